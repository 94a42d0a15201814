// How text looks in a terminal: what is one character, and how many cells it takes.

/** A character as people see it, with its place in the text it came from. */
export interface Cell {
  readonly shown: string;
  /** In UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  /** Terminal cells: 0 for a mark that joins the one before, 2 for wide characters. */
  readonly width: 0 | 1 | 2;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const WIDE =
  /^(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|\p{Emoji}\uFE0F|[\u3001-\u303E\uFF01-\uFF60\uFFE0-\uFFE6])/u;
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
// control characters would steer the terminal, and those that turn the direction would show another order of the text
const STEERING = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** The text without anything that steers a terminal: each such character becomes a visible one. */
export function harmless(text: string): string {
  return text.replace(STEERING, (character) => (character === '\t' ? ' ' : '\uFFFD'));
}

/** The characters of one line. A tab counts as one blank. */
export function cellsOf(line: string): readonly Cell[] {
  return [...graphemes.segment(line)].map(({ segment, index }) => {
    const shown = harmless(segment);
    return { shown, start: index, end: index + segment.length, width: widthOf(shown) };
  });
}

function widthOf(grapheme: string): 0 | 1 | 2 {
  if (WIDE.test(grapheme)) return 2;
  return INVISIBLE.test(grapheme) ? 0 : 1;
}

/** The column that `character` (UTF-16 code units, from 0) has in a line: code points, from 1. */
export function columnOf(line: string, character: number): number {
  return [...line.slice(0, character)].length + 1;
}
