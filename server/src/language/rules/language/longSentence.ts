import type { Problem } from '../../problem';
import type { Sentence } from '../../prose/words';
import { type Passage, placeOf } from './passages';

/** GOV.UK content guidance: longer sentences are to be split, and people begin to lose the thread. */
const LONGEST_SENTENCE = 25;

/** The sentences of a text that are too long, with offsets (UTF-16 code units) of the document; titles have none. */
export function longSentencesOf(passage: Passage): Sentence[] {
  if (passage.isTitle) return [];
  return passage.inspection
    .sentences()
    .filter(({ length }) => length > LONGEST_SENTENCE)
    .map((sentence) => ({ ...sentence, ...placeOf(passage, sentence) }));
}

/** `language/long-sentence`. */
export function longSentences(passage: Passage): Problem[] {
  return longSentencesOf(passage).map(({ start, end, length }) => ({
    start,
    end,
    code: 'language/long-sentence',
    message: `This sentence has ${length} words: split it, since people lose the thread after ${LONGEST_SENTENCE}.`,
  }));
}
