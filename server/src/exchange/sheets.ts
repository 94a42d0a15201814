import readXlsxFile, { type Sheet } from 'read-excel-file/universal';
import { cellText } from './cellText';
import { TOO_LARGE } from './limits';
import { WORKBOOK } from './officeKinds';
import { Refusal } from './refusal';
import { checkSheetSizes } from './sheetSize';
import { storedArchive } from './storedArchive';
import { type Inflate, unpackParts } from './unpack';

/** In UTF-16 code units. The official workbooks have about a million. */
const MOST_TEXT = 20_000_000;

/** A sheet as text: rows of cells, an empty cell as an empty string. */
export interface TextSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/**
 * The sheets of an Excel workbook (.xlsx).
 *
 * @throws Refusal where the bytes are no such workbook, or would take too much memory
 */
export async function readSheets(bytes: Uint8Array, inflate: Inflate): Promise<readonly TextSheet[]> {
  const parts = await unpackParts(bytes, inflate, WORKBOOK);
  checkSheetSizes(parts);
  // the library unpacks without limits, so it gets what is unpacked and checked already
  const { buffer } = storedArchive(parts);
  try {
    const sheets = await readXlsxFile(buffer, { trim: false });
    checkTextSize(sheets);
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) }));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      'The file is damaged: its sheets could not be read. Open it in Excel, save it, and import that.',
    );
  }
}

/**
 * Many cells may show one long text, which stands in the file once.
 *
 * @throws Refusal
 */
function checkTextSize(sheets: readonly Sheet[]): void {
  let size = 0;
  for (const cell of sheets.flatMap(({ data }) => data.flat())) {
    if (typeof cell === 'string') size += cell.length;
  }
  if (size > MOST_TEXT) throw new Refusal(TOO_LARGE);
}
