import type { CompletionList } from 'vscode-languageserver-types';
import type { RoleContext } from '../../context';
import { placeAt } from '../../parse/place';
import type { RoleDocument } from '../../parse/roleDocument';
import { type Shape, shapeAt } from '../../schema/shape';
import { type Cursor, cursorAt } from './cursor';
import { isListOnly, isMappingOnly, keyProposals, takesKeys } from './keys';
import { lineStart } from './line';
import { type CompletionOptions, completionList } from './list';
import { isPathList } from './pathChoices';
import type { Proposal, Proposals } from './proposal';
import { snippetProposals } from './snippets';
import { valueProposals } from './values';

export type { CompletionOptions } from './list';

const NOTHING: Proposals = { proposals: [], incomplete: false };

/** The keys or values that may stand at `offset` (UTF-16). Documentation of values comes with `resolveCompletion`. */
export function complete(
  document: RoleDocument,
  offset: number,
  context: RoleContext,
  options: CompletionOptions,
): CompletionList {
  const cursor = goesOverLines(document, offset) ? undefined : cursorAt(document.text, offset);
  const shape = cursor && shapeAt(context.shape, cursor.path);
  if (cursor === undefined || shape === undefined) return { isIncomplete: false, items: [] };
  const chosen = cursor.part === 'first' ? firstBelow(cursor, shape) : cursor;
  const found = propose(document, chosen, context) ?? NOTHING;
  const proposals = options.snippets
    ? [...found.proposals, ...pieces(document, chosen, context)]
    : found.proposals;
  return completionList(document, chosen, { ...found, proposals }, options);
}

/** True where completion at `offset` (UTF-16) offers paths, so that somebody has to find the files first. */
export function completesPaths(document: RoleDocument, offset: number, context: RoleContext): boolean {
  const cursor = cursorAt(document.text, offset);
  const shape = cursor && shapeAt(context.shape, cursor.path);
  if (cursor === undefined || shape === undefined) return false;
  const { path } = cursor.part === 'first' ? firstBelow(cursor, shape) : cursor;
  return isPathList(shapeAt(context.shape, path)?.values);
}

function propose(document: RoleDocument, cursor: Cursor, context: RoleContext): Proposals | undefined {
  const shape = shapeAt(context.shape, cursor.path);
  if (shape === undefined) return undefined;
  if (cursor.part === 'key')
    return { proposals: keyProposals(document, cursor, shape, context), incomplete: false };
  if (cursor.part === 'value' || !takesKeys(shape)) return valueProposals(document, cursor, shape, context);
  return cursor.flow ? undefined : itemProposals(document, cursor, shape, context);
}

/** Ready-made pieces, wherever keys may stand. Somebody who types words into a list of text writes a sentence. */
function pieces(document: RoleDocument, cursor: Cursor, context: RoleContext): readonly Proposal[] {
  const shape = shapeAt(context.shape, cursor.path);
  if (shape === undefined || cursor.part === 'value' || !takesKeys(shape)) return [];
  if (cursor.part === 'item' && !isMappingOnly(shape) && cursor.typed !== '') return [];
  return snippetProposals(document, cursor, shape, context);
}

/** For a list item that is, or may be, a mapping: values for its first key, then keys. */
function itemProposals(
  document: RoleDocument,
  cursor: Cursor,
  shape: Shape,
  context: RoleContext,
): Proposals | undefined {
  const keys = keyProposals(document, cursor, shape, context);
  if (!isMappingOnly(shape)) {
    // somebody who types words writes a sentence: keys would only be in the way
    return cursor.typed === '' ? { proposals: keys, incomplete: true } : undefined;
  }
  const [head] = shape.required;
  const value = head === undefined || cursor.beside.has(head) ? undefined : shape.key(head);
  const values = value && valueProposals(document, cursor, value, context, head);
  if (values === undefined) return { proposals: keys, incomplete: false };
  // the other keys come once the item says what it is about
  const headKey = keys.filter(({ label }) => label === head);
  return { proposals: [...values.proposals, ...headKey], incomplete: values.incomplete };
}

/** Below a key without a value: what its shape asks for. */
function firstBelow(cursor: Cursor, shape: Shape): Cursor {
  if (isListOnly(shape)) {
    const { path, column, before } = cursor;
    return { ...cursor, part: 'item', path: [...path, 0], column: column + 2, before: `- ${before}` };
  }
  return { ...cursor, part: takesKeys(shape) ? 'key' : 'value' };
}

/** Within quotes that opened on a line above. */
function goesOverLines({ root, text }: RoleDocument, offset: number): boolean {
  const node = placeAt(root, offset)?.node;
  const isQuoted = node?.kind === 'scalar' && (node.style === 'single' || node.style === 'double');
  return isQuoted && node.start < lineStart(text, offset);
}
