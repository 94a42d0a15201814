import type { RoleDocument } from '../../parse/roleDocument';
import type { OffsetEdit } from '../../problem';
import { commentColumns } from './comments';
import { layOut } from './layout';
import { blanksBefore, type LineRange, lineAt, type SourceLine, sourceLines } from './lines';

const WHOLE: LineRange = { first: 0, last: Number.POSITIVE_INFINITY };

/**
 * The edits that give a file its usual form: two spaces for each level, dashes below their key, one space behind colons
 * and dashes, one blank line at most. What the file says stays the same, and so do texts, comments and line ends.
 * Only lines in `range` change; a list or mapping that isn't wholly in it keeps its column. A file that YAML can't
 * read as it stands is left alone.
 */
export function format(document: RoleDocument, range: LineRange = WHOLE): OffsetEdit[] {
  const { text, root } = document;
  if (!isReadable(document) || root?.kind === 'scalar' || root?.kind === 'alias') return [];
  // a byte order mark is one at the start only, and text anywhere else: what stands in front of it counts
  if (text.includes('\ufeff')) return [];
  const lines = sourceLines(text);
  const layout = layOut(document, lines, range);
  const comments = commentColumns(document, lines, layout);
  const { inside, texts } = layout;
  const columnOf = (index: number) => layout.columns.get(index) ?? comments.get(index);
  const isKnown = (line: SourceLine, index: number) =>
    line.isBlank || inside.has(index) || columnOf(index) !== undefined || isMarker(text, line);
  // notations so unusual in role files that nothing here knows them
  if (!lines.every(isKnown)) return [];

  const end = lines.findLastIndex(({ isBlank }, index) => !isBlank || inside.has(index)) + 1;
  const isBlank = (index: number) => !inside.has(index) && lines[index]?.isBlank !== false;
  const edits = lines.slice(0, end).flatMap((line, index) => {
    if (isBlank(index) && isBlank(index - 1)) return [{ ...wholeLine(lines, index), newText: '' }];
    const column = columnOf(index);
    // tabs in front of a comment go, those in a text stay
    const width = comments.has(index) ? line.blanks : line.spaces;
    return [
      ...(column === undefined ? [] : indentation(line, column, width)),
      ...(texts.has(index) ? [] : trailingBlanks(text, line)),
    ];
  });
  const inLines = [...edits, ...layout.gaps, ...blankEnd(lines, end, range)].filter(({ start }) => {
    const line = lineAt(lines, start);
    return range.first <= line && line <= range.last;
  });
  return inLines.sort((a, b) => a.start - b.start);
}

/** True where YAML reads what is written, with no repair. */
export function isReadable({ problems }: RoleDocument): boolean {
  return problems.every(({ code }) => code === 'yaml/comment-in-text');
}

/** `---` and `...`, which mark where a YAML document starts and ends. */
function isMarker(text: string, { start, end }: SourceLine): boolean {
  return /^(?:---|\.\.\.)[ \t]*(?:#.*)?$/.test(text.slice(start, end));
}

/** `width` is how many of the characters in front are indentation. */
function indentation(line: SourceLine, column: number, width: number): OffsetEdit[] {
  const { start, spaces } = line;
  if (width > spaces) return [{ start, end: start + width, newText: ' '.repeat(column) }];
  if (spaces === column) return [];
  return spaces < column
    ? [{ start, end: start, newText: ' '.repeat(column - spaces) }]
    : [{ start, end: start + spaces - column, newText: '' }];
}

function trailingBlanks(text: string, { start, end }: SourceLine): OffsetEdit[] {
  const shown = Math.max(start, blanksBefore(text, end));
  return shown === end ? [] : [{ start: shown, end, newText: '' }];
}

function wholeLine(lines: readonly SourceLine[], index: number): { start: number; end: number } {
  const start = lines[index]?.start ?? 0;
  return { start, end: lines[index + 1]?.start ?? lines[index]?.end ?? start };
}

/** Takes away the blank lines at the end, which are those from `end` on. */
function blankEnd(lines: readonly SourceLine[], end: number, { first, last }: LineRange): OffsetEdit[] {
  const start = lines[Math.max(end, first)]?.start;
  const stop = lines[last + 1]?.start ?? lines.at(-1)?.end ?? 0;
  return start === undefined || start >= stop ? [] : [{ start, end: stop, newText: '' }];
}
