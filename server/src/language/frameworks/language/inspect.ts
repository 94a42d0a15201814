import { isCounted, type Sentence, sentencesIn, type Word, wordsIn } from '../../prose/words';
import { type WrittenText, writtenText } from '../../prose/written';
import { once } from '../once';
import { type CodedStem, stemAt, stemFinder } from './coded';
import type { AvoidedEntry, CompactLanguage, PhraseList, RiskyEntry } from './guide';
import { type FoundPhrase, findPhrases, type PhraseTree } from './phrases';
import { type Replacement, replacementFor } from './replacement';
import { isMeant, type Usage } from './usage';

/** A place in the source of a scalar, from its first character (UTF-16 code units). */
export interface Spot {
  readonly start: number;
  readonly end: number;
}

export interface Hit<E> extends Spot {
  readonly entry: E;
  /** Set where another word can take the place without changing the sentence. */
  readonly replacement: Replacement | undefined;
}

export type CodedWord = Spot & CodedStem;

/** Everything that can be said about one text. Each part is worked out when somebody asks. */
export interface Inspection {
  /** Words, those with hyphens counted once. */
  readonly wordCount: number;
  sentences(): readonly Sentence[];
  risky(): readonly Hit<RiskyEntry>[];
  wordsToAvoid(): readonly Hit<AvoidedEntry>[];
  coded(): readonly CodedWord[];
}

export function createInspector(data: CompactLanguage): (source: string) => Inspection {
  const stemOf = stemFinder(data.coded);
  const usage: Usage = {
    negations: new Set(data.negations),
    functionWords: new Set(data.functionWords),
  };
  return (source) => {
    const written = writtenText(source);
    const words = wordsIn(written.text);
    const named = once(() => namedWords(words, written.text, data.names));
    const spot = (from: Word | undefined, last: Word | undefined): Spot => spotOf(written, from, last);

    const hits = <E>(list: PhraseList<E>, isHit: (phrase: FoundPhrase, entry: E) => boolean): Hit<E>[] =>
      findPhrases(words, list.phrases).flatMap((phrase) => {
        const entry = list.entries[phrase.entry];
        if (entry === undefined || isNamed(phrase, named()) || !isHit(phrase, entry)) return [];
        const place = spot(words[phrase.from], words[phrase.to - 1]);
        const before = words[phrase.from - 1];
        return [
          {
            ...place,
            entry,
            replacement: replacementFor(phrase, place, source, before && spot(before, before)),
          },
        ];
      });

    return {
      wordCount: words.filter(isCounted).length,
      sentences: once(() =>
        sentencesIn(words).map(({ start, end, length }) => ({ ...sourceSpot(written, start, end), length })),
      ),
      risky: once(() => hits(data.risky, (phrase, entry) => isMeant(phrase, entry, words, usage))),
      wordsToAvoid: once(() => hits(data.wordsToAvoid, () => true)),
      coded: once(() => {
        const coded: CodedWord[] = [];
        words.forEach((word, index) => {
          const stem = stemAt(words, index, stemOf);
          if (stem !== undefined && !named().has(index)) coded.push({ ...spot(word, word), ...stem });
        });
        return coded;
      }),
    };
  };
}

/** Indexes of the words that belong to the name of a skill, role or behaviour. One word is a name if capitalised. */
function namedWords(words: readonly Word[], text: string, names: PhraseTree): ReadonlySet<number> {
  const named = new Set<number>();
  for (const { from, to } of findPhrases(words, names)) {
    const initial = text.charAt(words[from]?.start ?? 0);
    if (to - from === 1 && initial === initial.toLowerCase()) continue;
    for (let index = from; index < to; index += 1) named.add(index);
  }
  return named;
}

function isNamed({ from, to }: FoundPhrase, named: ReadonlySet<number>): boolean {
  for (let index = from; index < to; index += 1) if (named.has(index)) return true;
  return false;
}

function spotOf(written: WrittenText, first: Word | undefined, last: Word | undefined): Spot {
  return sourceSpot(written, first?.start ?? 0, last?.end ?? 0);
}

function sourceSpot({ sourceOf }: WrittenText, start: number, end: number): Spot {
  // behind the last character, not at the next one: an escape may lie between
  return { start: sourceOf(start), end: end > start ? sourceOf(end - 1) + 1 : sourceOf(start) };
}
