// Lines of a text, and how the YAML of one line begins. All offsets are UTF-16 code units.

/** One line without its line break and the blanks before it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Blanks in front. */
  readonly indent: number;
}

/** The lines of a text whose line breaks are `\n` or `\r\n`. */
export function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((raw) => {
    const shown = raw.trimEnd();
    const line = {
      start,
      end: start + shown.length,
      text: shown,
      indent: raw.length - raw.trimStart().length,
    };
    start += raw.length + 1;
    return line;
  });
}

/** Offset of the first character of the line that holds `offset`. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Offset of the line feed that ends the line that holds `offset`, or the end of the text. */
export function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed === -1 ? text.length : feed;
}

const BLOCK_HEADER = /^[|>][-+\d]{0,2}[ \t]*(?:#.*)?$/;

/** True for `|`, `>-` and such: what follows on deeper lines is text as it stands. */
export function isBlockHeader(text: string): boolean {
  return BLOCK_HEADER.test(text);
}

const KEY = /^(?:[A-Za-z_][\w.-]*|"[^"]*"|'[^']*')[ \t]*:(?=[ \t]|$)/;

export interface WrittenKey {
  readonly name: string;
  /** Length up to and with the colon. */
  readonly length: number;
}

/** The key that `text` starts with, where it is one word or in quotes. */
export function keyAtStart(text: string): WrittenKey | undefined {
  return writtenKey(KEY.exec(text)?.[0]);
}

const LOOSE_KEY = /^[^\s#&*!|>'"%@`[\]{},?-][^#]*?:(?=[ \t]|$)/;

/** The key that `text` starts with, be it several words. */
export function looseKeyAtStart(text: string): WrittenKey | undefined {
  return keyAtStart(text) ?? writtenKey(LOOSE_KEY.exec(text)?.[0]);
}

function writtenKey(match: string | undefined): WrittenKey | undefined {
  if (match === undefined) return undefined;
  const name = match.replace(/[ \t]*:$/, '').replace(/^(["'])(.*)\1$/, '$2');
  return { name, length: match.length };
}

/** Whether `word` is one of the keys, give or take a slip of the pen. */
export function isNearKey(word: string, keys: readonly string[]): boolean {
  return keys.some((key) => key === word || isSlipOf(word, key));
}

/** A slip of the pen: one letter wrong, missing, too many, or two swapped. */
function isSlipOf(word: string, key: string): boolean {
  if (word.toLowerCase() === key.toLowerCase()) return true;
  if (Math.abs(word.length - key.length) > 1 || key.length < 4) return false;
  let at = 0;
  while (at < word.length && word[at] === key[at]) at += 1;
  const [tail, keyTail] = [word.slice(at), key.slice(at)];
  return (
    tail.slice(1) === keyTail.slice(1) ||
    tail.slice(1) === keyTail ||
    tail === keyTail.slice(1) ||
    (tail[0] === keyTail[1] && tail[1] === keyTail[0] && tail.slice(2) === keyTail.slice(2))
  );
}

const DOUBLE_QUOTED = /^"(?:[^"\\]|\\[\s\S])*"/;
const SINGLE_QUOTED = /^'(?:[^']|'')*'/;

/** The text in quotes that `text` starts with, quotes included; `undefined` where they are never closed. */
export function quotedAtStart(text: string): string | undefined {
  return (text.startsWith('"') ? DOUBLE_QUOTED : SINGLE_QUOTED).exec(text)?.[0];
}
