// Keys and list items as whole lines, with the comments that belong to them.
import { type Pair, type RoleNode, type SequenceItem, walk } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';
import type { OffsetEdit } from '../problem';
import { cutLines, lineEndAt, lineStartAt, pairEnd } from '../rules/textEdits';
import type { Selection } from './refactoring';

/** Whole lines: from the first character of one to the end of another, before its line break. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** Where the key or the dash stands in its line. */
  readonly column: number;
}

/** `undefined` where the key doesn't begin its line, or something follows its value. */
export function pairBlock(document: RoleDocument, pair: Pair): Block | undefined {
  return blockOf(document, pair.key.start, pairEnd(document.text, pair));
}

/** `undefined` where the item doesn't begin its line, or something follows it. */
export function itemBlock(document: RoleDocument, { start, value }: SequenceItem): Block | undefined {
  return blockOf(document, start, value?.end ?? start + 1);
}

function blockOf(document: RoleDocument, from: number, to: number): Block | undefined {
  const { text } = document;
  const lineStart = lineStartAt(text, from);
  const column = from - lineStart;
  const end = lineEndAt(text, to);
  if (text.slice(lineStart, from).trim() !== '' || !/^[ \t]*(?:#.*)?$/.test(text.slice(to, end)))
    return undefined;
  const comments = new Set(document.comments.map(({ start }) => start));
  let start = lineStart;
  while (start > 0) {
    const above = lineStartAt(text, start - 1);
    if (!comments.has(above + column) || text.slice(above, above + column).trim() !== '') break;
    start = above;
  }
  // a comment that opens the file is about the file
  return { start: start === 0 ? lineStart : start, end: withCommentsBelow(document, end, column), column };
}

/** The end of the comments below that are further in than the block itself. */
function withCommentsBelow({ text, comments }: RoleDocument, end: number, column: number): number {
  let last = end;
  for (const { start } of comments) {
    const line = lineStartAt(text, start);
    const isNext = start > last && text.slice(last, line).trim() === '' && line === nextLine(text, last);
    if (isNext && start - line > column) last = lineEndAt(text, start);
  }
  return last;
}

function nextLine(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed === -1 ? text.length : feed + 1;
}

/** The lines of a block without the blanks that its column puts before them. */
export function blockLines({ text }: RoleDocument, { start, end, column }: Block): string[] {
  const indent = new RegExp(`^[ \\t]{0,${column}}`);
  return text
    .slice(start, end)
    .split(/\r?\n/)
    .map((line) => line.replace(indent, ''));
}

/** Takes whole lines out, and the blank lines that would be left at the end of the text or stand below another one. */
export function cutBlock({ text }: RoleDocument, { start, end }: Block): OffsetEdit {
  const cut = cutLines(text, start, end);
  if (cut.end === text.length) {
    const kept = text.slice(0, cut.start).trimEnd().length;
    return { ...cut, start: Math.min(cut.start, text.endsWith('\n') ? nextLine(text, kept) : kept) };
  }
  const below = /^[ \t]*\r?\n/.exec(text.slice(cut.end))?.[0].length ?? 0;
  const isBelowBlank = /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(0, cut.start)) || cut.start === 0;
  return isBelowBlank ? { ...cut, end: cut.end + below } : cut;
}

/** Whether the cursor stands in the lines, or the selection touches them. */
export function touches({ start, end }: Pick<Block, 'start' | 'end'>, selection: Selection): boolean {
  return selection.start <= end && start <= selection.end;
}

/** Whether an anchor or alias ties the value to another place of the file. */
export function isTied(node: RoleNode | undefined): boolean {
  let found = false;
  walk(node, (inner) => {
    found ||= inner.kind === 'alias' || inner.anchor !== undefined;
  });
  return found;
}
