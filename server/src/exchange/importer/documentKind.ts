import { Refusal } from '../refusal';

export type DocumentKind = 'word' | 'html' | 'markdown' | 'text' | 'csv' | 'json';

const KINDS: Readonly<Record<string, DocumentKind>> = {
  docx: 'word',
  docm: 'word',
  dotx: 'word',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
  csv: 'csv',
  tsv: 'csv',
  json: 'json',
};

/** The endings of the files that can be imported, without their dots. */
export const ENDINGS: readonly string[] = Object.keys(KINDS);

const SAVE_AS_DOCX = 'save it as a Word document (.docx), and import that.';
/** What people have besides, by its ending, and what to do with it. */
const ADVICE: Readonly<Record<string, string>> = {
  doc: `A document of Word 2003 or older can’t be read. Open it in Word, ${SAVE_AS_DOCX}`,
  dot: `A template of Word 2003 or older can’t be read. Open it in Word, ${SAVE_AS_DOCX}`,
  pdf: `A PDF can’t be read. Open it in Word, ${SAVE_AS_DOCX} Or copy its text and paste it.`,
  rtf: `A rich text file can’t be read. Open it in Word, ${SAVE_AS_DOCX}`,
  odt: `An OpenDocument file can’t be read. Open it in LibreOffice or Word, ${SAVE_AS_DOCX}`,
  pages: 'A Pages document can’t be read. Open it in Pages, export it to Word (.docx), and import that.',
  xlsx: 'A workbook can’t be read. Save the sheet with the skills as CSV, and import that.',
  xls: 'A workbook can’t be read. Save the sheet with the skills as CSV, and import that.',
  mht: 'A web archive can’t be read. Save the page as HTML only, and import that.',
  mhtml: 'A web archive can’t be read. Save the page as HTML only, and import that.',
  eml: 'A mail can’t be read. Copy its text and paste it.',
  msg: 'A mail can’t be read. Copy its text and paste it.',
};

/** How files start that are something else than their name says. */
const SIGNATURES: readonly (readonly [start: string, ending: string])[] = [
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['MIME-Version:', 'mht'],
];

/**
 * What a file is, by its name and its first bytes. A name without an ending stands for pasted text.
 *
 * @throws Refusal with what to do, where it can't be read
 */
export function documentKind(name: string, bytes: Uint8Array): DocumentKind {
  const start = new TextDecoder('windows-1252')
    .decode(bytes.subarray(0, 1024))
    .replace(/^\u00ef\u00bb\u00bf/, '');
  const [, disguised] = SIGNATURES.find(([signature]) => start.startsWith(signature)) ?? [];
  if (disguised !== undefined) throw new Refusal(ADVICE[disguised] ?? '');
  const ending = /\.([a-z\d]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (Object.hasOwn(ADVICE, ending)) throw new Refusal(ADVICE[ending] ?? '');
  if (start.startsWith('PK\u0003\u0004')) return 'word';
  const known = Object.hasOwn(KINDS, ending) ? KINDS[ending] : undefined;
  if (known === undefined && ending !== '' && isBinary(bytes)) {
    throw new Refusal('The file can’t be read. Word documents, web pages, Markdown, text, CSV and JSON can.');
  }
  return known ?? guessedKind(start);
}

/** What pasted text is: its marks say so, or it is just text. */
function guessedKind(start: string): DocumentKind {
  if (/^\s*<(?:!doctype|html|body|div|p|h[1-6]|table|ul|ol|meta)\b/i.test(start)) return 'html';
  if (/^\s*[[{]\s*["{[]/.test(start)) return 'json';
  if (/^#{1,6} \S|^\|(?:[ :]*-+[ :]*\|)+$|\*\*\S[^*\n]*\*\*|\]\(https?:/m.test(start)) return 'markdown';
  return 'text';
}

function isBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 1024);
  const isUtf16 = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  return !isUtf16 && start.includes(0);
}
