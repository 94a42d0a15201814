import { nameKey } from '../../frameworks/names';
import { plainWords } from '../markdown';

/** "1.2 ", "3) ", "(a) ", "Section 2: ". */
const NUMBERING =
  /^(?:(?:section|part)\s+\d+\s*[.:)–—-]?\s+|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)]\s+|\d{1,2}(?:\.\d{1,2})+\s+|\d{1,2}\s+(?=\p{L}))/iu;

/** Words at the start that say nothing about what follows. */
const ARTICLES = /^(?:the|your|our|a|an|some|all|key|main|core|overall|general)\s+/i;

/** A heading without its number and the punctuation behind it. */
export function headingText(markdown: string): string {
  const text = plainWords(markdown).replace(/\s+/g, ' ').trim();
  const bare = text.replace(NUMBERING, '').replace(/[\s:.…!?*–—-]+$/u, '');
  return bare === '' ? text : bare;
}

/**
 * What headings compare by, likeliest first: case, quotes, spacing and hyphens don't count, nor articles at the start
 * and remarks in brackets at the end.
 */
export function headingKeys(markdown: string): string[] {
  const text = headingText(markdown);
  const bare = text.replace(/\s*\([^()]*\)$/, '');
  const keys = [text, withoutArticles(text), bare, withoutArticles(bare)].map(headingKey);
  return [...new Set(keys)].filter((key) => key !== '');
}

export function headingKey(text: string): string {
  return nameKey(text).replace(/['.,:;?!/]/g, '');
}

function withoutArticles(text: string): string {
  const shorter = text.replace(ARTICLES, '');
  return shorter === text ? text : withoutArticles(shorter);
}
