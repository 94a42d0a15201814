import { Refusal } from './refusal';

/** The official workbooks have under 5,000 cells. */
const MOST_CELLS = 200_000;
/** An address that Excel can write: at most column XFD, row 1,048,576. */
const CELL = /^([A-Z]{1,3})(\d{1,7})$/;
const ROW = /^\d{1,7}$/;

const TOO_MANY = 'The file has far more rows and columns than a SFIA workbook.';

const SHEET_DATA = /<(?:[^\s<>/:]*:)?sheetData[\s/>]/;
const ROWS_AND_CELLS = /<(?:[^\s<>/:]*:)?(row|c)(?=[\s/>])([^<>]*)/g;
const ATTRIBUTES = /^(?:\s+[^\s"'<>=]+="[^"<>&]*")*\s*\/?$/;
const PLACES = /\s(?:[^\s"'<>=:]*:)?r="([^"]*)"/g;

/**
 * Refuses workbooks whose cells would take far more memory than the file itself: one cell far down makes the library
 * fill in all rows above it and all columns before. Reading the places of rows and cells as strictly as Excel writes
 * them leaves no room for any that the library would see and this wouldn't.
 *
 * @throws Refusal
 */
export function checkSheetSizes(parts: ReadonlyMap<string, Uint8Array>): void {
  let cells = 0;
  for (const [, content] of parts) {
    const xml = new TextDecoder().decode(content);
    if (!SHEET_DATA.test(xml)) continue;
    cells += cellsOf(xml);
    if (cells > MOST_CELLS) throw new Refusal(TOO_MANY);
  }
}

/** Cells of the rectangle that holds all of a sheet. */
function cellsOf(xml: string): number {
  let [rows, columns, count] = [1, 1, 0];
  for (const [, tag = '', attributes = ''] of xml.matchAll(ROWS_AND_CELLS)) {
    count += 1;
    if (count > MOST_CELLS) throw new Refusal(TOO_MANY);
    const place = placeIn(attributes);
    const [, letters, digits] = CELL.exec(place) ?? [];
    if (tag === 'c' ? letters === undefined : !ROW.test(place)) {
      throw new Refusal(
        'The sheets of the file are not written the way Excel writes them. Save it in Excel first.',
      );
    }
    rows = Math.max(rows, Number(digits ?? place));
    if (letters !== undefined) columns = Math.max(columns, columnNumber(letters));
  }
  return rows * columns;
}

/** The one `r` of a tag; empty where there is none, or anything else than plain attributes. */
function placeIn(attributes: string): string {
  const places = [...attributes.matchAll(PLACES)];
  return places.length === 1 && ATTRIBUTES.test(attributes) ? (places[0]?.[1] ?? '') : '';
}

/** A is 1, AA is 27. */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
