// Where on the page something is that was written at a place of the file, and the other way round. The page has an
// order of its own and holds what other files say, so both ways go by the block at the place.

/** One block: where it was written, and where it stands. A block around others ends where the first of them begins. */
export interface Extent {
  /** Number of the file; 0 is the role's own. */
  readonly file: number;
  /** UTF-16 offsets in that file. */
  readonly start: number;
  readonly end: number;
  /** CSS pixels from the top of the page. */
  readonly top: number;
  readonly bottom: number;
}

/**
 * The distance from the top of the page, in CSS pixels, of what was written at an offset of the role's own file. What
 * isn't printed counts as the end of what stands before it in the file.
 *
 * @param extents in the order of the page, outer blocks before inner ones
 */
export function pageTopOf(offset: number, extents: readonly Extent[]): number {
  let nearest: Extent | undefined;
  for (const extent of extents) {
    if (extent.file !== 0 || extent.start > offset) continue;
    // of several that begin together the outermost counts, since it has the heading
    if (nearest === undefined || extent.start > nearest.start) nearest = extent;
  }
  if (nearest === undefined) return 0;
  const { start, end, top, bottom } = nearest;
  return top + (bottom - top) * share(offset, start, end);
}

/**
 * The offset in the role's own file of what stands at a distance from the top of the page, in CSS pixels; `undefined`
 * where that was written in another file.
 *
 * @param extents in the order of the page, outer blocks before inner ones
 */
export function offsetOf(y: number, extents: readonly Extent[]): number | undefined {
  let nearest: Extent | undefined;
  for (const extent of extents) {
    if (extent.top <= y && (nearest === undefined || extent.top >= nearest.top)) nearest = extent;
  }
  if (nearest === undefined) return 0;
  const { file, start, end, top, bottom } = nearest;
  return file === 0 ? Math.round(start + (end - start) * share(y, top, bottom)) : undefined;
}

/** How far `value` is on the way from `first` to `last`, from 0 to 1. */
function share(value: number, first: number, last: number): number {
  return last <= first ? 0 : Math.min(1, Math.max(0, (value - first) / (last - first)));
}
