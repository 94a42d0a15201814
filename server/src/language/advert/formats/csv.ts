/** Rows as CSV (RFC 4180) that opens in Excel as it is; no cell is ever taken for a formula. */
export function csvText(rows: readonly (readonly string[])[]): string {
  // Excel takes a file for UTF-8 by its byte order mark
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** Spreadsheets run what starts with these, some after blanks; an apostrophe makes a text of it. */
const FORMULA = /^[\s\p{Cc}\ufeff\u200b]*[=+\-@\uff0b\uff0d\uff1d\uff20|]|^[\t\r\n]/u;

function cell(text: string): string {
  const words = text.replace(/\s*[\r\n]+\s*/g, ' ');
  return `"${(FORMULA.test(text) ? `'${words}` : words).replaceAll('"', '""')}"`;
}
