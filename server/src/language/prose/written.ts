// The text that a scalar holds, with the way back to where each character is written.

/** A text and the offset, within what is written, of each of its characters (UTF-16 code units both). */
export interface WrittenText {
  readonly text: string;
  /** Where the character at `index` is written; the end for an index behind the last one. */
  sourceOf(index: number): number;
}

/** Escapes of YAML's double quotes that stand for white space or for nothing; other letters stand for themselves. */
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\n',
  t: '\t',
  N: '\n',
  L: '\n',
  P: '\n',
  _: ' ',
  a: '',
  b: '',
  e: '',
  f: '',
  v: '',
  '0': '',
};

const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * What people read of a scalar that is written as `source` (quotes and block header included). Line breaks and
 * indents stay as they are written, since prose reads them as blanks.
 */
export function writtenText(source: string): WrittenText {
  if (source.startsWith('"')) return unescaped(source, readDouble);
  if (source.startsWith("'")) return unescaped(source, readSingle);
  const skipped = /^[|>][^\n]*\n?/.exec(source)?.[0].length ?? 0;
  return { text: source.slice(skipped), sourceOf: (index) => index + skipped };
}

interface Step {
  readonly text: string;
  readonly length: number;
}

/** Takes the text between the quotes apart: what stands at an offset, and how much of the source it takes up. */
function unescaped(source: string, read: (source: string, at: number) => Step): WrittenText {
  const quote = source.charAt(0);
  const end = source.length > 1 && source.endsWith(quote) ? source.length - 1 : source.length;
  const offsets: number[] = [];
  let text = '';
  for (let at = 1; at < end; ) {
    const step = read(source, at);
    for (let index = 0; index < step.text.length; index += 1) offsets.push(at);
    text += step.text;
    at += step.length;
  }
  return { text, sourceOf: (index) => offsets[index] ?? end };
}

function readSingle(source: string, at: number): Step {
  return { text: source.charAt(at), length: source.startsWith("''", at) ? 2 : 1 };
}

function readDouble(source: string, at: number): Step {
  const char = source.charAt(at);
  if (char !== '\\') return { text: char, length: 1 };
  const letter = source.charAt(at + 1);
  const digits = HEX_DIGITS[letter];
  if (digits !== undefined) {
    const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
    const text = code <= 0x10ffff ? String.fromCodePoint(code) : '';
    return { text, length: 2 + digits };
  }
  // a backslash at the end of a line takes the line break away
  if (letter === '\n' || letter === '\r') return { text: '', length: 2 };
  return { text: ESCAPES[letter] ?? letter, length: 2 };
}
