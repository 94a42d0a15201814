import type { FoundPhrase } from './phrases';

/** Another wording in the place of a phrase; offsets (UTF-16) as those of the source it stands in. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Nothing but words: emphasis, links or a line break in the middle would be lost. */
const PLAIN = /^[\p{L}\p{N}'\u2019 \-\u2010\u2011]+$/u;
const VOWEL = /^[aeiou]/i;

/**
 * What to put in the place of a phrase: with a capital where it had one, and with the article that it needs.
 * `before`: the word in front. `undefined` where nothing fits, or where the phrase holds more than words.
 */
export function replacementFor(
  { replacement }: FoundPhrase,
  { start, end }: Place,
  source: string,
  before: Place | undefined,
): Replacement | undefined {
  const written = source.slice(start, end);
  if (replacement === undefined || !PLAIN.test(written)) return undefined;
  const text = alike(replacement, written);
  const article = before && source.slice(before.start, start);
  const needed = VOWEL.test(replacement) ? 'an ' : 'a ';
  if (before === undefined || article === undefined || !/^an? $/i.test(article)) return { start, end, text };
  if (article.toLowerCase() === needed) return { start, end, text };
  return { start: before.start, end, text: alike(needed, article) + text };
}

/** With a capital initial where the model has one. */
function alike(text: string, model: string): string {
  const initial = model.charAt(0);
  return initial === initial.toLowerCase() ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
