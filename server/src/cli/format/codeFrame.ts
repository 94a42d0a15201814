import type { Range } from 'vscode-languageserver-types';
import type { RoleDocument } from '../../language/parse/roleDocument';
import { type Cell, cellsOf } from './cells';

/** A line of a file with an underline, in equal terminal cells. */
export interface CodeFrame {
  /** The line, or the part of it that fits. */
  readonly code: string;
  /** Blanks up to the underline, then the underline. */
  readonly indent: string;
  readonly underline: string;
}

const CUT = '…';

/** The first line of `range`, cut to `width` cells around its start. An empty range gets one mark. */
export function codeFrame(document: RoleDocument, { start, end }: Range, width: number): CodeFrame {
  const line = document.lineText(start.line);
  const cells = cellsOf(line);
  const to = end.line > start.line ? line.length : end.character;
  const first = cells.findIndex((cell) => cell.end > start.character);
  const from = first === -1 ? cells.length : first;
  const [left, right] = part(cells, from, width);
  const before = left > 0 ? CUT : '';
  const marked = cells.slice(from, right).filter((cell) => cell.start < to);
  return {
    code: before + textOf(cells.slice(left, right)) + (right < cells.length ? CUT : ''),
    indent: ' '.repeat(before.length + widthOf(cells.slice(left, from))),
    underline: '^'.repeat(Math.max(1, widthOf(marked))),
  };
}

/** The first and last cell to show: all where they fit, else more of what stands before the place than after it. */
function part(cells: readonly Cell[], from: number, width: number): readonly [number, number] {
  if (widthOf(cells) <= width) return [0, cells.length];
  const room = Math.max(20, width) - 2 * CUT.length;
  const wanted = Math.floor(room * 0.7);
  let left = from;
  let used = 0;
  while (left > 0 && used < wanted) {
    left -= 1;
    used += cells[left]?.width ?? 0;
  }
  let right = from;
  while (right < cells.length && used + (cells[right]?.width ?? 0) <= room) {
    used += cells[right]?.width ?? 0;
    right += 1;
  }
  return [left, right];
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

function textOf(cells: readonly Cell[]): string {
  return cells.map(({ shown }) => shown).join('');
}
