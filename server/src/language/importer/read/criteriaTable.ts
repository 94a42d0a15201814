import { wordsOf } from '../../frameworks/names';
import type { Value } from '../draft/value';
import { escapeMarkdown, plainWords, textsOf } from '../markdown';
import { NEEDS, type Need } from '../skills/citation';
import type { SourceBlock, SourceRow, SourceTable } from '../source';
import { group, readItems } from './items';

export type Sorted = Record<Need, Value[]>;

interface Column {
  readonly need: Need;
  readonly index: number;
}

const TICK = /^(?:[x✓✔☑☒•●*☐□]|yes|y|e|d|no|n)?$/i;
const UNTICKED = /^(?:[☐□]|no|n)?$/i;

/** What the heads of such a table say in any document: it is of no use once the criteria are sorted. */
const HEAD_WORDS = new Set(
  'a ability abilities and area areas aspect assessment attribute attributes categories category competencies competency criteria criterion d description desirable e education essential experience factor factors for job knowledge no number of or person post qualification qualifications qualities quality ref requirement requirements role selection skill skills specification the training you your'.split(
    ' ',
  ),
);

/**
 * Sorts the criteria of a table with a column for each need: the criteria stand in these columns, or in the first one
 * and are ticked. Answers what is left: heads that say more than what is in their column, and all of the table where
 * it is of another kind.
 */
export function readTable(table: SourceTable, sorted: Sorted): readonly SourceBlock[] {
  const [heads, ...others] = table.rows;
  if (heads === undefined || others.length === 0) return [table];
  const columns = NEEDS.map((need) => ({ need, index: columnOf(heads, need) })).filter(
    ({ index }) => index !== -1,
  );
  if (columns.length === 0 || !others.every((row) => isReadable(row, columns))) return [table];
  for (const row of others) {
    const label = row.cells[0] ?? [];
    const isTicked = columns.every(({ index }) => TICK.test(cellWords(row.cells[index])));
    // ticked nowhere, it counts as essential
    const isOpen = isTicked && columns.every(({ index }) => isUnticked(row.cells[index]));
    if (isOpen) sorted.essential.push(...readItems(label).items);
    for (const { need, index } of columns) {
      const cell = row.cells[index] ?? [];
      if (isTicked && !isUnticked(cell)) {
        sorted[need].push(...readItems(label).items);
      } else if (!isTicked && cell.length > 0) {
        const { items } = readItems(cell);
        const isLabelled = columns.every((column) => column.index > 0) && label.length > 0;
        sorted[need].push(...(isLabelled ? [group(escapeMarkdown(cellWords(label)), items)] : items));
      }
    }
  }
  return heads.cells.filter((cell) => !wordsOf(cellWords(cell)).every((word) => HEAD_WORDS.has(word))).flat();
}

function columnOf({ cells }: SourceRow, need: Need): number {
  return cells.findIndex((cell) => new RegExp(`^${need}\\b[^.]{0,20}$`, 'i').test(cellWords(cell)));
}

/** A row that says nothing elsewhere: what no column is for would be lost. */
function isReadable({ cells }: SourceRow, columns: readonly Column[]): boolean {
  const isKnown = (index: number) => index === 0 || columns.some((column) => column.index === index);
  return cells.every(
    (cell, index) => (isKnown(index) || cell.length === 0) && cell.every(({ kind }) => kind !== 'table'),
  );
}

function isUnticked(cell: readonly SourceBlock[] | undefined): boolean {
  return UNTICKED.test(cellWords(cell));
}

function cellWords(cell: readonly SourceBlock[] = []): string {
  return cell.flatMap(textsOf).map(plainWords).join(' ');
}
