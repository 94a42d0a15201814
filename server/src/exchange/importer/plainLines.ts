// The lines of plain text, each by its shape.
import { visibleText } from './runs';

export type PlainLine =
  | { readonly kind: 'blank' }
  /** A line under another that makes it a heading; or one between sections. */
  | { readonly kind: 'rule'; readonly mark: string }
  | { readonly kind: 'text'; readonly text: string; readonly indent: number }
  | { readonly kind: 'cells'; readonly cells: readonly string[] }
  | ItemLine;

export interface ItemLine {
  readonly kind: 'item';
  /** What the mark is, without its number: `•`, `-`, `1`, `a`. */
  readonly mark: string;
  readonly ordered: boolean;
  /** The number as it is written; empty for a bullet. */
  readonly number: string;
  readonly text: string;
  readonly indent: number;
}

/** Bullets as people type them, as Word copies them, and those of the fonts Symbol and Wingdings. */
const BULLET = /^(?:([•·∙▪▫◦‣●○■□◆◇►▸➢➤✓✔⁃\uf0a7\uf0b7\uf0d8\uf0fc])\s*|([*–—-])(?:\s+|$))(.*)$/;
/** Letters that fonts show as bullets, which only a tab or a gap tells from words. */
const LETTER_BULLET = /^([oOØ§ü])(?:\t\s*| {2,})(\S.*)$/;
const NUMBER = /^(\(?(?:(\d{1,3})|([a-z]|[ivx]{2,5}))[.)])\s+(\S.*)$/;
const RULE = /^([=\-_~*—–])\1{2,}$/;
/** The lines of a table that is drawn, and a row of it. Under the headings stand `=`. */
const FRAME = /^\+(?:-+\+)+$/;
const HEADING_FRAME = /^\+(?:=+\+)+$/;
const FRAMED = /^\|(\s.*)\|$/;
const TAB_WIDTH = 4;

/** The shape of a line of plain text, given without its line end. */
export function plainLine(line: string): PlainLine {
  const text = line.replace(/[\u00a0\u202f\u3000]/g, ' ').replace(/[\u200b\u2060\ufeff]/g, '');
  const words = text.trim();
  if (words === '' || FRAME.test(words)) return { kind: 'blank' };
  if (HEADING_FRAME.test(words)) return { kind: 'rule', mark: '=' };
  const [, framed] = FRAMED.exec(words) ?? [];
  if (framed !== undefined) return framedLine(framed);
  const [, mark] = RULE.exec(words.replace(/\s+/g, '')) ?? [];
  if (mark !== undefined) return { kind: 'rule', mark };
  const indent = indentOf(text);
  return item(words, indent) ?? cells(words) ?? { kind: 'text', text: visibleText(words).trim(), indent };
}

function item(words: string, indent: number): ItemLine | undefined {
  const [, sign, dash, afterSign] = BULLET.exec(words) ?? [];
  const [, letter, afterLetter] = LETTER_BULLET.exec(words) ?? [];
  const bullet = sign ?? dash ?? letter;
  const afterBullet = afterSign ?? afterLetter;
  if (bullet !== undefined && afterBullet !== undefined) {
    const text = visibleText(afterBullet).trim();
    return { kind: 'item', mark: bullet, ordered: false, number: '', text, indent };
  }
  const [, number, digits, , afterNumber] = NUMBER.exec(words) ?? [];
  if (number === undefined || afterNumber === undefined) return undefined;
  const mark = digits === undefined ? 'a' : '1';
  return { kind: 'item', mark, ordered: true, number, text: visibleText(afterNumber).trim(), indent };
}

/** A page that is laid out in one column is read as if there were no frame. */
function framedLine(framed: string): PlainLine {
  const parts = framed.split(/(?<=\s)\|(?=\s)/);
  if (parts.length === 1) return plainLine(framed.slice(1));
  return { kind: 'cells', cells: parts.map((part) => visibleText(part).trim()) };
}

/** What was a row of a table before it was copied. */
function cells(words: string): PlainLine | undefined {
  if (!words.includes('\t')) return undefined;
  return { kind: 'cells', cells: words.split('\t').map((cell) => visibleText(cell).trim()) };
}

/** How far in a line starts, in columns. */
function indentOf(line: string): number {
  let column = 0;
  for (const character of line) {
    if (character === '\t') column += TAB_WIDTH - (column % TAB_WIDTH);
    else if (character === ' ') column += 1;
    else return column;
  }
  return column;
}
