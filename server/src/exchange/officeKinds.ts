/** What is expected of an Office file of one kind, and how its refusals are worded. */
export interface OfficeKind {
  /** Whether the archive holds what makes it a file of this kind, by the names of its XML parts. */
  readonly isThis: (names: readonly string[]) => boolean;
  /** Parts that take time in the square of their length, and how long they may be, in bytes. */
  readonly lists: readonly string[];
  readonly longestList: number;
  /** Of all XML parts together, in bytes. */
  readonly largestContents: number;
  readonly no: string;
  readonly damaged: string;
  readonly encrypted: string;
  /** Files of the format before archives, which is also what a password makes of newer ones. */
  readonly compound: string;
  readonly tooLarge: string;
}

const SHEET_LIST = 'xl/workbook.xml';

export const WORKBOOK: OfficeKind = {
  isThis: (names) => names.includes(SHEET_LIST),
  // of the two parts that list the sheets
  lists: [SHEET_LIST, 'xl/_rels/workbook.xml.rels'],
  longestList: 256 * 1024,
  largestContents: 64 * 1024 * 1024,
  no: 'The file is not an Excel workbook (.xlsx).',
  damaged: 'The file is damaged: it could not be unpacked. Download it again.',
  encrypted: 'The file is protected with a password. Open it in Excel, save it without one, and import that.',
  compound: 'The file is protected with a password, or is of Excel 2003 or older. Save it as .xlsx.',
  tooLarge: 'The file is too large to be a SFIA workbook.',
};

const MAIN_PART = /^word\/document\d*\.xml$/;

export const WORD_DOCUMENT: OfficeKind = {
  isThis: (names) => names.some((name) => MAIN_PART.test(name)),
  lists: [],
  longestList: 0,
  // the longest role definitions known have under 1 MB, and reading takes a second or so for each
  largestContents: 4 * 1024 * 1024,
  no: 'The file is not a Word document (.docx).',
  damaged: 'The file is damaged: it could not be unpacked. Open it in Word, save it, and import that.',
  encrypted: 'The file is protected with a password. Open it in Word, save it without one, and import that.',
  compound: 'The file is protected with a password, or is of Word 2003 or older. Save it as .docx.',
  tooLarge: 'The file is too large to be a role definition.',
};
