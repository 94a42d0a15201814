// Moves a section that stands in several roles to a template that all of them extend.
import type { RoleContext } from '../context';
import { explicitPath, fileName, lead, relativePath } from '../inheritance/paths';
import type { RoleDocument } from '../parse/roleDocument';
import { code } from '../schema/words';
import { blockLines, cutBlock } from './blocks';
import { joined } from './edits';
import { freeFile, languageOf, words } from './extract';
import { addParent } from './parents';
import type { FileChange, NewFile, Refactoring, Selection } from './refactoring';
import { saysTheSame } from './sameRole';
import { movableSections, needsVersion, onKey, readsTheSameIn, rootMapping, type Section } from './sections';
import { sectionPrints } from './sectionText';

/** A role with what it needs to be read. */
export interface RoleInContext {
  readonly document: RoleDocument;
  readonly context: RoleContext;
}

/** The section whose key the cursor is on, for finding it in other roles; `undefined` where it isn't worth that. */
export function shareableSection(
  { document, context }: RoleInContext,
  selection: Selection,
): { readonly key: string; readonly print: number } | undefined {
  const section = movableSections(document, context).find(({ pair }) => onKey(document, pair, selection));
  const print = section && sectionPrints(document).get(section.key);
  return section === undefined || print === undefined ? undefined : { key: section.key, print };
}

/**
 * Moves a section to a new template for all of these roles that say the same afterwards; nothing where only one does.
 * The template stands in the folder that all of them are in, or below which they are.
 */
export function shareSection(key: string, roles: readonly RoleInContext[]): Refactoring[] {
  const [first] = roles;
  const section = first && movable(key, first);
  if (first === undefined || section === undefined) return [];
  const uri = freeFile(
    lead(first.document.uri, toCommonFolder(roles)).uri ?? first.document.uri,
    `shared-${words(key)}`,
    first,
  );
  if (uri === undefined || first.context.effective === undefined) return [];
  const { eol } = first.document;
  const head = ['kind: template', ...languageOf(first.context.effective)].join(eol);
  const newFile: NewFile = {
    uri,
    text: [head, blockLines(first.document, section.block).join(eol)].join(eol + eol) + eol,
  };
  const changes = roles.flatMap((role) => changeOf(key, role, newFile) ?? []);
  if (changes.length < 2 || changes[0]?.document !== first.document) return [];
  const title = `Move ${code(key)} to a new template, ${fileName(uri)}, for the ${changes.length} roles that have it`;
  return [{ title, kind: 'refactor.extract', newFile, changes }];
}

function movable(key: string, { document, context }: RoleInContext): Section | undefined {
  const section = movableSections(document, context).find((one) => one.key === key);
  return section === undefined || needsVersion(section, document, context) ? undefined : section;
}

/** What one role becomes; `undefined` where it can't extend the template, or would say something else. */
function changeOf(key: string, role: RoleInContext, newFile: NewFile): FileChange | undefined {
  const { document, context } = role;
  const section = movable(key, role);
  const root = rootMapping(document);
  const path = relativePath(document.uri, newFile.uri);
  if (section === undefined || root === undefined || path === undefined || context.effective === undefined) {
    return undefined;
  }
  if (!readsTheSameIn(newFile.uri, section, document)) return undefined;
  if (context.lookUp?.(newFile.uri, document).status === 'outside-root') return undefined;
  const extended = addParent(document, root, explicitPath(path), context.roleShape.keys);
  if (extended === undefined) return undefined;
  const change = { document, edits: joined([cutBlock(document, section.block), extended]) };
  return saysTheSame({ changes: [change], newFile }, context.effective, context) ? change : undefined;
}

/** The path from the first role to a file in the deepest folder that holds all of them. */
function toCommonFolder(roles: readonly RoleInContext[]): string {
  const [first, ...others] = roles.map(({ document }) => document.uri);
  const ups = others.map((other) => (relativePath(first ?? other, other)?.match(/\.\.\//g) ?? []).length);
  return `./${'../'.repeat(Math.max(0, ...ups))}x`;
}
