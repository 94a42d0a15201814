import mammoth from 'mammoth';
import { WORD_DOCUMENT } from '../officeKinds';
import { Refusal } from '../refusal';
import { type Inflate, unpackParts } from '../unpack';
import { type ReadPage, readHtml } from './html';
import { withTypedLists } from './wordLists';

/** The unpacked parts of a document, as the library asks for them. It never gets the archive itself. */
interface Parts {
  exists(name: string): boolean;
  read(name: string, encoding?: string): Promise<string | Uint8Array>;
}

export interface ReadWord extends ReadPage {
  /** Texts at the top and the bottom of every page, which belong to no place in the document. */
  readonly margins: readonly string[];
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
  return { ...page, margins: marginTexts(unpacked) };
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
    return value.replace(WAY_BACK, '');
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
      return encoding === undefined ? content : new TextDecoder().decode(content);
    },
  };
}

/** What leads from a footnote back to where it is mentioned. */
const WAY_BACK = / ?<a href="#[^"]*">↑<\/a>/g;

const MARGIN = /^word\/(?:header|footer)\d*\.xml$/;
const PARAGRAPH_END = /<\/w:p>/;
const TEXT = /<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Page numbers and the like aside. */
function marginTexts(unpacked: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const texts = new Set<string>();
  for (const [name, content] of unpacked) {
    if (!MARGIN.test(name)) continue;
    for (const paragraph of new TextDecoder().decode(content).split(PARAGRAPH_END)) {
      const text = [...paragraph.matchAll(TEXT)].map(([, words = '']) => words).join('');
      const plain = text
        .replace(/&(amp|lt|gt|quot|apos);/g, (_, entity: string) => ENTITIES[entity] ?? '')
        .trim();
      if (/\p{L}{3}/u.test(plain) && !/^page\b/i.test(plain)) texts.add(plain);
    }
  }
  return [...texts].slice(0, 20);
}
