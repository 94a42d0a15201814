// What is loaded on first use to write Word files.
import type { WordRequest } from '../language/advert/formats/wordRequest';
import { wordDocument } from './wordDocument';

export function writeWord(request: WordRequest): Promise<Uint8Array> {
  return wordDocument(request);
}
