import assert from 'node:assert/strict';
import {
  type CompletionItem,
  type CompletionList,
  InsertTextFormat,
  type Range,
  TextEdit,
} from 'vscode-languageserver-types';
import type { RoleContext } from '../../../../../server/src/language/context';
import {
  type CompletionOptions,
  complete,
} from '../../../../../server/src/language/features/completion/complete';
import type { RoleDocument } from '../../../../../server/src/language/parse/roleDocument';
import { applyEdits, parse, roleContext, withCursor } from '../../../fixture';

/** A client that can do everything, as VS Code can. */
export const EVERYTHING: CompletionOptions = {
  snippets: true,
  itemDefaults: ['editRange', 'insertTextFormat', 'insertTextMode', 'data'],
  labelDetails: true,
  suggestCommand: 'editor.action.triggerSuggest',
};

export const PLAIN: CompletionOptions = { snippets: false };

/** A list of suggestions on a document. */
export interface Suggestions {
  readonly document: RoleDocument;
  readonly offset: number;
  readonly list: CompletionList;
  /** Labels in the order in which the client shows them. */
  readonly labels: readonly string[];
}

const shared = roleContext();

/** Asks at the `|` of a role. */
export function suggest(
  marked: string,
  options = EVERYTHING,
  context: Partial<RoleContext> = {},
): Suggestions {
  const { text, offset } = withCursor(marked);
  return suggestAt(parse(text), offset, options, { ...shared, ...context });
}

export function suggestAt(
  document: RoleDocument,
  offset: number,
  options = EVERYTHING,
  context: RoleContext = shared,
): Suggestions {
  const list = complete(document, offset, context, options);
  const typed = (item: CompletionItem): string =>
    document.text.slice(document.offsetAt(rangeOf(item, list).start), offset);
  const labels = list.items
    .filter((item) => wouldShow(typed(item), item.filterText ?? item.label))
    .sort((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1))
    .map(({ label }) => label);
  return { document, offset, list, labels };
}

/** The text after choosing a suggestion; the first choice of a tab stop is taken, and `|` marks where the cursor ends. */
export function accept({ document, list }: Suggestions, label: string): string {
  const item = list.items.find((one) => one.label === label);
  assert.ok(item, `${label} isn't suggested, but ${list.items.map((one) => one.label).join(', ')}`);
  return acceptItem(document, item, list);
}

export function acceptItem(document: RoleDocument, item: CompletionItem, list: CompletionList): string {
  const range = rangeOf(item, list);
  assert.equal(range.start.line, range.end.line, 'a client takes no range of several lines');
  const format = item.insertTextFormat ?? list.itemDefaults?.insertTextFormat;
  const inserted = newTextOf(item);
  const newText = format === InsertTextFormat.Snippet ? expand(inserted) : inserted;
  return applyEdits(document.text, [
    { start: document.offsetAt(range.start), end: document.offsetAt(range.end), newText },
  ]);
}

function newTextOf(item: CompletionItem): string {
  return TextEdit.is(item.textEdit) ? item.textEdit.newText : (item.textEditText ?? item.label);
}

function rangeOf(item: CompletionItem, list: CompletionList): Range {
  if (TextEdit.is(item.textEdit)) return item.textEdit.range;
  const range = list.itemDefaults?.editRange;
  assert.ok(range && 'start' in range, 'an item without a range');
  return range;
}

/** The filter of VS Code, roughly: the letters of the word in their order. */
function wouldShow(typed: string, filter: string): boolean {
  let at = 0;
  for (const letter of typed.trimStart().toLowerCase()) {
    at = filter.toLowerCase().indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function expand(snippet: string): string {
  return snippet
    .replace(/(?<!\\)\$\{1\|((?:[^|\\]|\\.)*?)(?:,(?:[^|\\]|\\.)*)?\|\}/g, '$1')
    .replace(/(?<!\\)\$\{\d+:([^}]*)\}|(?<!\\)\$\d+/g, '$1')
    .replace(/\\([\\$},|])/g, '$1');
}
