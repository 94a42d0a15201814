// Lines that Git leaves behind where it could not merge two versions. The current side is read; the markers, the
// common ancestor (`|||||||`) and the incoming side are left out.
import type { OffsetEdit, Problem } from '../problem';
import type { Preparation } from './repair';

type Side = 'current' | 'ancestor' | 'incoming';

interface ConflictLine {
  readonly start: number;
  /** Behind the line break. */
  readonly end: number;
  /** On the current side of this conflict and of all around it; the same for the incoming side. */
  readonly isCurrent: boolean;
  readonly isIncoming: boolean;
  readonly isMarker: boolean;
}

const ANY_MARKER = /^(?:<{7}|>{7})/m;
const MARKER = /^(<|\||=|>)\1{6}(?: .*)?$/;

/** Finds conflicts, nested ones as part of the outermost. Offsets are those of `text`. */
export function mergeConflicts(text: string): Preparation {
  if (!ANY_MARKER.test(text)) return { edits: [], problems: [] };
  const edits: OffsetEdit[] = [];
  const problems: Problem[] = [];
  let sides: Side[] = [];
  let lines: ConflictLine[] = [];
  const finish = (isWhole: boolean) => {
    const found = isWhole ? conflict(lines, text) : strayMarkers(lines, text);
    for (const edit of found.edits) edits.push(edit);
    problems.push(found.problem);
    [sides, lines] = [[], []];
  };
  for (let start = 0, end = 0; start < text.length; start = end) {
    const feed = text.indexOf('\n', start);
    end = feed === -1 ? text.length : feed + 1;
    const mark = MARKER.exec(text.slice(start, end).trimEnd())?.[1];
    const isMarker = mark !== undefined && enter(mark, sides);
    if (sides.length === 0 && !isMarker) continue;
    lines.push({
      start,
      end,
      isMarker,
      isCurrent: !isMarker && sides.every((side) => side === 'current'),
      isIncoming: !isMarker && sides.every((side) => side === 'incoming'),
    });
    if (mark === '>' && isMarker) {
      const isStray = sides.pop() === undefined;
      if (sides.length === 0) finish(!isStray);
    }
  }
  if (lines.length > 0) finish(false);
  return { edits, problems };
}

/** Takes note of a marker line; false for one that belongs to no conflict and may well be text. */
function enter(mark: string, sides: Side[]): boolean {
  const side = sides.at(-1);
  if (mark === '<') sides.push('current');
  else if (mark === '|' && side === 'current') sides[sides.length - 1] = 'ancestor';
  else if (mark === '=' && (side === 'current' || side === 'ancestor')) sides[sides.length - 1] = 'incoming';
  else return mark === '>';
  return true;
}

function conflict(lines: readonly ConflictLine[], text: string): { edits: OffsetEdit[]; problem: Problem } {
  const edits = without(lines, ({ isCurrent }) => !isCurrent);
  return {
    edits,
    problem: {
      code: 'yaml/syntax',
      message:
        'Git could not merge two versions of these lines; keep what is right and delete the marker lines.',
      ...firstLine(lines, text),
      fixes: () => [
        { title: 'Keep the current version', edits },
        { title: 'Keep the incoming version', edits: without(lines, ({ isIncoming }) => !isIncoming) },
      ],
    },
  };
}

/** Half a conflict: which lines are which is unknown, so all are read but the markers. */
function strayMarkers(
  lines: readonly ConflictLine[],
  text: string,
): { edits: OffsetEdit[]; problem: Problem } {
  const edits = without(lines, ({ isMarker }) => isMarker);
  return {
    edits,
    problem: {
      code: 'yaml/syntax',
      message: 'A merge with Git was left half done here; keep what is right and delete the marker lines.',
      ...firstLine(lines, text),
      fixes: () => [{ title: 'Delete the marker lines', edits }],
    },
  };
}

function without(lines: readonly ConflictLine[], isDropped: (line: ConflictLine) => boolean): OffsetEdit[] {
  return lines.filter(isDropped).map(({ start, end }) => ({ start, end, newText: '' }));
}

function firstLine([first]: readonly ConflictLine[], text: string): { start: number; end: number } {
  const { start, end } = first ?? { start: 0, end: 0 };
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
