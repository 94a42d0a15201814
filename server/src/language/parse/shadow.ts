import type { OffsetEdit } from '../problem';

/** Maps an offset of the text that was parsed to one of the text that was written. */
export type OffsetMap = (offset: number) => number;

/** A text that is parsed in place of the written one, with the way back to the written offsets. */
export interface ShadowText {
  readonly text: string;
  /** Where what starts at an offset was written: behind what an edit took out there. */
  readonly original: OffsetMap;
  /** Where what ends at an offset was written: in front of what an edit took out there. */
  readonly originalEnd: OffsetMap;
}

/** Where the replacement of an edit begins and ends in the shadow. */
interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly edit: OffsetEdit;
}

/** Applies edits; of two that overlap, the first. Inside what an edit put in, offsets map to its start or its end. */
export function shadowText(text: string, edits: readonly OffsetEdit[]): ShadowText {
  if (edits.length === 0) return { text, original: (offset) => offset, originalEnd: (offset) => offset };
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  const replacements: Replacement[] = [];
  let written = 0;
  let length = 0;
  for (const edit of sorted) {
    if (edit.start < written) continue;
    const kept = text.slice(written, edit.start);
    const from = length + kept.length;
    pieces.push(kept, edit.newText);
    replacements.push({ from, to: from + edit.newText.length, edit });
    length = from + edit.newText.length;
    written = edit.end;
  }
  pieces.push(text.slice(written));
  const shift = (offset: number, last: Replacement | undefined, inside: 'start' | 'end') => {
    if (last === undefined) return Math.min(offset, text.length);
    if (offset < last.to) return last.edit[inside];
    return Math.min(last.edit.end + offset - last.to, text.length);
  };
  return {
    text: pieces.join(''),
    original: (offset) => shift(offset, lastBefore(replacements, offset + 1), 'start'),
    originalEnd: (offset) => shift(offset, lastBefore(replacements, offset), 'end'),
  };
}

/** The last replacement that begins before `offset`. */
function lastBefore(replacements: readonly Replacement[], offset: number): Replacement | undefined {
  let low = 0;
  let high = replacements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((replacements[middle]?.from ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return replacements[low - 1];
}
