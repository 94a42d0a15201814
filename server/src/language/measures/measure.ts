import type { RoleContext } from '../context';
import type { RoleDocument } from '../parse/roleDocument';
import { type CodedBalance, codedBalance } from '../rules/language/codedBalance';
import { longSentencesOf } from '../rules/language/longSentence';
import { type Passage, passagesOf, placeOf } from '../rules/language/passages';

/** A place in the document (UTF-16 code units) and a clause about it. */
export interface Remark {
  readonly start: number;
  readonly end: number;
  readonly remark: string;
}

/** How a role reads, in numbers. They are of what the file says itself. */
export interface Measures {
  readonly words: number;
  readonly sentences: number;
  /** Average, rounded; 0 where there is no sentence. */
  readonly wordsPerSentence: number;
  readonly longSentences: readonly Remark[];
  readonly wordsToAvoid: readonly Remark[];
  readonly coded: CodedBalance;
}

/** Counts words and sentences; `undefined` where the file has no text in English. */
export function measure(document: RoleDocument, context: RoleContext): Measures | undefined {
  const passages = passagesOf(document, context);
  const words = sum(passages.map(({ inspection }) => inspection.wordCount));
  if (words === 0) return undefined;
  // a title is no sentence: counted as one, it would hide how long the others are
  const prose = passages.filter(({ isTitle }) => !isTitle);
  const lengths = prose.flatMap(({ inspection }) => inspection.sentences().map(({ length }) => length));
  return {
    words,
    sentences: lengths.length,
    wordsPerSentence: lengths.length === 0 ? 0 : Math.round(sum(lengths) / lengths.length),
    longSentences: prose.flatMap(longSentencesOf).map(({ start, end, length }) => ({
      start,
      end,
      remark: `${length} words`,
    })),
    wordsToAvoid: passages.flatMap(avoidedIn),
    coded: codedBalance(passages),
  };
}

function avoidedIn(passage: Passage): Remark[] {
  return passage.inspection
    .wordsToAvoid()
    .map((hit) => ({ ...placeOf(passage, hit), remark: `write ${hit.entry.advice}` }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
