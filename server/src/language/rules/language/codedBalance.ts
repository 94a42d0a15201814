import type { Coding } from '../../frameworks/language/coded';
import type { CodedWord } from '../../frameworks/language/inspect';
import { type Passage, placeOf } from './passages';

/** A coded word of the file; offsets (UTF-16 code units) are those of the document. */
export type PlacedWord = CodedWord;

export interface CodedBalance {
  /** First uses of each stem, in the order of the file. */
  readonly masculine: readonly PlacedWord[];
  readonly feminine: readonly PlacedWord[];
}

/**
 * Words that readers associate with men or women. A stem counts once, however often it is used: "lead" in every
 * bullet is one habit, not ten signals. What the title says is the name of the job and doesn't count at all.
 */
export function codedBalance(passages: readonly Passage[]): CodedBalance {
  const inTitle = new Set(
    passages
      .filter(({ isTitle }) => isTitle)
      .flatMap(({ inspection }) => inspection.coded().map(({ stem }) => stem)),
  );
  const first = new Map<string, PlacedWord>();
  for (const passage of passages) {
    for (const word of passage.inspection.coded()) {
      if (inTitle.has(word.stem) || first.has(word.stem)) continue;
      first.set(word.stem, { ...word, ...placeOf(passage, word) });
    }
  }
  const words = [...first.values()];
  const coded = (coding: Coding) => words.filter((word) => word.coding === coding);
  return { masculine: coded('masculine'), feminine: coded('feminine') };
}

/**
 * When the balance is worth a remark. The study found that mostly masculine wording makes a job less appealing to
 * women, and no such effect of feminine wording on men: hence one direction only. Words such as "analysis" and
 * "decision" belong to most jobs; six different stems, and three for each feminine one, are more than those.
 */
export function isUnbalanced({ masculine, feminine }: CodedBalance): boolean {
  return masculine.length >= 6 && masculine.length >= 3 * feminine.length;
}
