// Reads a file line by line, the way a person does: by indentation, dashes and keys. Only a text that the YAML
// parser can't make sense of is read like this, to find what was meant.
import type { Shape } from '../schema/shape';
import { blockTextRepair } from './blockText';
import { listUnderText } from './bullets';
import { type FlowEnd, flowEnd } from './flow';
import {
  enter,
  type Frame,
  type Frames,
  framesOf,
  isPlaceOfItem,
  isPlaceOfProse,
  isSlightlyDeeper,
  lacksDash,
  meantColumn,
  shapeOfKeysAt,
  takesOnlyList,
} from './frames';
import {
  isBlockHeader,
  isNearKey,
  keyAtStart,
  type Line,
  linesOf,
  looseKeyAtStart,
  type WrittenKey,
} from './lines';
import type { Repair } from './repair';
import {
  foreignBullet,
  gluedColon,
  gluedDash,
  listBesideKey,
  type MisplacedLine,
  misplacedLines,
  missingDash,
} from './slips';

/** One value as it stands in the lines: what follows a key or a dash. Offsets are UTF-16 code units. */
export interface Entry {
  /** What the format expects here; `undefined` where it knows nothing. */
  readonly shape: Shape | undefined;
  /** What the format expects of the mapping or list that holds the value. */
  readonly holder: Shape | undefined;
  readonly inList: boolean;
  /** Column of the key or dash: lines indented deeper belong to the value. */
  readonly column: number;
  /** Offsets of the value: on its first line, and with the lines that continue it. */
  readonly start: number;
  readonly lineEnd: number;
  readonly end: number;
  /** The value on its first line. */
  readonly text: string;
  /** How a list in brackets or a mapping in braces ends, where one is expected. */
  readonly flow: FlowEnd | undefined;
}

/** A line that is neither a key, a list item nor the continuation of a value. */
export interface StrayLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Entries {
  readonly values: readonly Entry[];
  readonly strays: readonly StrayLine[];
  /** Dashes, colons and indentation that are not where YAML needs them; all else is read as if they were. */
  readonly slips: readonly Repair[];
}

interface Reader {
  readonly text: string;
  readonly eol: string;
  readonly lines: readonly Line[];
  readonly frames: Frames;
  readonly values: Entry[];
  readonly strays: StrayLine[];
  readonly slips: Repair[];
  readonly misplaced: MisplacedLine[];
}

/** The part of a line that is still to be read. */
interface Rest {
  readonly index: number;
  readonly text: string;
  /** Offset where it starts. */
  readonly at: number;
  /** Column where it was meant to start. */
  readonly column: number;
  /** The list whose dash stands in front. */
  readonly item: Frame | undefined;
}

/** The values of a text, the lines that belong to none, and what has to be mended to read them. */
export function readEntries(text: string, root: Shape, eol: string): Entries {
  const reader: Reader = {
    text,
    eol,
    lines: linesOf(text),
    frames: framesOf(root),
    values: [],
    strays: [],
    slips: [],
    misplaced: [],
  };
  for (let index = 0; index < reader.lines.length; ) index = readLine(reader, index);
  const { values, strays, slips, misplaced } = reader;
  return { values, strays, slips: [...slips, ...misplacedLines(misplaced)] };
}

/** Reads the line at `index` and what continues it; answers the line after. */
function readLine(reader: Reader, index: number): number {
  const { lines, frames } = reader;
  const line = lines[index];
  if (line === undefined || line.text === '' || /^\s*#/.test(line.text)) return index + 1;
  // only the first document is read
  if (/^(?:---|\.\.\.)(?:\s|$)/.test(line.text)) return frames.length === 1 ? index + 1 : lines.length;
  const column = meantColumn(frames, line, lines[index + 1]);
  if (column !== line.indent) reader.misplaced.push({ ...line, index, column });
  const text = line.text.slice(line.indent);
  return readRest(reader, { index, text, at: line.start + line.indent, column, item: undefined });
}

function readRest(reader: Reader, rest: Rest): number {
  const { frames } = reader;
  if (rest.item === undefined && /^-(?:\s|$)/.test(rest.text)) {
    const after = misplacedList(reader, rest);
    if (after !== undefined) return after;
  }
  const dash = dashOf(reader, rest);
  if (dash !== undefined) {
    const item = enter(frames, 'sequence', rest.column);
    item.last = item.shape?.item();
    const blank = /^\s*/.exec(rest.text.slice(dash))?.[0].length ?? 0;
    const text = rest.text.slice(dash + blank);
    if (text === '') return rest.index + 1;
    const column = rest.column + 1 + Math.max(blank, 1);
    return readRest(reader, { ...rest, text, at: rest.at + dash + blank, column, item });
  }
  const key = keyOf(reader, rest);
  if (key !== undefined) return readKey(reader, rest, key);
  if (rest.item !== undefined) return readValue(reader, rest.item, rest);
  return readLoose(reader, rest);
}

/** Length of the dash that makes a list item of what follows, 0 for one that was left out. */
function dashOf({ slips, frames }: Reader, { text, at, column, item }: Rest): number | undefined {
  // a second dash in a list of text is text
  const isText = item?.last?.text !== undefined && !item.last.types.has('array');
  if (/^-(?:\s|$)/.test(text)) return isText ? undefined : 1;
  if (item !== undefined || !isPlaceOfItem(frames, column)) return undefined;
  if (/^-[^\s>-]/.test(text)) {
    slips.push(gluedDash(at));
    return 1;
  }
  const bullet = /^[•*·▪◦–—](?=[ \t])/.exec(text)?.[0];
  if (bullet !== undefined) {
    slips.push(foreignBullet(at, bullet));
    return bullet.length;
  }
  if (!lacksDash(frames, column, looseKeyAtStart(text)?.name)) return undefined;
  slips.push(missingDash(at, text.length));
  return 0;
}

/** A list where no list can be: below a key that takes text. Answers the line after it. */
function misplacedList(reader: Reader, { index, text, at, column }: Rest): number | undefined {
  const { frames, lines } = reader;
  const key = frames.findLast((frame) => frame.column <= column);
  if (key?.kind !== 'mapping' || key.last?.text === undefined || key.last.types.has('array'))
    return undefined;
  if (key.isFilled) {
    if (key.column !== column) return undefined;
    reader.strays.push({ start: at, end: at + text.length, text });
    return index + 1;
  }
  if (key.last.text !== 'markdown' || key.lastKey === undefined) return undefined;
  const isInside = (line: Line) => line.text === '' || line.indent > key.column || isItem(line);
  let after = index + 1;
  while (after < lines.length && isInside(lines[after] ?? NO_LINE)) after += 1;
  // a list of one is left to the schema's rules: its item may well be the text
  if (lines.slice(index, after).filter(isItem).length < 2) return undefined;
  reader.slips.push(listUnderText({ ...key.lastKey, column: key.column }, lines.slice(index, after)));
  return after;
}

function isItem({ text, indent }: Line): boolean {
  return /^-(?:\s|$)/.test(text.slice(indent));
}

const NO_LINE: Line = { start: 0, end: 0, text: '', indent: 0 };

interface FoundKey extends WrittenKey {
  /** What stands between key and value where YAML sees no colon. */
  readonly glue?: string;
}

function keyOf(reader: Reader, rest: Rest): FoundKey | undefined {
  const { frames } = reader;
  const glued = gluedKey(reader, rest);
  if (glued !== undefined) return glued;
  if (rest.item !== undefined) {
    const key = keyAtStart(rest.text);
    return key !== undefined && isItemKey(reader, rest, key.name, rest.item) ? key : undefined;
  }
  const key = looseKeyAtStart(rest.text);
  return isPlaceOfProse(frames, rest.column) ? undefined : key;
}

const GLUED_KEY = /^([A-Za-z][\w-]*)(?: *：[ \u00a0]*|:\u00a0+|:(?=[^\s/]))/;

/** `title:Lead`, where `title` is a key here. */
function gluedKey({ frames }: Reader, { text, column, item }: Rest): FoundKey | undefined {
  const match = GLUED_KEY.exec(text);
  const name = match?.[1] ?? '';
  if (match === null) return undefined;
  const shape = item === undefined ? shapeOfKeysAt(frames, column) : item.last;
  const keys = shape?.keys ?? [];
  const isKey = shape?.text === undefined ? isNearKey(name, keys) : keys.includes(name);
  return isKey ? { name, length: match[0].length, glue: match[0].slice(name.length) } : undefined;
}

/** `title Lead` or `title = Lead`. */
function keyWithoutColon({ frames }: Reader, { text, column }: Rest): FoundKey | undefined {
  const match = /^([A-Za-z][\w-]*)(?: *= *| +)(?=\S)/.exec(text);
  const name = match?.[1] ?? '';
  if (match === null || shapeOfKeysAt(frames, column)?.keys.includes(name) !== true) return undefined;
  return { name, length: match[0].length, glue: match[0].slice(name.length) };
}

/** In a list of text, `Leadership: inspires others` is a sentence; in a list of skills, `skil: PROG` is a key. */
function isItemKey({ lines }: Reader, { text, index, column }: Rest, name: string, item: Frame): boolean {
  const shape = item.last;
  if (shape?.text === undefined || isNearKey(name, shape.keys)) return true;
  const next = lines[index + 1];
  if (next === undefined || next.text === '') return false;
  // a heading with its list below is a group; where groups are unknown it is a key of some kind
  const hasList = /:$/.test(text) && next.indent >= column && /^\s*-\s/.test(next.text);
  if (hasList) return !shape.keys.includes('items');
  return next.indent === column && keyAtStart(next.text.trimStart()) !== undefined;
}

function readKey(reader: Reader, rest: Rest, key: FoundKey): number {
  const { frames, slips, eol } = reader;
  const holder = enter(frames, 'mapping', rest.column);
  const end = rest.at + key.length;
  holder.last = knownShape(holder.shape?.key(key.name));
  holder.seen.add(key.name);
  holder.lastKey = { name: key.name, end };
  if (key.glue !== undefined) slips.push(gluedColon(rest.at, key.name, key.glue));
  const blank = /^\s*/.exec(rest.text.slice(key.length))?.[0].length ?? 0;
  const text = rest.text.slice(key.length + blank);
  const at = end + blank;
  if (text === '') return rest.index + 1;
  if (/^-\s/.test(text) && takesOnlyList(holder.last)) {
    const column = columnOfList(reader, rest);
    slips.push(listBesideKey({ start: end, end: at }, column, eol));
    return readRest(reader, { ...rest, text, at, column, item: undefined });
  }
  return readValue(reader, holder, { ...rest, text, at });
}

/** `undefined` for keys such as `x-notes`, of which the format says nothing. */
function knownShape(shape: Shape | undefined): Shape | undefined {
  return shape?.types.size === 0 ? undefined : shape;
}

/** Where the further items of a list stand that was started beside its key. */
function columnOfList({ lines }: Reader, { index, column }: Rest): number {
  const next = lines[index + 1];
  const isItem = next !== undefined && next.indent > column && /^\s*-\s/.test(next.text);
  return isItem ? next.indent : column + 2;
}

/** A line without dash or key: the value of the key above it, a key that is being typed, or a stray. */
function readLoose(reader: Reader, rest: Rest): number {
  const { frames, strays } = reader;
  const top = frames.at(-1);
  const isBelow = top !== undefined && top.column >= 0 && rest.column > top.column;
  const isKeyToBe = top?.last?.types.has('string') === false && !top.last.types.has('array');
  if (isBelow && !(isKeyToBe && /^[\w-]+$/.test(rest.text))) return readValue(reader, top, rest);
  const key = keyWithoutColon(reader, rest);
  if (key !== undefined) return readKey(reader, rest, key);
  strays.push({ start: rest.at, end: rest.at + rest.text.length, text: rest.text });
  return rest.index + 1;
}

function readValue(reader: Reader, holder: Frame, { index, text, at }: Rest): number {
  const { lines, values, slips } = reader;
  const line = lines[index] ?? NO_LINE;
  const { kind, column, shape: holderShape, last: shape } = holder;
  holder.isFilled = true;
  const flow = isFlow(text, shape) ? flowEnd(reader.text, at, column) : undefined;
  const last = flow === undefined ? lastLine(reader, index, holder, text) : lineAt(reader, index, flow.end);
  if (isBlockHeader(text)) {
    const repair = blockTextRepair(at, text, lines.slice(index + 1, last + 1), column);
    if (repair !== undefined) slips.push(repair);
  }
  const end = Math.max(flow?.end ?? 0, (lines[last] ?? line).end);
  values.push({
    shape,
    holder: holderShape,
    inList: kind === 'sequence',
    column,
    start: at,
    lineEnd: line.end,
    end,
    text,
    flow,
  });
  return last + 1;
}

/** Whether brackets or braces are what they seem: text may start with `[` as well. */
function isFlow(text: string, shape: Shape | undefined): boolean {
  if (text.startsWith('[')) return shape === undefined || shape.types.has('array');
  return (
    text.startsWith('{') && (shape === undefined || (shape.types.has('object') && shape.text === undefined))
  );
}

function lineAt({ lines }: Reader, from: number, offset: number): number {
  let index = from;
  while ((lines[index + 1]?.start ?? Number.POSITIVE_INFINITY) < offset) index += 1;
  return index;
}

/** The last line that belongs to a value which begins on line `index`. */
function lastLine({ lines }: Reader, index: number, holder: Frame, text: string): number {
  const isBlock = isBlockHeader(text);
  let last = index;
  for (let next = index + 1; next < lines.length; next += 1) {
    const line = lines[next] ?? NO_LINE;
    if (line.text === '') continue;
    if (line.indent <= holder.column) break;
    if (!isBlock && startsAnew(line, holder)) break;
    last = next;
  }
  return last;
}

/** `- Programming` with `level: 5` below, or `hours: 37` a blank too far in: not more of the text above. */
function startsAnew({ text, indent }: Line, holder: Frame): boolean {
  const rest = text.slice(indent);
  if (/^-\s/.test(rest)) return isSlightlyDeeper(holder, indent);
  const key = keyAtStart(rest)?.name;
  const shape = holder.kind === 'sequence' ? holder.last : holder.shape;
  return key !== undefined && (shape?.keys.includes(key) ?? indent === holder.column + 1);
}
