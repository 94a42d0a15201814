// Documents inside a Word document: pages, texts and Word documents, read as those that are imported by themselves.
import { Refusal } from '../refusal';
import type { Inflate } from '../unpack';
import { documentKind } from './documentKind';
import type { ReadPage } from './html';
import { readText } from './readText';
import { pageOf } from './webArchive';
import { type ReadEmbedded, type ReadWord, readWord } from './word';

/** Reads what a Word document embeds. What such a document embeds in its turn stays unread. */
export function embeddedReader(inflate: Inflate): ReadEmbedded {
  return async (name, bytes, limit) => {
    const archived = pageOf(bytes);
    if (archived !== undefined) return plain(readText('html', archived));
    const start = new TextDecoder().decode(bytes.subarray(0, 1024));
    // Word documents are kept as XML too, which would be read as text with all its marks
    if (/^\s*<\?xml\b/.test(start)) return /<html\b/i.test(start) ? plain(readText('html', bytes)) : refuse();
    const kind = documentKind(name, bytes);
    return kind === 'word' ? readWord(bytes, inflate, refuse, limit) : plain(readText(kind, bytes));
  };
}

function plain(page: ReadPage): ReadWord {
  return { ...page, margins: [], missing: [], unread: [] };
}

async function refuse(): Promise<never> {
  throw new Refusal('The embedded document could not be read.');
}
