import path from 'node:path';
import type * as Word from '../word/main';
import type { WordRequest } from '../language/advert/formats/wordRequest';

/** Writes a Word file with the bundle that lies beside the one that this is part of; it is loaded on first use. */
export function writeWord(request: WordRequest): Promise<Uint8Array> {
  const word: typeof Word = require(path.join(__dirname, 'word.js'));
  return word.writeWord(request);
}
