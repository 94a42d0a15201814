// One line of YAML as text. Completion reads lines, not only the tree: a file that is being typed is often broken.
// Columns count UTF-16 code units from the start of the line.
import type { QuoteStyle } from '../../parse/quote';

/** Text in a line. */
export interface LinePart {
  readonly column: number;
  /** Without trailing blanks and comment. */
  readonly text: string;
}

export interface LineKey {
  /** Without quotes. */
  readonly name: string;
  /** Behind the last character of the key. */
  readonly end: number;
  readonly colon: number;
  readonly value: LinePart;
}

export interface Line {
  /** Offset of the first character in the document. */
  readonly start: number;
  /** Offset behind the last character, before the line break. */
  readonly end: number;
  readonly text: string;
  /** Columns of the list dashes in front. */
  readonly dashes: readonly number[];
  /** What stands behind the dashes; empty for a blank line and for a comment. */
  readonly content: LinePart;
  /** Column of the `#`. */
  readonly comment: number | undefined;
  /** Set when the content is `key:`, with or without a value. */
  readonly key: LineKey | undefined;
}

/** What a value leaves open for the lines below it. */
export type Opening = 'blank' | 'block-text' | 'flow' | 'scalar';

const DASHES = /^ *(?:-(?: +|$))*/;
const QUOTED_OR_COMMENT = /(?<=^|[\s[{,:])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')|(?<=^|\s)#/g;
const KEY = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^\s#"'[\]{}&*!|>%@`,-][^#]*?))\s*:(?=\s|$)/;
const PROPERTIES = '(?:[&!]\\S*(?:\\s+|$))*';
const BLANK = new RegExp(`^${PROPERTIES}$`);
const BLOCK_TEXT = new RegExp(`^${PROPERTIES}[|>][-+\\d]*$`);
const FLOW = new RegExp(`^${PROPERTIES}[[{]`);

/** Reads the line that starts at `start`, an offset into `text`. */
export function readLine(text: string, start: number): Line {
  const end = lineEnd(text, start);
  const line = text.slice(start, end);
  const lead = DASHES.exec(line)?.[0] ?? '';
  const rest = line.slice(lead.length);
  const comment = commentIn(rest);
  const content = { column: lead.length, text: rest.slice(0, comment).trimEnd() };
  return {
    start,
    end,
    text: line,
    dashes: [...lead.matchAll(/-/g)].map((dash) => dash.index),
    content,
    comment: comment === undefined ? undefined : lead.length + comment,
    key: keyIn(content),
  };
}

/** What the lines below a value may go on with. */
export function opening(value: string): Opening {
  if (BLANK.test(value)) return 'blank';
  if (BLOCK_TEXT.test(value)) return 'block-text';
  return FLOW.test(value) ? 'flow' : 'scalar';
}

/** A plain or quoted value without its quotes. */
export function plainText(value: string): string {
  return /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
}

/** The quotes that a half or wholly typed value stands in. */
export function quoteOf(text: string): QuoteStyle | undefined {
  if (text.startsWith('"')) return 'double';
  return text.startsWith("'") ? 'single' : undefined;
}

/** Offset of the first character of the line that holds `offset`. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Offset of the next line's first character; `undefined` behind the last line. */
export function nextLine(text: string, start: number): number | undefined {
  const end = text.indexOf('\n', start);
  return end === -1 ? undefined : end + 1;
}

/** The number of blanks in front; -1 for lines that are empty or hold a comment only. */
export function indentAt(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === 0x20) at += 1;
  const next = text[at];
  return next === undefined || next === '\n' || next === '\r' || next === '#' ? -1 : at - start;
}

export function isDashAt(text: string, offset: number): boolean {
  return text[offset] === '-' && /^[ \r\n]?$/.test(text[offset + 1] ?? '');
}

/** True for `---` and `...`, which end whatever stands above. */
export function isDocumentMarker(text: string, start: number): boolean {
  return /^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(start, start + 4));
}

/** Offset behind the line's last character, before the line break. */
export function lineEnd(text: string, start: number): number {
  const found = text.indexOf('\n', start);
  const end = found === -1 ? text.length : found;
  return end > start && text[end - 1] === '\r' ? end - 1 : end;
}

function commentIn(rest: string): number | undefined {
  for (const match of rest.matchAll(QUOTED_OR_COMMENT)) {
    if (match[0] === '#') return match.index;
  }
  return undefined;
}

function keyIn({ column, text }: LinePart): LineKey | undefined {
  const match = KEY.exec(text);
  if (match === null) return undefined;
  const [whole, double, single, plain] = match;
  const colon = whole.length - 1;
  const value = text.slice(colon + 1);
  const blanks = value.length - value.trimStart().length;
  return {
    name: plain ?? single ?? double ?? '',
    end: column + whole.slice(0, -1).trimEnd().length,
    colon: column + colon,
    value: { column: column + colon + 1 + blanks, text: value.trim() },
  };
}
