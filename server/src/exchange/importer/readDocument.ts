import type { SourceBlock, SourceDocument } from '../../language/importer/source';
import { LARGEST_FILE } from '../limits';
import { WORD_DOCUMENT } from '../officeKinds';
import { Refusal } from '../refusal';
import type { Inflate } from '../unpack';
import { readCsv } from './csv';
import { decodeText } from './decodeText';
import { documentKind } from './documentKind';
import { readHtml } from './html';
import { readJson } from './json';
import { readMarkdown } from './markdown';
import { readPlainText } from './plainText';
import { sourceText } from './sourceText';
import { withTypedBullets } from './typedBullets';
import { readWord } from './word';

export type DocumentRead =
  | {
      readonly document: SourceDocument;
      /** All of it as Markdown, to be shown. */
      readonly text: string;
      /** What the document has besides its text, a sentence each. */
      readonly notes: readonly string[];
    }
  | { readonly problem: string };

/**
 * A document that people have, as blocks. `name` is what the user calls it: the ending of a file's name says what it
 * is, text without one has been pasted. Never rejects: a file that can't be read gives a sentence that says what to
 * do.
 */
export async function readDocument(name: string, bytes: Uint8Array, inflate: Inflate): Promise<DocumentRead> {
  try {
    if (bytes.length > LARGEST_FILE) throw new Refusal(WORD_DOCUMENT.tooLarge);
    const { blocks, notes } = await readBlocks(name, bytes, inflate);
    if (blocks.length === 0) throw new Refusal('There is no text in it.');
    return { document: { name, blocks }, text: sourceText(blocks), notes };
  } catch (error) {
    return { problem: error instanceof Refusal ? error.message : 'The document could not be read.' };
  }
}

interface ReadBlocks {
  readonly blocks: readonly SourceBlock[];
  readonly notes: readonly string[];
}

async function readBlocks(name: string, bytes: Uint8Array, inflate: Inflate): Promise<ReadBlocks> {
  const kind = documentKind(name, bytes);
  if (kind === 'word') {
    const { blocks, pictures, margins, missing } = await readWord(bytes, inflate);
    const notes = [...pictureNotes(pictures), ...marginNotes(margins), ...missingNotes(missing)];
    return { blocks: withTypedBullets(blocks), notes };
  }
  const text = decodeText(bytes);
  if (kind === 'text') return { blocks: readPlainText(text), notes: [] };
  if (kind === 'csv') return { blocks: readCsv(text), notes: [] };
  if (kind === 'json') return { blocks: readJson(text), notes: [] };
  const { blocks, pictures } = kind === 'html' ? readHtml(text) : readMarkdown(text);
  return { blocks: withTypedBullets(blocks), notes: pictureNotes(pictures) };
}

function pictureNotes(count: number): readonly string[] {
  if (count === 0) return [];
  return [
    count === 1
      ? 'A picture was left out: look for [picture].'
      : `${count} pictures were left out: look for [picture].`,
  ];
}

function marginNotes(margins: readonly string[]): readonly string[] {
  if (margins.length === 0) return [];
  return [`The top and the bottom of the pages were left out. They say: ${margins.join(' / ')}`];
}

function missingNotes(missing: readonly string[]): readonly string[] {
  if (missing.length === 0) return [];
  return [`Some text could not be read, such as text in shapes. It says: ${missing.join(' / ')}`];
}
