import type { Word } from '../../prose/words';
import type { RiskyEntry } from './guide';
import type { FoundPhrase } from './phrases';

/** The little words that decide how a phrase is used. */
export interface Usage {
  readonly negations: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
}

/** "You do not have to be a …" reaches this far, in words. */
const BEFORE = 8;
/** "… is not required" starts within so many words. */
const AFTER = 4;

/** Whether a risky phrase is used in the way that its entry is about. */
export function isMeant(
  { from, to }: FoundPhrase,
  entry: RiskyEntry,
  words: readonly Word[],
  { negations, functionWords }: Usage,
): boolean {
  if (entry.alone === true && !standsAlone(words[to], functionWords)) return false;
  if (entry.term !== true && (isNegated(words, from, negations) || isDenied(words, to))) return false;
  if (entry.mentions !== undefined && from > 0 && !mentionsAny(words.slice(0, from), entry.mentions)) {
    return false;
  }
  return entry.unlessMentions === undefined || !mentionsAny(words, entry.unlessMentions);
}

/** The end of a clause follows, or a word that no noun is. */
function standsAlone(next: Word | undefined, functionWords: ReadonlySet<string>): boolean {
  return (
    next === undefined || next.joint === 'break' || next.joint === 'sentence' || functionWords.has(next.key)
  );
}

function isNegated(words: readonly Word[], from: number, negations: ReadonlySet<string>): boolean {
  for (let index = from; index > Math.max(0, from - BEFORE); index -= 1) {
    if (words[index]?.joint === 'sentence') break;
    if (negations.has(words[index - 1]?.key ?? '')) return true;
  }
  return false;
}

/** Behind a phrase only "not" speaks of it: "a native speaker without ties" is one. */
function isDenied(words: readonly Word[], to: number): boolean {
  for (const { key, joint } of words.slice(to, to + AFTER)) {
    if (joint === 'sentence') break;
    if (key === 'not' || key.endsWith("n't") || key === 'unnecessary') return true;
  }
  return false;
}

function mentionsAny(words: readonly Word[], phrases: readonly string[]): boolean {
  const text = ` ${words.map(({ key }) => key).join(' ')} `;
  return phrases.some((phrase) => text.includes(` ${phrase} `));
}
