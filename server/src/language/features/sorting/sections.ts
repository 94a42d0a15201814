import type { MappingNode } from '../../parse/node';
import { lastLine } from '../formatting/extent';
import { columnAt, lineAt } from '../formatting/lines';
import type { Source } from './source';

/** A top-level key with its value and comments, as whole lines. Offsets are UTF-16 code units. */
export interface Section {
  readonly key: string;
  readonly start: number;
  /** Behind the blank lines at the start. */
  readonly body: number;
  /** Before the line break at the end. */
  readonly end: number;
}

/** The sections of a file: each begins where the one above it ends, the first one with the comments right above its key. */
export function sectionsOf({ pairs }: MappingNode, source: Source): Section[] {
  const { document, lines, comments } = source;
  let next = firstLine(pairs[0]?.key.start ?? 0, source);
  return pairs.map(({ key, value }, index) => {
    const first = next;
    const column = columnAt(lines, key.start);
    const following = pairs[index + 1]?.key.start;
    const below = following === undefined ? lines.length : lineAt(lines, following);
    let last = value === undefined ? lineAt(lines, key.start) : lastLine(document.text, lines, value, column);
    // comments further in belong to the section above them
    for (let line = last + 1; line < below; line += 1) {
      if (comments.has(line) && (lines[line]?.blanks ?? 0) > column) last = line;
    }
    next = last + 1;
    let body = first;
    while (lines[body]?.isBlank === true) body += 1;
    return {
      key: key.text,
      start: lines[first]?.start ?? 0,
      body: lines[body]?.start ?? 0,
      end: lines[last]?.end ?? 0,
    };
  });
}

/** Comments about the whole file stay above its sections, as does what is parted from them by a blank line. */
function firstLine(key: number, { document, lines, comments }: Source): number {
  let line = lineAt(lines, key);
  while (comments.has(line - 1)) {
    const above = lines[line - 1];
    if (isAboutFile(document.text.slice(above?.start, above?.end))) break;
    line -= 1;
  }
  return line;
}

/** What tools look for at the top of a file. */
function isAboutFile(comment: string): boolean {
  return /^\s*#\s*(?:role-disable(?:\s|$)|yaml-language-server:)/.test(comment);
}
