import type { TextSheet } from './sheets';

/** Rows below a row of headings, found by heading and not by position. */
export interface Table {
  readonly rows: readonly TableRow[];
}

/** The text below a heading, the first of that name; empty where there is none. */
export type TableRow = (heading: string) => string;

/** People put a title or a note above the headings. */
const ROWS_TO_SEARCH = 10;

/** The table of a sheet whose headings include all of `required`; `undefined` where there is none. Case and spacing don't count. */
export function findTable({ rows }: TextSheet, required: readonly string[]): Table | undefined {
  for (const [index, row] of rows.slice(0, ROWS_TO_SEARCH).entries()) {
    const columns = new Map(row.map((cell, column) => [headingKey(cell), column] as const).reverse());
    if (!required.every((heading) => columns.has(headingKey(heading)))) continue;
    return {
      rows: rows.slice(index + 1).map((cells) => (heading) => {
        const column = columns.get(headingKey(heading));
        return column === undefined ? '' : (cells[column] ?? '');
      }),
    };
  }
  return undefined;
}

/** How headings compare. */
export function headingKey(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim().replace(/ ?:$/, '');
}
