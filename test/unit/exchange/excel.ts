// Excel workbooks for tests, made from rows of cells. Works in Node and in a browser.
import { storedArchive } from '../../../server/src/exchange/storedArchive';

/** A formula stands for its last result, as Excel keeps it. */
export type Cell = string | number | undefined | { readonly formula: string; readonly result: string };

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts of a workbook by name, with its texts in a table as Excel writes them. */
export function workbookParts(sheets: readonly Sheet[]): Map<string, string> {
  const texts = new Map<string, number>();
  const textIndex = (text: string) => {
    const index = texts.get(text) ?? texts.size;
    texts.set(text, index);
    return index;
  };
  const parts = new Map<string, string>([
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ],
  ]);
  const relations = [relation('rId0', 'sharedStrings', 'sharedStrings.xml')];
  const named: string[] = [];
  for (const [index, { name, rows }] of sheets.entries()) {
    const [id, file] = [`rId${index + 1}`, `worksheets/sheet${index + 1}.xml`];
    parts.set(`xl/${file}`, sheetXml(rows, textIndex));
    relations.push(relation(id, 'worksheet', file));
    named.push(`<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="${id}"/>`);
  }
  const strings = [...texts.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  return parts
    .set(
      'xl/workbook.xml',
      `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${named.join('')}</sheets></workbook>`,
    )
    .set(
      'xl/_rels/workbook.xml.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`,
    )
    .set('xl/sharedStrings.xml', `${HEAD}<sst ${MAIN}>${strings.join('')}</sst>`);
}

/** A whole workbook, its parts not packed. */
export function workbook(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  return storedArchive(encoded(workbookParts(sheets)));
}

export function encoded(parts: ReadonlyMap<string, string>): Map<string, Uint8Array> {
  return new Map([...parts].map(([name, text]) => [name, new TextEncoder().encode(text)]));
}

function sheetXml(rows: Sheet['rows'], textIndex: (text: string) => number): string {
  const lines = rows.map((cells, index) => {
    const row = index + 1;
    const written = cells.map((cell, column) => cellXml(cell, `${letters(column)}${row}`, textIndex));
    return `<row r="${row}" spans="1:${cells.length}">${written.join('')}</row>`;
  });
  return `${HEAD}<worksheet ${MAIN}><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: Cell, place: string, textIndex: (text: string) => number): string {
  if (cell === undefined) return `<c r="${place}" s="0"/>`;
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${place}" t="s"><v>${textIndex(cell)}</v></c>`;
  return `<c r="${place}" t="str"><f>${escapeXml(cell.formula)}</f><v>${escapeXml(cell.result)}</v></c>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

/** A for 0, AA for 26. */
function letters(column: number): string {
  const before = column < 26 ? '' : letters(Math.floor(column / 26) - 1);
  return before + String.fromCharCode(65 + (column % 26));
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
