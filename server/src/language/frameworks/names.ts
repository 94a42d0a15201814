/** How names of skills, behaviours, grades and frameworks compare. */

const IGNORED = /[\s\u200B\u2060\-\u2010-\u2015_]+/gu;
const QUOTES = /["\u2018-\u201F`\u00B4]/gu;

/**
 * The part of a name that counts: without case, spacing, hyphens and quote style, `&` read as `and`. As spacing
 * goes, "life cycle" is "lifecycle" and "a / b" is "a/b". Two names with equal keys are the same name.
 */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/&/gu, 'and').replace(QUOTES, "'").replace(IGNORED, '');
}

/** Whether two names differ in nothing but spelling habits. */
export function sameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

/** The words of a text in lower case, without punctuation. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
