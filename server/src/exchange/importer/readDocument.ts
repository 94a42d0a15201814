import type { SourceBlock, SourceDocument } from '../../language/importer/source';
import { LARGEST_FILE } from '../limits';
import { WORD_DOCUMENT } from '../officeKinds';
import { Refusal } from '../refusal';
import type { Inflate } from '../unpack';
import { documentKind } from './documentKind';
import { embeddedReader } from './embedded';
import { readText } from './readText';
import { sourceText } from './sourceText';
import { withTypedBullets } from './typedBullets';
import { type ReadWord, readWord } from './word';

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
  if (kind !== 'word') {
    const { blocks, pictures } = readText(kind, bytes);
    return { blocks, notes: pictureNotes(pictures) };
  }
  const { blocks, pictures, margins, missing, unread } = await readWord(
    bytes,
    inflate,
    embeddedReader(inflate),
  );
  const notes = [
    ...pictureNotes(pictures),
    ...marginNotes(margins),
    ...missingNotes(missing),
    ...unreadNotes(unread),
  ];
  return { blocks: withTypedBullets(blocks), notes };
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

function unreadNotes(unread: ReadWord['unread']): readonly string[] {
  return unread.map(({ name, mark }) => {
    const called = name.slice(name.lastIndexOf('/') + 1);
    return `An embedded document (${called}) could not be read: look for ${mark}. Open the file in Word, save it, and import that.`;
  });
}
