/** The end of the spaces and tabs that start at `offset`. */
export function blanksFrom(text: string, offset: number): number {
  let end = offset;
  while (text[end] === ' ' || text[end] === '\t') end += 1;
  return end;
}

/** The start of the spaces and tabs that end at `offset`. */
export function blanksBefore(text: string, offset: number): number {
  let start = offset;
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start -= 1;
  return start;
}

/** One line of a text without its line break. Offsets are UTF-16 code units. */
export interface SourceLine {
  readonly start: number;
  readonly end: number;
  /** Spaces in front; a tab ends them. */
  readonly spaces: number;
  /** Spaces and tabs in front. */
  readonly blanks: number;
  /** Nothing but spaces and tabs. What else looks blank, such as a no-break space, is text to YAML. */
  readonly isBlank: boolean;
}

/** The lines of a text whose line breaks are `\n` or `\r\n`. The last one is empty where the text ends with a line break. */
export function sourceLines(text: string): SourceLine[] {
  let start = 0;
  return text.split('\n').map((raw) => {
    const shown = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const [spaces = ''] = /^ */.exec(shown) ?? [];
    const blanks = blanksFrom(shown, 0);
    const line = {
      start,
      end: start + shown.length,
      spaces: spaces.length,
      blanks,
      isBlank: blanks === shown.length,
    };
    start += raw.length + 1;
    return line;
  });
}

/** The line that holds `offset` (UTF-16), from 0. */
export function lineAt(lines: readonly SourceLine[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** How many characters (UTF-16 code units) stand before `offset` on its line. */
export function columnAt(lines: readonly SourceLine[], offset: number): number {
  return offset - (lines[lineAt(lines, offset)]?.start ?? 0);
}

/** First and last line, both included, from 0. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

export function covers(range: LineRange, first: number, last: number): boolean {
  return range.first <= first && last <= range.last;
}
