import { csvText } from '../../language/advert/formats/csv';
import { harmless } from './cells';

export const TABLE_FORMATS = ['table', 'json', 'csv'] as const;

export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Rows of a list, whose keys are the columns: aligned for people, JSON for programs, or CSV for a spreadsheet. */
export function tableText(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
  format: TableFormat,
): string {
  if (format === 'json') return `${JSON.stringify(rows, undefined, 2)}\n`;
  const cells = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  if (format === 'csv') return csvText(cells);
  const shown = cells.map((row) => row.map(harmless));
  const widths = columns.map((_, index) => Math.max(...shown.map((row) => row[index]?.length ?? 0)));
  return shown
    .map(
      (row) =>
        `${row
          .map((cell, index) => cell.padEnd(widths[index] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
