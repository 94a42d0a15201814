// The lists and mappings that are open at a line, by their columns: how a person sees what belongs to what.
import { type Shape, takesText } from '../schema/shape';
import { keyAtStart, type Line } from './lines';

export interface Frame {
  readonly kind: 'mapping' | 'sequence';
  readonly column: number;
  readonly shape: Shape | undefined;
  /** What the format expects of the key or item that was read last. */
  last: Shape | undefined;
  /** The key that was read last, with the offset behind its colon. */
  lastKey: { readonly name: string; readonly end: number } | undefined;
  /** The keys that were read so far. */
  readonly seen: Set<string>;
  /** Whether a value stands on the line of the key or item that was read last. */
  isFilled: boolean;
}

/** Outermost first; the first one stands for the file. */
export type Frames = Frame[];

export function framesOf(root: Shape): Frames {
  return [frameOf('mapping', -1, undefined, root)];
}

function frameOf(kind: Frame['kind'], column: number, shape: Shape | undefined, last?: Shape): Frame {
  return { kind, column, shape, last, lastKey: undefined, seen: new Set(), isFilled: false };
}

/** The list or mapping in this column: an open one, or a new one inside what was read last. */
export function enter(frames: Frames, kind: Frame['kind'], column: number): Frame {
  while (frames.length > 1) {
    const top = frames.at(-1);
    if (top === undefined || top.column < column) break;
    if (top.column === column && (top.kind === kind || kind === 'sequence')) break;
    frames.pop();
  }
  const top = frames.at(-1);
  if (top?.kind === kind && top.column === column) {
    top.isFilled = false;
    return top;
  }
  const frame = frameOf(kind, column, top?.last);
  frames.push(frame);
  return frame;
}

/** What stands in front of `column`: the list or mapping that a new line there would belong to. */
function holderOf(frames: Frames, column: number): Frame | undefined {
  return frames.findLast((frame) => frame.column < column);
}

/** True where a line in `column` would be an item of a list. */
export function isPlaceOfItem(frames: Frames, column: number): boolean {
  const same = frames.findLast((frame) => frame.column === column);
  if (same?.kind === 'sequence') return true;
  // lists may stand in the column of their key
  const holder = same ?? holderOf(frames, column);
  return holder?.kind === 'mapping' && !holder.isFilled && takesOnlyList(holder.last);
}

export function takesOnlyList(shape: Shape | undefined): boolean {
  return shape?.types.has('array') === true && !takesText(shape);
}

/** The shape that a key in `column` belongs to. */
export function shapeOfKeysAt(frames: Frames, column: number): Shape | undefined {
  const same = frames.findLast((frame) => frame.kind === 'mapping' && frame.column === column);
  return same === undefined ? holderOf(frames, column)?.last : same.shape;
}

/** True for prose on the line below its key: a sentence with a colon rather than a key of its own. */
export function isPlaceOfProse(frames: Frames, column: number): boolean {
  if (frames.some((frame) => frame.kind === 'mapping' && frame.column === column)) return false;
  const last = holderOf(frames, column)?.last;
  return last?.text !== undefined && last.keys.length === 0;
}

/**
 * The column in which a line was meant to start, where it starts in one that fits nothing above it. `next` is the line
 * after.
 */
export function meantColumn(frames: Frames, { text, indent }: Line, next: Line | undefined): number {
  const rest = text.slice(indent);
  if (/^-(?:\s|$)/.test(rest)) return columnOfItem(frames, indent);
  const key = keyAtStart(rest)?.name;
  return key === undefined ? indent : columnOfKey(frames, indent, key, next);
}

function columnOfItem(frames: Frames, indent: number): number {
  const top = frames.at(-1);
  if (top === undefined || frames.some((frame) => frame.column === indent)) return indent;
  if (isSlightlyDeeper(top, indent)) return top.column;
  const list = frames.find((frame) => frame.kind === 'sequence' && frame.column > indent);
  const holder = holderOf(frames, indent);
  return list !== undefined && indent < top.column && holder?.kind === 'mapping' ? list.column : indent;
}

/** One blank too many: a list inside an item would be two further in. */
export function isSlightlyDeeper({ kind, column, isFilled }: Frame, indent: number): boolean {
  return kind === 'sequence' && isFilled && indent === column + 1;
}

function columnOfKey(frames: Frames, indent: number, key: string, next: Line | undefined): number {
  const top = frames.at(-1);
  if (top === undefined || frames.some((frame) => frame.kind === 'mapping' && frame.column === indent)) {
    return indent;
  }
  const knows = ({ kind, column, shape, seen }: Frame) =>
    kind === 'mapping' &&
    column >= 0 &&
    !seen.has(key) &&
    (shape?.keys.includes(key) ?? indent === column + 1);
  // the first key of the file, and the next one at the left margin
  if (frames.length === 1) return next?.indent === 0 && keyAtStart(next.text) ? 0 : indent;
  if (indent > top.column) return top.isFilled && knows(top) ? top.column : indent;
  const nearest = frames
    .filter(knows)
    .sort((a, b) => Math.abs(a.column - indent) - Math.abs(b.column - indent))[0];
  return nearest?.column ?? indent;
}

/** True where a line in `column` has to be an item whose dash is missing: a text, or a key that its neighbour has. */
export function lacksDash(frames: Frames, column: number, key: string | undefined): boolean {
  const at = frames.findLastIndex((frame) => frame.column === column);
  const [list, above, item] = [frames[at], frames[at - 1], frames[at + 1]];
  // a list may stand in the column of its key, and then so may the next key
  if (list?.kind !== 'sequence' || (above?.column ?? 0) >= column) return false;
  return key === undefined ? takesText(list.shape?.item()) : item?.kind === 'mapping' && item.seen.has(key);
}
