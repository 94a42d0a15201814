import type { Run } from './change';

/** Longer texts are compared as a whole: the table below would take too long to fill. */
const MAX_CELLS = 1_000_000;

/** The words of two texts, with what only one of them has marked. */
export function compareWords(before: string, after: string): readonly Run[] {
  const older = wordsOf(before);
  const newer = wordsOf(after);
  const start = commonStart(older, newer);
  const end = commonStart(older.slice(start).reverse(), newer.slice(start).reverse());
  const left = older.slice(start, older.length - end);
  const right = newer.slice(start, newer.length - end);
  return joined([
    ...newer.slice(0, start).map(same),
    ...between(left, right),
    ...newer.slice(newer.length - end).map(same),
  ]);
}

/** How alike two texts are by the words that they share: 0 for nothing, 1 for the same words. */
export function likeness(before: ReadonlySet<string>, after: ReadonlySet<string>): number {
  if (before.size + after.size === 0) return 0;
  let shared = 0;
  for (const word of before) if (after.has(word)) shared += 1;
  return (2 * shared) / (before.size + after.size);
}

/** The different words of a text as `likeness` compares them. */
export function vocabulary(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Each word with the blanks behind it. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*/g) ?? [];
}

/** Blanks don't count: only the last word of a text has none. */
function isSame(a: string | undefined, b: string | undefined): boolean {
  return a?.trimEnd() === b?.trimEnd();
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && isSame(a[count], b[count])) count += 1;
  return count;
}

function same(text: string): Run {
  return { kind: 'same', text };
}

function between(older: readonly string[], newer: readonly string[]): readonly Run[] {
  const replaced: readonly Run[] = [
    ...older.map((text): Run => ({ kind: 'removed', text })),
    ...newer.map((text): Run => ({ kind: 'added', text })),
  ];
  const columns = newer.length + 1;
  if (older.length * newer.length > MAX_CELLS) return replaced;
  // longest common part of what follows each pair of words
  const longest = new Uint32Array((older.length + 1) * columns);
  const at = (row: number, column: number) => longest[row * columns + column] ?? 0;
  for (let row = older.length - 1; row >= 0; row -= 1) {
    for (let column = newer.length - 1; column >= 0; column -= 1) {
      longest[row * columns + column] = isSame(older[row], newer[column])
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  if (at(0, 0) === 0) return replaced;
  const runs: Run[] = [];
  let row = 0;
  let column = 0;
  while (row < older.length || column < newer.length) {
    const [left, right] = [older[row], newer[column]];
    if (left !== undefined && right !== undefined && isSame(left, right)) {
      runs.push(same(right));
      row += 1;
      column += 1;
    } else if (left !== undefined && (right === undefined || at(row + 1, column) >= at(row, column + 1))) {
      runs.push({ kind: 'removed', text: left });
      row += 1;
    } else {
      runs.push({ kind: 'added', text: right ?? '' });
      column += 1;
    }
  }
  return runs;
}

/** Neighbours of a kind as one run. */
function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.kind === run.kind) result[result.length - 1] = { ...last, text: last.text + run.text };
    else result.push(run);
  }
  return result;
}
