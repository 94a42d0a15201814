// Text that somebody meant to replace before the advert goes out.
import type { TextRange } from '../schema/spot';

/**
 * Each of them reads as a gap wherever it stands. Words that also occur in finished text ("to be decided", "example")
 * are left out: a wrong alarm here stops an advert.
 */
const GAPS: readonly RegExp[] = [
  // [insert salary], <add name>, {{name}}; not the text of a Markdown link
  /\[\s*(?:please\s+)?(?:insert|add|enter|complete|fill in|delete|choose|select|describe|your)\b[^\][]*\](?![([])/gi,
  /<\s*(?:please\s+)?(?:insert|add|enter|complete|fill in|delete|choose|select|describe|your)\b[^<>]*>/gi,
  /\(\s*(?:please\s+)?(?:insert|delete as (?:appropriate|applicable))\b[^()]*\)/gi,
  /\{\{[^{}]*\}\}/g,
  /\bTB[CAD]\b/gi,
  /\bT\.B\.[CAD]\b\.?/g,
  /\bto\s+be\s+(?:confirmed|advised|announced)\b/gi,
  /\b(?:TODO|FIXME)\b/g,
  /\bx{3,}\b/gi,
  // £XX,XXX and XX/XX/XXXX
  /£\s?X{2,}(?:,X+)*/gi,
  /\b(?:X{2}|DD)[/.-](?:X{2}|MM)[/.-](?:X{2,4}|YY(?:YY)?)\b/gi,
  /\blorem\s+ipsum\b/gi,
  // what Word's forms say
  /\bclick\s+(?:or\s+tap\s+)?here\s+to\s+enter\s+(?:text|a\s+date)\b/gi,
  /\bchoose\s+an\s+item\b/gi,
  // a line to write on, unless it is a rule across the page
  /(?<=[^\s_][ \t]{0,3})_{4,}|(?<!_)_{4,}(?!_)(?=[ \t]{0,3}\S)/g,
];

/** A value that is nothing else, such as `?` or `...`. */
const ONLY_MARKS = /^\s*[?.…_-]+\s*$/;

/** Code and web addresses hold such letters for other reasons. */
const NOT_PROSE = /`[^`\n]+`|https?:\/\/\S+/g;

/** The gaps in a text, in its order, none inside another. Offsets are UTF-16 code units of the text. */
export function placeholdersIn(text: string): readonly TextRange[] {
  if (ONLY_MARKS.test(text)) {
    const trimmed = text.trim();
    const start = text.indexOf(trimmed);
    return [{ start, end: start + trimmed.length }];
  }
  const prose = text.replace(NOT_PROSE, (match) => ' '.repeat(match.length));
  const found = GAPS.flatMap((pattern) =>
    [...prose.matchAll(pattern)].map(({ 0: match, index }) => ({ start: index, end: index + match.length })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: TextRange[] = [];
  for (const one of found) if (one.start >= (apart.at(-1)?.end ?? 0)) apart.push(one);
  return apart;
}
