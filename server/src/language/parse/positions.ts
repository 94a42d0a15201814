import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver-types';

/** What `character` of a position counts: code units of UTF-16, bytes of UTF-8, or code points. */
export type PositionEncoding = 'utf-16' | 'utf-8' | 'utf-32';

/** The way from offsets to positions and back. Offsets are always UTF-16 code units. */
export interface Positions {
  /** Clamped to the text. */
  positionAt(offset: number): Position;
  /** Clamped to the line; within a character, where that begins. */
  offsetAt(position: Position): number;
  rangeOf(place: { readonly start: number; readonly end: number }): Range;
}

/** The positions of a text as one side of a connection counts them. */
export function createPositions(text: TextDocument, encoding: PositionEncoding): Positions {
  const counted = encoding === 'utf-16' ? text : countedPositions(text, COUNTS[encoding]);
  return {
    positionAt: (offset) => counted.positionAt(offset),
    offsetAt: (position) => counted.offsetAt(position),
    rangeOf: ({ start, end }) => ({ start: counted.positionAt(start), end: counted.positionAt(end) }),
  };
}

/** A line of a text without its line break; empty behind the last one. */
export function lineOf(text: TextDocument, line: number): string {
  const range = { start: { line, character: 0 }, end: { line, character: Number.MAX_SAFE_INTEGER } };
  return text.getText(range).replace(/[\r\n]+$/, '');
}

/** How much a code point counts. */
type Count = (codePoint: number) => number;

const COUNTS: Readonly<Record<'utf-8' | 'utf-32', Count>> = {
  'utf-8': (codePoint) => {
    if (codePoint < 0x80) return 1;
    if (codePoint < 0x800) return 2;
    return codePoint < 0x10000 ? 3 : 4;
  },
  'utf-32': () => 1,
};

function countedPositions(text: TextDocument, count: Count): Pick<Positions, 'positionAt' | 'offsetAt'> {
  return {
    positionAt(offset) {
      const { line, character } = text.positionAt(offset);
      let counted = 0;
      for (const sign of lineOf(text, line).slice(0, character)) counted += count(sign.codePointAt(0) ?? 0);
      return { line, character: counted };
    },
    offsetAt({ line, character }) {
      let [left, units] = [character, 0];
      for (const sign of lineOf(text, line)) {
        left -= count(sign.codePointAt(0) ?? 0);
        if (left < 0) break;
        units += sign.length;
      }
      return text.offsetAt({ line, character: units });
    },
  };
}
