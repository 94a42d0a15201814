import type { Word } from '../../prose/words';

export type Coding = 'masculine' | 'feminine';

export interface CompactCoded {
  readonly masculine: readonly string[];
  readonly feminine: readonly string[];
  /** Beginnings of words that are not meant, though they begin with a stem. */
  readonly except: readonly string[];
}

export interface CodedStem {
  readonly coding: Coding;
  readonly stem: string;
}

/** Answers which stem, if any, a word begins with. `selfreliant` also finds a word that is written with a hyphen. */
export function stemFinder({
  masculine,
  feminine,
  except,
}: CompactCoded): (word: string) => CodedStem | undefined {
  const stems = [
    ...masculine.map((stem) => ({ stem, found: { coding: 'masculine', stem } as const })),
    ...feminine.map((stem) => ({ stem, found: { coding: 'feminine', stem } as const })),
    ...except.map((stem) => ({ stem, found: undefined })),
  ].sort((a, b) => b.stem.length - a.stem.length);
  const byInitials = new Map<string, typeof stems>();
  for (const one of stems) {
    const initials = one.stem.slice(0, SHORTEST_STEM);
    byInitials.set(initials, [...(byInitials.get(initials) ?? []), one]);
  }
  return (word) =>
    byInitials.get(word.slice(0, SHORTEST_STEM))?.find(({ stem }) => word.startsWith(stem))?.found;
}

/** Letters; the checker of the catalogue holds the stems to it. */
const SHORTEST_STEM = 3;

/** The stem of a word in its sentence: with the word before where a hyphen joins them, else alone. */
export function stemAt(
  words: readonly Word[],
  index: number,
  find: (word: string) => CodedStem | undefined,
): CodedStem | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  const before = word.joint === 'hyphen' ? words[index - 1] : undefined;
  return (before && find(before.key + word.key)) ?? find(word.key);
}
