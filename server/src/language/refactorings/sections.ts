import { citedVersion, type RoleContext } from '../context';
import { isRoleFilePath } from '../features/roleFilePath';
import { fileName } from '../inheritance/paths';
import { type MappingNode, nodeAt, type Pair, resolveAlias } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';
import type { OffsetEdit } from '../problem';
import { insertPair, lineStartAt } from '../rules/textEdits';
import { type Block, isTied, pairBlock, touches } from './blocks';
import type { Selection } from './refactoring';

/** A top-level key of a role with its value, as whole lines. */
export interface Section {
  readonly key: string;
  readonly pair: Pair;
  readonly block: Block;
}

/** The mapping of a whole file, where it is written in lines. */
export function rootMapping({ root }: RoleDocument): MappingNode | undefined {
  return root?.kind === 'mapping' && !root.flow && root.anchor === undefined ? root : undefined;
}

/** Whether the cursor is on the line of a key, up to its colon. */
export function onKey({ text }: RoleDocument, { key }: Pair, selection: Selection): boolean {
  return touches({ start: lineStartAt(text, key.start), end: key.end + 1 }, selection);
}

/** Puts a section in where the printed page has it, a blank line apart from what stands there. */
export function addSection(
  document: RoleDocument,
  root: MappingNode,
  key: string,
  lines: readonly string[],
  { roleShape: { keys } }: RoleContext,
): OffsetEdit {
  const place = keys.indexOf(key);
  const isFirst = !root.pairs.some((pair) => keys.slice(0, place).includes(pair.key.text));
  const spaced = isFirst ? [...lines, ''] : ['', ...lines];
  return insertPair(document, root, { key, lines: spaced, inline: '' }, keys);
}

/** The sections of a file that another file can hold in its place. */
export function movableSections(document: RoleDocument, context: RoleContext): Section[] {
  return (rootMapping(document)?.pairs ?? []).flatMap((pair) => {
    const { text: key } = pair.key;
    const shape = context.roleShape.key(key);
    const block = pairBlock(document, pair);
    if (pair.value === undefined || block === undefined || block.column > 0 || isTied(pair.value)) return [];
    return shape?.inherited === true ? [{ key, pair, block }] : [];
  });
}

/** Whether a section reads the same in another file: a path leads elsewhere from another folder. */
export function readsTheSameIn(uri: string, section: Section, document: RoleDocument): boolean {
  const reportsTo = resolveAlias(nodeAt(section.pair.value, ['reportsTo']));
  const isPath = section.key === 'post' && reportsTo?.kind === 'scalar' && isRoleFilePath(reportsTo.text);
  return !isPath || folderOf(uri) === folderOf(document.uri);
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

/** Whether a section cites SFIA skills of a version that it doesn't name itself but another file does. */
export function needsVersion(section: Section, document: RoleDocument, context: RoleContext): boolean {
  if (section.key !== 'skills' || nodeAt(section.pair.value, ['sfia']) === undefined) return false;
  const own = nodeAt(section.pair.value, ['sfia', 'version']);
  return own === undefined && citedVersion(document, context) !== undefined;
}

/** `lead-devops` for `lead-devops.role.yaml`. */
export function stemOf(uri: string): string {
  return fileName(uri).replace(/\.role\.ya?ml$/i, '');
}
