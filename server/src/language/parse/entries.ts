// Reads a file line by line, the way a person does: by indentation, dashes and keys. Only a text that the YAML
// parser can't make sense of is read like this, to find what was meant.
import type { Shape } from '../schema/shape';

/** One value as it stands in the lines: what follows a key or a dash. */
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
}

interface Frame {
  readonly kind: 'mapping' | 'sequence';
  readonly column: number;
  readonly shape: Shape | undefined;
  /** What the format expects of the key or item that was read last. */
  last: Shape | undefined;
}

interface Line {
  readonly start: number;
  readonly text: string;
  readonly indent: number;
}

const KEY = /^(?:[A-Za-z_][\w.-]*|"[^"]*"|'[^']*')[ \t]*:(?=[ \t]|$)/;
const LOOSE_KEY = /^[^\s#&*!|>'"%@`[\]{},?-][^#]*?:(?=[ \t]|$)/;
const BLOCK_HEADER = /^[|>][-+\d]{0,2}[ \t]*(?:#.*)?$/;

export function isBlockHeader(text: string): boolean {
  return BLOCK_HEADER.test(text);
}

export function readEntries(text: string, root: Shape): Entries {
  return new EntryReader(text, root).read();
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((raw) => {
    const line = { start, text: raw.replace(/\s+$/, ''), indent: raw.length - raw.trimStart().length };
    start += raw.length + 1;
    return line;
  });
}

class EntryReader {
  private readonly lines: Line[];
  private readonly frames: Frame[];
  private readonly values: Entry[] = [];
  private readonly strays: StrayLine[] = [];

  constructor(
    text: string,
    root: Shape,
  ) {
    this.lines = linesOf(text);
    this.frames = [{ kind: 'mapping', column: -1, shape: undefined, last: root }];
  }

  read(): Entries {
    for (let index = 0; index < this.lines.length; ) index = this.readLine(index);
    return { values: this.values, strays: this.strays };
  }

  /** Reads the line at `index` and what continues it; answers the line after. */
  private readLine(index: number): number {
    const line = this.lines[index];
    if (line === undefined || line.text === '' || /^\s*#/.test(line.text)) return index + 1;
    if (/^(?:---|\.\.\.|%)/.test(line.text)) return index + 1;
    let column = line.indent;
    let rest = line.text.slice(column);
    let holder: Frame | undefined;
    while (/^-(?:\s|$)/.test(rest)) {
      // a second dash in a list of text is text
      if (holder?.last?.text !== undefined && !holder.last.types.has('array')) break;
      holder = this.enter('sequence', column);
      holder.last = holder.shape?.item();
      const blank = /^-\s*/.exec(rest)?.[0].length ?? 1;
      if (rest.length === blank) return index + 1;
      column += blank;
      rest = rest.slice(blank);
    }
    const key = this.keyOf(rest, column, holder, index);
    if (key !== undefined) {
      holder = this.enter('mapping', column);
      holder.last = holder.shape?.key(key.name);
      const blank = /^\s*/.exec(rest.slice(key.length))?.[0].length ?? 0;
      rest = rest.slice(key.length + blank);
      const at = line.start + column + key.length + blank;
      return rest === '' ? index + 1 : this.value(index, holder, at, rest);
    }
    if (holder !== undefined) return this.value(index, holder, line.start + column, rest);
    return this.loose(index, column, rest);
  }

  /** A line without dash or key: the value of the key above it, or a stray. */
  private loose(index: number, column: number, rest: string): number {
    const line = this.lines[index];
    const top = this.frames.at(-1);
    if (line === undefined || top === undefined) return index + 1;
    if (top.column >= 0 && column > top.column) return this.value(index, top, line.start + column, rest);
    this.strays.push({ start: line.start + column, end: line.start + line.text.length, text: rest });
    return index + 1;
  }

  private value(index: number, holder: Frame, start: number, text: string): number {
    const line = this.lines[index];
    if (line === undefined) return index + 1;
    const lineEnd = line.start + line.text.length;
    const last = this.lastLine(index, holder, text);
    const end = last === index ? lineEnd : (this.lines[last]?.start ?? 0) + (this.lines[last]?.text.length ?? 0);
    this.values.push({
      shape: holder.last,
      holder: holder.shape,
      inList: holder.kind === 'sequence',
      column: holder.column,
      start,
      lineEnd,
      end,
      text,
    });
    return last + 1;
  }

  /** The last line that belongs to a value which begins on line `index`. */
  private lastLine(index: number, holder: Frame, text: string): number {
    const block = isBlockHeader(text);
    let last = index;
    for (let next = index + 1; next < this.lines.length; next += 1) {
      const line = this.lines[next];
      if (line === undefined) break;
      if (line.text === '') {
        if (block) continue;
        break;
      }
      if (line.indent <= holder.column) break;
      if (!block && this.startsKnownKey(line, holder)) break;
      last = next;
    }
    return last;
  }

  /** `- Programming` with `level: 5` below: the second line is a key of the item, not more of its text. */
  private startsKnownKey(line: Line, holder: Frame): boolean {
    if (holder.kind !== 'sequence') return false;
    const key = KEY.exec(line.text.trimStart())?.[0];
    return key !== undefined && (holder.last?.keys.includes(keyName(key)) ?? false);
  }

  private enter(kind: Frame['kind'], column: number): Frame {
    while (this.frames.length > 1) {
      const top = this.frames.at(-1);
      if (top === undefined) break;
      if (top.column < column) break;
      if (top.column === column && (top.kind === kind || kind === 'sequence')) break;
      this.frames.pop();
    }
    const top = this.frames.at(-1);
    if (top !== undefined && top.kind === kind && top.column === column) return top;
    const frame: Frame = { kind, column, shape: top?.last, last: undefined };
    this.frames.push(frame);
    return frame;
  }

  private keyOf(
    rest: string,
    column: number,
    item: Frame | undefined,
    index: number,
  ): { name: string; length: number } | undefined {
    const match = KEY.exec(rest)?.[0] ?? (item === undefined ? LOOSE_KEY.exec(rest)?.[0] : undefined);
    if (match === undefined) return undefined;
    const key = { name: keyName(match), length: match.length };
    if (item !== undefined) return this.isItemKey(key.name, rest, column, item, index) ? key : undefined;
    const sibling = this.frames.some((frame) => frame.kind === 'mapping' && frame.column === column);
    const holder = this.frames.findLast((frame) => frame.column < column);
    // a sentence on the line below `summary:`
    const prose = !sibling && holder?.last?.text !== undefined && holder.last.keys.length === 0;
    return prose ? undefined : key;
  }

  /** In a list of text, `Leadership: inspires others` is a sentence; in a list of skills, `skil: PROG` is a key. */
  private isItemKey(name: string, rest: string, column: number, item: Frame, index: number): boolean {
    const shape = item.last;
    if (shape?.text === undefined) return true;
    if (shape.keys.some((key) => key === name || isSlipOf(name, key))) return true;
    const next = this.lines[index + 1];
    if (next === undefined || next.text === '') return false;
    // a list below: a heading with its items, whatever its key
    if (/:$/.test(rest) && next.indent >= column && /^\s*-\s/.test(next.text)) return true;
    return next.indent === column && KEY.test(next.text.trimStart());
  }
}

function keyName(match: string): string {
  return match.replace(/[ \t]*:$/, '').replace(/^(["'])(.*)\1$/, '$2');
}

/** A slip of the pen: one letter wrong, missing, too many, or two swapped. */
function isSlipOf(word: string, key: string): boolean {
  if (word.toLowerCase() === key.toLowerCase()) return true;
  if (Math.abs(word.length - key.length) > 1 || key.length < 4) return false;
  let at = 0;
  while (at < word.length && word[at] === key[at]) at += 1;
  const [tail, keyTail] = [word.slice(at), key.slice(at)];
  return (
    tail.slice(1) === keyTail.slice(1) ||
    tail.slice(1) === keyTail ||
    tail === keyTail.slice(1) ||
    (tail[0] === keyTail[1] && tail[1] === keyTail[0] && tail.slice(2) === keyTail.slice(2))
  );
}
