import type { RoleContext } from '../context';
import { entryAt, textOf } from '../inheritance/data';
import type { EffectiveRole, ResolvedParent } from '../inheritance/effective';
import { fileName, lead } from '../inheritance/paths';
import { pairOf } from '../parse/node';
import { quoteIfNeeded } from '../parse/quote';
import type { RoleDocument } from '../parse/roleDocument';
import { code } from '../schema/words';
import { blockLines, cutBlock, touches } from './blocks';
import { joined } from './edits';
import { addParent } from './parents';
import type { Refactoring, RefactoringInput } from './refactoring';
import { saysTheSame } from './sameRole';
import {
  addSection,
  movableSections,
  needsVersion,
  onKey,
  readsTheSameIn,
  rootMapping,
  type Section,
  stemOf,
} from './sections';

/** How many names are tried for a new file. */
const MAX_NAMES = 9;

/**
 * Moves the section whose key the cursor is on, or those that the selection touches, to a template: a new one, which
 * the role extends from then on, or one that it extends already.
 */
export function extractSections(input: RefactoringInput): Refactoring[] {
  const { document, context, selection } = input;
  const { effective } = context;
  if (effective === undefined || !effective.complete) return [];
  const isCursor = selection.start === selection.end;
  const chosen = movableSections(document, context).filter(({ pair, block }) =>
    isCursor ? onKey(document, pair, selection) : touches(block, selection),
  );
  if (chosen.length === 0 || chosen.some((section) => needsVersion(section, document, context))) return [];
  const found = [
    ...effective.parents.flatMap((parent) => toParent(chosen, parent, input) ?? []),
    ...(toNewFile(chosen, effective, input) ?? []),
  ];
  return found.filter((refactoring) => saysTheSame(refactoring, effective, context));
}

function toParent(
  sections: readonly Section[],
  { documents }: ResolvedParent,
  { document, context }: RefactoringInput,
): Refactoring[] | undefined {
  const parent = documents.at(-1);
  const root = parent && rootMapping(parent);
  if (parent === undefined || root === undefined) return undefined;
  const fits = (section: Section) =>
    pairOf(root, section.key) === undefined && readsTheSameIn(parent.uri, section, document);
  if (!sections.every(fits)) return undefined;
  const additions = sections.map(({ key, block }) =>
    addSection(parent, root, key, blockLines(document, block), context),
  );
  return [
    {
      title: `Move ${named(sections)} to ${fileName(parent.uri)}, for all roles that extend it`,
      kind: 'refactor.extract',
      changes: [
        { document: parent, edits: joined(additions) },
        { document, edits: joined(sections.map(({ block }) => cutBlock(document, block))) },
      ],
    },
  ];
}

function toNewFile(
  sections: readonly Section[],
  effective: EffectiveRole,
  { document, context }: RefactoringInput,
): Refactoring[] | undefined {
  const uri = freeName(sections, document, context);
  const root = rootMapping(document);
  const name = uri && fileName(uri);
  const extended = root && name && addParent(document, root, `./${name}`, context.roleShape.keys);
  if (!uri || !extended) return undefined;
  const texts = sections.map(({ block }) => blockLines(document, block).join(document.eol));
  const head = ['kind: template', ...languageOf(effective)].join(document.eol);
  const cuts = sections.map(({ block }) => cutBlock(document, block));
  return [
    {
      title: `Move ${named(sections)} to a new template, ${name}`,
      kind: 'refactor.extract',
      newFile: { uri, text: [head, ...texts].join(document.eol + document.eol) + document.eol },
      changes: [{ document, edits: joined([...cuts, extended]) }],
    },
  ];
}

/** Beside the role, named after it and what it holds; `undefined` for a role that has no folder yet. */
function freeName(
  sections: readonly Section[],
  document: RoleDocument,
  context: RoleContext,
): string | undefined {
  const [section, ...others] = sections;
  const held = others.length > 0 || section === undefined ? 'shared' : words(section.key);
  return freeFile(document.uri, `${stemOf(document.uri)}-${held}`, { document, context });
}

/** The URI of a role file beside another file that nothing has yet: of that name, or with a number. */
export function freeFile(
  beside: string,
  stem: string,
  { document, context: { lookUp } }: Pick<RefactoringInput, 'document' | 'context'>,
): string | undefined {
  for (let count = 1; count <= MAX_NAMES; count += 1) {
    const suffix = count === 1 ? '' : `-${count}`;
    const { uri } = lead(beside, `./${stem}${suffix}.role.yaml`);
    if (uri === undefined || lookUp?.(uri, document).status !== 'loaded') return uri;
  }
  return undefined;
}

/** `working-with` for `workingWith`. */
export function words(key: string): string {
  return key.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

/** Texts are checked in the language of their own file. */
export function languageOf({ root }: EffectiveRole): string[] {
  const language = textOf(entryAt(root, 'language'));
  return language === undefined || language === '' ? [] : [`language: ${quoteIfNeeded(language)}`];
}

function named(sections: readonly Section[]): string {
  const [section, ...others] = sections;
  return section === undefined || others.length > 0 ? `these ${sections.length} sections` : code(section.key);
}
