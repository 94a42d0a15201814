// Which lines of plain text are headings: nothing says so but their shape.

/** In UTF-16 code units and in words. */
const LONGEST_HEADING = 60;
const MOST_WORDS = 9;
const LONG_PARAGRAPH = 60;

export type HeadingShape = 'strong' | 'weak';

/** What stands after a line. */
export interface Following {
  readonly kind: 'paragraph' | 'list' | 'table' | 'nothing';
  readonly text: string;
}

/**
 * How much a paragraph looks like a heading: `strong` when it is in capitals, `weak` when it is short and what
 * follows explains it; `undefined` when it is a paragraph.
 */
export function headingShape(text: string, next: Following): HeadingShape | undefined {
  if (text.length > LONGEST_HEADING || text.split(' ').length > MOST_WORDS) return undefined;
  if (next.kind === 'nothing') return undefined;
  if (text === text.toUpperCase()) return isHeadingInCapitals(text) ? 'strong' : undefined;
  if (!/^[\p{Lu}\p{N}]/u.test(text) || /[.,;!]$|[.;!?] /u.test(text)) return undefined;
  if (text.endsWith(':')) return text.split(' ').length <= 5 ? 'weak' : undefined;
  // `Grade: 7` says it all itself
  if (/:\s/.test(text)) return undefined;
  if (next.kind === 'list') return 'weak';
  return next.kind === 'paragraph' && isSentence(next.text) ? 'weak' : undefined;
}

/** Abbreviations such as a security clearance are no headings. */
function isHeadingInCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 5 && !/[.;]$|:\s/.test(text);
}

function isSentence(text: string): boolean {
  return text.length > LONG_PARAGRAPH || /[.!?:]$/.test(text);
}
