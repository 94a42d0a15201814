import { sameData } from '../inheritance/data';
import type { EffectiveRole, EffectiveValue } from '../inheritance/effective';
import { INHERITED_MARK } from '../inheritance/marks';
import { inheritedAt } from '../inheritance/overridden';
import { ownValues } from '../inheritance/own';
import { fileName } from '../inheritance/paths';
import { pairOf, pathTo } from '../parse/node';
import { placeAt } from '../parse/place';
import { indentAt, onOneLine } from '../rules/textEdits';
import { code } from '../schema/words';
import { blockLines, isTied, itemBlock, touches } from './blocks';
import type { Refactoring, RefactoringInput } from './refactoring';
import { saysTheSame } from './sameRole';
import { addSection, movableSections, onKey, readsTheSameIn, rootMapping } from './sections';

/**
 * On `extends`: writes a section that is inherited into the role, to be changed there. On `$inherited`: writes the
 * items that it stands for.
 */
export function inlineInherited(input: RefactoringInput): Refactoring[] {
  const { context } = input;
  const { effective } = context;
  if (effective === undefined || !effective.complete) return [];
  const found = [...sectionsInherited(effective, input), ...itemsInherited(effective, input)];
  return found.filter((refactoring) => saysTheSame(refactoring, effective, context));
}

function sectionsInherited(
  { inherited }: EffectiveRole,
  { document, context, selection }: RefactoringInput,
): Refactoring[] {
  const root = rootMapping(document);
  const parents = pairOf(root, 'extends');
  const isOn =
    parents !== undefined &&
    (onKey(document, parents, selection) ||
      (parents.value !== undefined && touches(parents.value, selection)));
  if (root === undefined || !isOn) return [];
  return [...(inherited?.entries ?? [])].flatMap(([key, given]) => {
    const { origin } = given;
    const written = ownValues(origin.document, true)?.entries.get(key);
    // several files may make it up together
    if (pairOf(root, key) !== undefined || written === undefined || !sameData(written, given)) return [];
    const section = movableSections(origin.document, context).find((one) => one.key === key);
    if (section === undefined || !readsTheSameIn(document.uri, section, origin.document)) return [];
    const lines = blockLines(origin.document, section.block);
    return [
      {
        title: `Write ${code(key)} from ${fileName(origin.document.uri)} here, to change it`,
        kind: 'refactor.inline' as const,
        changes: [{ document, edits: [addSection(document, root, key, lines, context)] }],
      },
    ];
  });
}

function itemsInherited(
  effective: EffectiveRole,
  { document, context, selection }: RefactoringInput,
): Refactoring[] {
  const place = placeAt(document.root, selection.start);
  const list = place?.holder;
  if (list?.kind !== 'sequence' || list.flow || place?.node.kind !== 'scalar') return [];
  if (place.node.value !== INHERITED_MARK) return [];
  const item = list.items.find(({ value }) => value === place.node);
  const given = inheritedAt(effective, pathTo(list), context.roleShape);
  if (item === undefined || given?.kind !== 'list' || given.items.length === 0) return [];
  const lines = given.items.map(writtenLines);
  if (lines.some((written) => written === undefined)) return [];
  const indent = indentAt(document.text, item.start);
  const body = lines
    .flatMap((written) => written ?? [])
    .map((line, index) => (index === 0 || line === '' ? line : indent + line));
  return [
    {
      title: `Write the ${given.items.length} inherited items here`,
      kind: 'refactor.inline',
      changes: [
        { document, edits: [{ start: item.start, end: place.node.end, newText: body.join(document.eol) }] },
      ],
    },
  ];
}

/** An item as its own file writes it, without indent; `undefined` where it can't be copied as it is. */
function writtenLines({ origin: { document, node } }: EffectiveValue): readonly string[] | undefined {
  if (node.parent?.kind !== 'sequence' || isTied(node)) return undefined;
  if (node.parent.flow) {
    return onOneLine(document, node) ? [`- ${document.text.slice(node.start, node.end)}`] : undefined;
  }
  const item = node.parent.items.find(({ value }) => value === node);
  const block = item && itemBlock(document, item);
  return block && blockLines(document, block);
}
