// Finding phrases in prose, word by word.
import type { Word } from '../../prose/words';

/**
 * Phrases by their first word, and so on: each word leads to what may follow. Under `""` stands the index of the entry
 * that the phrase belongs to, -1 for an exception, with what can stand in its place where there is something.
 */
export interface PhraseTree {
  readonly [word: string]: PhraseTree | number | readonly [entry: number, replacement: string];
}

export interface FoundPhrase {
  /** Index of the entry. */
  readonly entry: number;
  readonly replacement: string | undefined;
  /** Indexes of its first word and of the one behind its last. */
  readonly from: number;
  readonly to: number;
}

const NUMBER_WORDS = new Set('one two three four five six seven eight nine ten eleven twelve'.split(' '));

/**
 * Phrases from left to right, of several at one place the longest, none inside another. Exceptions take their place
 * like any phrase, with the entry -1. Words with a stop between are no phrase, nor is a part of a word with hyphens.
 */
export function findPhrases(words: readonly Word[], phrases: PhraseTree): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (let from = 0; from < words.length; ) {
    const phrase = longestAt(words, from, phrases);
    if (phrase !== undefined) found.push(phrase);
    from = phrase?.to ?? from + 1;
  }
  return found;
}

function longestAt(words: readonly Word[], from: number, phrases: PhraseTree): FoundPhrase | undefined {
  let longest: FoundPhrase | undefined;
  let tree: PhraseTree | undefined = phrases;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || (at > from && !joins(word))) break;
    tree = branch(tree, word.key);
    if (tree === undefined) break;
    const end = Object.hasOwn(tree, '') ? tree[''] : undefined;
    if (end === undefined || words[at + 1]?.joint === 'hyphen') continue;
    const [entry, replacement] = typeof end === 'number' ? [end] : (end as readonly [number, string]);
    longest = { entry, replacement, from, to: at + 1 };
  }
  return words[from]?.joint === 'hyphen' ? undefined : longest;
}

function joins({ joint }: Word): boolean {
  return joint === 'blank' || joint === 'hyphen';
}

function branch(tree: PhraseTree, key: string): PhraseTree | undefined {
  const next = Object.hasOwn(tree, key) ? tree[key] : undefined;
  if (next !== undefined) return next as PhraseTree;
  if (!Object.hasOwn(tree, '#') || !(NUMBER_WORDS.has(key) || /^\d+$/.test(key))) return undefined;
  return tree['#'] as PhraseTree;
}
