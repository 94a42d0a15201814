// Lines that were one paragraph before a mail program or an editor broke them.

/** Lines of broken text are about this long, in UTF-16 code units. */
const NARROWEST = 50;
const WIDEST = 120;

const SENTENCE_END = /[.!?:;]['"’”)]?$/;
/** A line that names what it says: `Grade: 7`. */
const LABELLED = /^\p{Lu}[^:.!?]{0,40}:(?:\s|$)/u;

/** The paragraphs that lines right after one another are, their own line breaks taken out. */
export function unwrapped(lines: readonly string[]): string[] {
  const width = lines.reduce((longest, { length }) => Math.max(longest, length), 0);
  const isBroken = width >= NARROWEST && width <= WIDEST;
  const fills = lines.map((line, index) => fillsWidth(line, lines[index + 1], width));
  // all but the last line end where the next word would not have fitted any more
  const isOneParagraph = isBroken && lines.length > 2 && fills.slice(0, -1).every((filled) => filled);
  const paragraphs: string[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1] ?? '';
    const goesOn =
      index > 0 &&
      (isOneParagraph ||
        isContinued(before, line) ||
        (isBroken && fills[index - 1] === true && mayGoOn(before, line)));
    if (goesOn) paragraphs[paragraphs.length - 1] = `${paragraphs.at(-1)} ${line}`;
    else paragraphs.push(line);
  }
  return paragraphs;
}

/** Whether the line goes on with the sentence of the one before, by how it starts. */
export function isContinued(before: string, line: string): boolean {
  return /^[\p{Ll}(&,]/u.test(line) && !SENTENCE_END.test(before);
}

function fillsWidth(line: string, next: string | undefined, width: number): boolean {
  const [word = ''] = (next ?? '').split(' ');
  return line.length + 1 + word.length > width;
}

function mayGoOn(before: string, line: string): boolean {
  return before.length >= NARROWEST && !SENTENCE_END.test(before) && !LABELLED.test(line);
}
