import mammoth from 'mammoth';
import { WORD_DOCUMENT } from '../officeKinds';
import { Refusal } from '../refusal';
import { type Inflate, unpackFile, unpackParts } from '../unpack';
import { type ReadPage, readHtml } from './html';
import { sourceText } from './sourceText';
import { type Chunk, chunkMark, chunksOf, withChunkMarks, withChunks } from './wordChunks';
import { withTypedLists } from './wordLists';
import { marginTexts, missingTexts } from './wordTexts';

/** The unpacked parts of a document, as the library asks for them. It never gets the archive itself. */
interface Parts {
  exists(name: string): boolean;
  read(name: string, encoding?: string): Promise<string | Uint8Array>;
}

/** Reads a document that another one embeds. `limit` is how large it may be when it is unpacked, in bytes. */
export type ReadEmbedded = (name: string, bytes: Uint8Array, limit: number) => Promise<ReadWord>;

export interface ReadWord extends ReadPage {
  /** Texts at the top and the bottom of every page, which belong to no place in the document. */
  readonly margins: readonly string[];
  /** Texts of the document that could not be read, such as those in drawn shapes. */
  readonly missing: readonly string[];
  /** The embedded documents that could not be read: what they are called, and what stands in their places. */
  readonly unread: readonly { readonly name: string; readonly mark: string }[];
}

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];

/**
 * What a person reads in a Word document. Pictures, comments and deleted text are left out. `limit` is how large it may
 * be when it is unpacked, in bytes.
 *
 * @throws Refusal where it is no such document, damaged, protected, or would be too large
 */
export async function readWord(
  bytes: Uint8Array,
  inflate: Inflate,
  readEmbedded: ReadEmbedded,
  limit = WORD_DOCUMENT.largestContents,
): Promise<ReadWord> {
  const unpacked = await unpackParts(bytes, inflate, { ...WORD_DOCUMENT, largestContents: limit });
  const chunks = chunksOf(unpacked);
  const page = readHtml(await wordHtml(unpacked, chunks));
  const missing = missingTexts(unpacked, sourceText(page.blocks));
  const embedded = await readChunks(chunks, bytes, inflate, readEmbedded);
  const read = embedded.filter((one) => one !== undefined);
  return {
    blocks: withChunks(
      page.blocks,
      embedded.map((one) => one?.blocks),
    ),
    pictures: read.reduce((sum, { pictures }) => sum + pictures, page.pictures),
    margins: [...marginTexts(unpacked), ...read.flatMap(({ margins }) => margins)],
    missing: [...missing, ...read.flatMap((one) => one.missing)],
    unread: [
      ...chunks.flatMap(({ name }, index) =>
        embedded[index] === undefined ? [{ name, mark: chunkMark(index) }] : [],
      ),
      ...read.flatMap(({ unread }) => unread),
    ],
  };
}

/** What the embedded documents say; `undefined` for those that can't be read. Together they may be as large as one. */
async function readChunks(
  chunks: readonly Chunk[],
  bytes: Uint8Array,
  inflate: Inflate,
  readEmbedded: ReadEmbedded,
): Promise<(ReadWord | undefined)[]> {
  const read: (ReadWord | undefined)[] = [];
  let left = WORD_DOCUMENT.largestContents;
  const share = Math.floor(left / Math.max(1, chunks.length));
  for (const { name, isElsewhere } of chunks) {
    const content = isElsewhere ? undefined : await unpackFile(bytes, name, inflate, left, WORD_DOCUMENT);
    left -= content?.length ?? 0;
    read.push(
      content === undefined ? undefined : await readEmbedded(name, content, share).catch(() => undefined),
    );
  }
  return read;
}

async function wordHtml(
  unpacked: ReadonlyMap<string, Uint8Array>,
  chunks: readonly Chunk[],
): Promise<string> {
  const input: { readonly file: Parts } = { file: partsOf(unpacked, chunks) };
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

function partsOf(unpacked: ReadonlyMap<string, Uint8Array>, chunks: readonly Chunk[]): Parts {
  return {
    exists: (name) => unpacked.has(name),
    async read(name, encoding) {
      const content = unpacked.get(name);
      if (content === undefined) throw new Error(`${name} is missing.`);
      if (encoding === undefined) return content;
      return withChunkMarks(withKnownMarks(new TextDecoder().decode(content)), chunks);
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
