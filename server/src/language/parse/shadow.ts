import type { OffsetEdit } from '../problem';
import type { OffsetMap } from './fromYaml';

/** A text that is parsed in place of the written one, with the way back to the written offsets. */
export interface ShadowText {
  readonly text: string;
  readonly original: OffsetMap;
}

/**
 * Applies edits that don't overlap. In the result, what an edit inserted maps to what it replaced: its start to the
 * start, everything behind to the end.
 */
export function shadowText(text: string, edits: readonly OffsetEdit[]): ShadowText {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  // where each replacement begins and ends in the shadow
  const places: { from: number; to: number; edit: OffsetEdit }[] = [];
  let written = 0;
  let length = 0;
  for (const edit of sorted) {
    if (edit.start < written) continue;
    const kept = text.slice(written, edit.start);
    const from = length + kept.length;
    pieces.push(kept, edit.newText);
    places.push({ from, to: from + edit.newText.length, edit });
    length = from + edit.newText.length;
    written = edit.end;
  }
  pieces.push(text.slice(written));
  return { text: pieces.join(''), original: (offset) => originalOffset(offset, places, text.length) };
}

function originalOffset(
  offset: number,
  places: readonly { from: number; to: number; edit: OffsetEdit }[],
  length: number,
): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const place = places[low - 1];
  if (place === undefined) return Math.min(offset, length);
  if (offset === place.from) return place.edit.start;
  if (offset < place.to) return place.edit.start;
  return Math.min(place.edit.end + offset - place.to, length);
}
