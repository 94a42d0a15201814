// `$inherited` where it stands for nothing.
import { type Path, type RoleNode, type ScalarNode, type SequenceNode, walk } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';
import type { OffsetEdit, Problem } from '../problem';
import { removeItem, removePair } from '../rules/textEdits';
import { type Shape, shapeAt } from '../schema/shape';
import { INHERITED_MARK, takesInheritedMark } from './marks';
import { parentReferences } from './paths';

/** Findings on every `$inherited` that has no effect, in offsets of the document. */
export function markProblems(document: RoleDocument, shape: Shape): Problem[] {
  if (!document.text.includes(INHERITED_MARK)) return [];
  const hasParents = parentReferences(document).length > 0;
  const problems: Problem[] = [];
  walk(document.root, (node, path) => {
    if (node.kind !== 'scalar' || node.value !== INHERITED_MARK || isForeign(path)) return;
    const message = hasParents ? misplaced(node, path, shape) : WITHOUT_PARENT;
    if (message === undefined) return;
    problems.push({
      code: 'extends/misplaced-inherited',
      message,
      start: node.start,
      end: node.end,
      fixes: () => {
        const edit = removal(document, node);
        return edit === undefined
          ? []
          : [{ title: `Remove \`${INHERITED_MARK}\``, edits: [edit], preferred: true }];
      },
    });
  });
  return problems;
}

const WITHOUT_PARENT = `\`${INHERITED_MARK}\` stands for what is inherited, but this file has no \`extends\`.`;

/** Keys of one's own are nobody's business; a path is checked as a path. */
function isForeign([key]: Path): boolean {
  return key === 'extends' || (typeof key === 'string' && key.startsWith('x-'));
}

function misplaced(node: ScalarNode, path: Path, shape: Shape): string | undefined {
  const list = node.parent;
  const expected = shapeAt(shape, path.slice(0, -1));
  if (list?.kind !== 'sequence' || !takesInheritedMark(expected)) {
    return expected?.mergeKey === undefined
      ? `\`${INHERITED_MARK}\` works only as an item of a list of text, such as \`responsibilities\`.`
      : `\`${INHERITED_MARK}\` isn't needed here, since this list keeps what it inherits by itself.`;
  }
  if (path.slice(0, -1).some((step) => typeof step === 'number')) {
    return `\`${INHERITED_MARK}\` stands for a whole inherited list, so it can't be used within an item of one.`;
  }
  return firstMark(list) === node
    ? undefined
    : `\`${INHERITED_MARK}\` stands in this list twice, but what is inherited can only be put in once.`;
}

function firstMark(list: SequenceNode): RoleNode | undefined {
  return list.items.find(({ value }) => value?.kind === 'scalar' && value.value === INHERITED_MARK)?.value;
}

function removal(document: RoleDocument, node: ScalarNode): OffsetEdit | undefined {
  const holder = node.parent;
  if (holder?.kind === 'sequence') {
    const item = holder.items.find(({ value }) => value === node);
    return item === undefined ? undefined : removeItem(document, holder, item);
  }
  const pair = holder?.pairs.find(({ value }) => value === node);
  return holder === undefined || pair === undefined ? undefined : removePair(document, holder, pair);
}
