import mammoth from 'mammoth';
import { WORD_DOCUMENT } from '../officeKinds';
import { Refusal } from '../refusal';
import { type Inflate, unpackParts } from '../unpack';
import { type ReadPage, readHtml } from './html';
import { sourceText } from './sourceText';
import { withTypedLists } from './wordLists';
import { marginTexts, missingTexts } from './wordTexts';

/** The unpacked parts of a document, as the library asks for them. It never gets the archive itself. */
interface Parts {
  exists(name: string): boolean;
  read(name: string, encoding?: string): Promise<string | Uint8Array>;
}

export interface ReadWord extends ReadPage {
  /** Texts at the top and the bottom of every page, which belong to no place in the document. */
  readonly margins: readonly string[];
  /** Texts of the document that could not be read, such as those in drawn shapes. */
  readonly missing: readonly string[];
}

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];

/**
 * What a person reads in a Word document. Pictures, comments and deleted text are left out.
 *
 * @throws Refusal where it is no such document, damaged, protected, or would be too large
 */
export async function readWord(bytes: Uint8Array, inflate: Inflate): Promise<ReadWord> {
  const unpacked = await unpackParts(bytes, inflate, WORD_DOCUMENT);
  const page = readHtml(await wordHtml(unpacked));
  const missing = missingTexts(unpacked, sourceText(page.blocks));
  return { ...page, margins: marginTexts(unpacked), missing };
}

async function wordHtml(unpacked: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const input: { readonly file: Parts } = { file: partsOf(unpacked) };
  const options = {
    styleMap: STYLES,
    // a document may bring its own rules for what becomes of its styles; nobody who writes roles does that
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    transformDocument: withTypedLists,
  };
  try {
    // the library's types leave out that it takes an open archive
    const { value } = await mammoth.convertToHtml(input as unknown as { arrayBuffer: ArrayBuffer }, options);
    return value.replace(WAY_BACK, '').replace(SYMBOL_BOX, (box) => (box === EMPTY_BOX ? '☐' : '☑'));
  } catch {
    throw new Refusal(
      'The file is damaged: its text could not be read. Open it in Word, save it, and import that.',
    );
  }
}

function partsOf(unpacked: ReadonlyMap<string, Uint8Array>): Parts {
  return {
    exists: (name) => unpacked.has(name),
    async read(name, encoding) {
      const content = unpacked.get(name);
      if (content === undefined) throw new Error(`${name} is missing.`);
      return encoding === undefined ? content : withKnownMarks(new TextDecoder().decode(content));
    },
  };
}

/** What leads from a footnote back to where it is mentioned. */
const WAY_BACK = / ?<a href="#[^"]*">↑<\/a>/g;

/** Boxes from the symbol fonts of Word. */
const EMPTY_BOX = '🞎';
const SYMBOL_BOX = /[🗹🗷🞎]/gu;

/** Without the marks around text that the library would leave out together with it; line ends as it knows them. */
function withKnownMarks(xml: string): string {
  return xml.replace(/<w:cr\s*\/>/g, '<w:br/>').replace(/<\/?w:(?:bdo|dir|fldSimple)(?:\s[^<>]*)?>/g, '');
}
