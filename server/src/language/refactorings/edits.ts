import type { OffsetEdit } from '../problem';

/** Sorted edits, with those that touch made one: editors differ in how they order edits at one place. */
export function joined(edits: readonly OffsetEdit[]): OffsetEdit[] {
  const done: OffsetEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const last = done.at(-1);
    if (last === undefined || edit.start > last.end) {
      done.push(edit);
    } else {
      const end = Math.max(last.end, edit.end);
      done.splice(-1, 1, { start: last.start, end, newText: last.newText + edit.newText });
    }
  }
  return done;
}

/** The text after edits that `joined` has sorted. */
export function applied(text: string, edits: readonly OffsetEdit[]): string {
  let [done, at] = ['', 0];
  for (const { start, end, newText } of edits) {
    done += text.slice(at, start) + newText;
    at = end;
  }
  return done + text.slice(at);
}
