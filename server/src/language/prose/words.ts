// Markdown prose as words and sentences. All offsets are UTF-16 code units of the text that was read.

/** How a word is joined to the one before it: part of it, a blank away, or with a stop between. */
export type Joint = 'hyphen' | 'blank' | 'break' | 'sentence';

export interface Word {
  /** Lower case, straight apostrophe, without `'s`. A slash is a word of its own. */
  readonly key: string;
  readonly start: number;
  /** Behind the last character that `key` stands for. */
  readonly end: number;
  readonly joint: Joint;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** How many words it has; one with hyphens counts once. */
  readonly length: number;
}

/** A word, or a slash. */
const WORD = /\(s\)he\b|[\p{L}\p{N}]+(?:['\u2019.][\p{L}\p{N}]+|,\d+)*|\//u;

/**
 * What is not read as words though it looks like some: targets of links (group 1), the numbers of a list (2), code,
 * addresses and HTML tags (3). Repeats are bounded, so that no text takes longer than its length is worth.
 */
const UNREAD = [
  /(\]\([^)\n]{0,500}\)|\]\[[^\]\n]{0,200}\])/u,
  /((?=\d)(?<=^[ \t]*)\d{1,3}[.)](?=\s))/u,
  /(`{1,3}[^`]{1,500}`{1,3}|<?(?:https?:\/\/|mailto:|www\.)[^\s>)\]]+>?|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.[\w.-]+|<\/?[A-Za-z][^>\n]{0,200}>)/u,
];

const TOKEN = new RegExp([...UNREAD, WORD].map(({ source }) => source).join('|'), 'gmu');

/** Most texts hold none of what `UNREAD` looks for, and are read faster without. */
const MAY_HOLD_UNREAD = /[`\]<@]|:\/\/|www\.|mailto:|^[ \t]*\d{1,3}[.)]\s/m;
const PLAIN_TOKEN = new RegExp(WORD.source, 'gu');

/** A blank line, or a line that begins a list item, heading, quotation or table row. */
const NEW_BLOCK = /\n[ \t]*(?:\r?\n|[-*+\u2022][ \t]|#{1,6}[ \t]|>|\|)|\|/;
const SENTENCE_END = /[.!?\u2026]["'\u2019\u201D)\]*_]*\s/;
const BREAK = /[.,;:!?()"\u201C\u201D\u2026\u2013\u2014=]|\s-\s/;
const HYPHEN = /^[-\u2010\u2011]$/;

/** Stops behind these end no sentence. */
const ABBREVIATIONS = new Set(['e.g', 'eg', 'i.e', 'ie', 'etc', 'dr', 'mr', 'mrs', 'ms', 'st', 'no', 'vs']);

/** In place of something that is not read: what is before and after is no phrase. */
const STOP = '=';

export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  const token = MAY_HOLD_UNREAD.test(text) ? TOKEN : PLAIN_TOKEN;
  let gap = '';
  let done = 0;
  token.lastIndex = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const { 0: found, 1: target, 2: number, 3: unread, index } = match;
    gap += text.slice(done, index);
    done = index + found.length;
    if (number !== undefined) {
      gap += '\n- ';
    } else if (unread !== undefined) {
      gap += STOP;
    } else if (target === undefined) {
      words.push(wordFrom(found, index, jointOf(gap, found, words.at(-1))));
      gap = '';
    }
  }
  return words;
}

function wordFrom(found: string, start: number, joint: Joint): Word {
  const lower = found.toLowerCase();
  const key = /['\u2019]/.test(lower) ? lower.replaceAll('\u2019', "'").replace(/'s$/, '') : lower;
  return { key, start, end: start + key.length, joint };
}

function jointOf(gap: string, next: string, previous: Word | undefined): Joint {
  if (previous === undefined) return 'sentence';
  if (gap === ' ') return 'blank';
  if (NEW_BLOCK.test(gap)) return 'sentence';
  const initial = next.charAt(0);
  if (SENTENCE_END.test(gap) && !ABBREVIATIONS.has(previous.key) && initial === initial.toUpperCase()) {
    return 'sentence';
  }
  if (BREAK.test(gap)) return 'break';
  return HYPHEN.test(gap) ? 'hyphen' : 'blank';
}

/** True for what people would count as a word: no slash, and a word with hyphens once. */
export function isCounted({ key, joint }: Word): boolean {
  return key !== '/' && joint !== 'hyphen';
}

export function sentencesIn(words: readonly Word[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let next = 1; next <= words.length; next += 1) {
    if (next < words.length && words[next]?.joint !== 'sentence') continue;
    const sentence = words.slice(first, next);
    const [start, end] = [sentence.at(0)?.start ?? 0, sentence.at(-1)?.end ?? 0];
    sentences.push({ start, end, length: sentence.filter(isCounted).length });
    first = next;
  }
  return sentences;
}
