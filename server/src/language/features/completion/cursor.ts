// What stands at the cursor, found in the text around it.
import type { Path } from '../../parse/node';
import type { QuoteStyle } from '../../parse/quote';
import { flowCursor } from './flow';
import {
  type Above,
  contentHolder,
  type Entries,
  entriesBelow,
  flowStart,
  type Holder,
  holderAbove,
  lineBelow,
} from './holder';
import { type Line, type LineKey, type LinePart, lineStart, opening, quoteOf, readLine } from './line';

/**
 * What may be written: a `key` of a mapping, the `value` of a key, an `item` of a list; `first` where a key without
 * a value stands above, so that it depends on the schema.
 */
export type CursorPart = 'key' | 'value' | 'item' | 'first';

/** Where the cursor is, in offsets (UTF-16 code units) and columns of the document. */
export interface Cursor {
  readonly part: CursorPart;
  /** Of the mapping for a `key`, of the list's item for an `item`, else of the value. */
  readonly path: Path;
  /** What is replaced; on one line, with the cursor within. */
  readonly start: number;
  readonly end: number;
  /** From `start` to the cursor. */
  readonly typed: string;
  readonly quote: QuoteStyle | undefined;
  readonly flow: boolean;
  /** The other keys of the same mapping; for an `item`, those that already stand below it. */
  readonly beside: Entries;
  /** Column of the keys of this mapping, also of one that the cursor starts. */
  readonly column: number;
  /** What has to go in front, such as a missing blank. */
  readonly before: string;
  /** What follows in the line. */
  readonly after: 'colon' | 'text' | 'comment' | 'nothing';
  /** Lines below belong to what stands here. */
  readonly hasChildren: boolean;
}

/** The cursor's surroundings; `undefined` where nothing can be completed: comments, block text, tabs, running text. */
export function cursorAt(text: string, offset: number): Cursor | undefined {
  const line = readLine(text, lineStart(text, offset));
  const column = offset - line.start;
  if (line.text.includes('\t') || column > line.text.length) return undefined;
  if (line.comment !== undefined && column > line.comment) return undefined;
  const blank = line.content.text === '';
  if (blank && line.dashes.length === 0) {
    return inHolder(text, offset, holderAbove(text, line.start, column, false), (holder) =>
      entryCursor(text, line, holder, { column, text: '' }, column),
    );
  }
  if (!blank && column < line.content.column) return undefined;
  return inHolder(text, offset, contentHolder(text, line), (holder) => {
    if (blank) return emptyItemCursor(text, line, holder, column);
    return line.key === undefined
      ? wordCursor(text, line, holder, column)
      : keyCursor(text, line, line.key, holder, column);
  });
}

function inHolder(
  text: string,
  offset: number,
  above: Above | undefined,
  inBlock: (holder: Holder) => Cursor | undefined,
): Cursor | undefined {
  return above?.kind === 'flow' ? flowCursor(text, above, offset) : above && inBlock(above);
}

/** Behind a dash with nothing after it. */
function emptyItemCursor(text: string, line: Line, holder: Holder, column: number): Cursor | undefined {
  const dash = line.dashes.at(-1) ?? 0;
  if (column <= dash) return undefined;
  const below = lineBelow(text, line.start);
  const child = below !== undefined && below.indent > dash ? below : undefined;
  if (child !== undefined && child.line.key === undefined) return undefined;
  // keys that stand below the dash set the column for what is inserted
  const keys = child?.indent ?? Math.max(column, dash + 2);
  return {
    ...replaced(line, { column: Math.min(column, keys), text: '' }, column),
    part: 'item',
    path: holder.path,
    beside: entriesBelow(text, line.start, keys),
    column: keys,
    before: ' '.repeat(Math.max(0, keys - column)),
  };
}

/** Text that isn't a key yet: the start of a list item or of a key. */
function wordCursor(text: string, line: Line, holder: Holder, column: number): Cursor | undefined {
  const { content } = line;
  if (opening(content.text) === 'flow') {
    return inFlow(text, line, content, holder.path, column);
  }
  if (startsNode(content)) return undefined;
  if (line.dashes.length === 0) return entryCursor(text, line, holder, content, column);
  const below = lineBelow(text, line.start);
  const goesOn = below !== undefined && below.indent > (line.dashes.at(-1) ?? 0);
  if (goesOn && (below.indent !== content.column || below.line.key === undefined)) return undefined;
  return {
    ...replaced(line, content, column),
    part: 'item',
    path: holder.path,
    beside: entriesBelow(text, line.start, content.column),
    column: content.column,
    before: '',
  };
}

/** Where a key may stand, or an item whose dash is still missing. */
function entryCursor(
  text: string,
  line: Line,
  { path, entries, items }: Holder,
  content: LinePart,
  column: number,
): Cursor | undefined {
  const below = lineBelow(text, line.start);
  const beside = new Map([...entries, ...entriesBelow(text, line.start, content.column)]);
  const hasChildren = below !== undefined && isChild(below, content.column);
  const common = { beside, column: content.column, before: '', hasChildren };
  if (beside.size > 0 || path.length === 0) {
    const word = firstWord(content);
    if (column > word.column + word.text.length) return undefined;
    // a key on an empty line would take over lines below that belong to something above
    if (hasChildren && content.text === '') return undefined;
    return { ...replaced(line, word, column), ...common, part: 'key', path };
  }
  if (below !== undefined && below.indent > content.column) return undefined;
  const whole = replaced(line, content, column);
  if (items > 0 || hasChildren) {
    const item = [...path, items];
    return { ...whole, ...common, part: 'item', path: item, before: '- ', column: content.column + 2 };
  }
  return { ...whole, ...common, part: 'first', path };
}

function keyCursor(
  text: string,
  line: Line,
  key: LineKey,
  { path, entries }: Holder,
  column: number,
): Cursor | undefined {
  const { content } = line;
  const below = lineBelow(text, line.start);
  const beside = new Map([...entries, ...entriesBelow(text, line.start, content.column)]);
  const common = { beside, column: content.column, before: '' };
  if (column <= key.end) {
    const word = { column: content.column, text: line.text.slice(content.column, key.end) };
    return { ...replaced(line, word, column), ...common, part: 'key', path, after: 'colon' };
  }
  const { value } = key;
  const valuePath = [...path, key.name];
  if (column <= key.colon || startsNode(value)) return undefined;
  if (opening(value.text) === 'flow') return inFlow(text, line, value, valuePath, column);
  if (below !== undefined && isChild(below, content.column)) return undefined;
  const spot = replaced(line, value.text === '' ? { column, text: '' } : value, column);
  const before = spot.start === line.start + key.colon + 1 ? ' ' : '';
  return { ...spot, ...common, part: 'value', path: valuePath, before };
}

/** Lines below a key belong to it when they are further in, or items in the same column. */
function isChild({ indent, dash }: { indent: number; dash: boolean }, column: number): boolean {
  return indent > column || (indent === column && dash);
}

function inFlow(text: string, line: Line, part: LinePart, path: Path, column: number): Cursor | undefined {
  return flowCursor(text, { kind: 'flow', start: flowStart(line, part.column), path }, line.start + column);
}

/** Anchors, aliases, tags and block text are left alone. */
function startsNode({ text }: LinePart): boolean {
  return /^[&*!|>]/.test(text);
}

function firstWord({ column, text }: LinePart): LinePart {
  return { column, text: /^(?:"[^"]*"?|'[^']*'?|\S*)/.exec(text)?.[0] ?? '' };
}

type Spot = Pick<Cursor, 'start' | 'end' | 'typed' | 'quote' | 'flow' | 'after' | 'hasChildren'>;

/** The part of a line that gives way to what is accepted, stretched to the cursor. */
function replaced(line: Line, part: LinePart, column: number): Spot {
  const from = Math.min(part.column, column);
  const to = Math.max(part.column + part.text.length, column);
  return {
    start: line.start + from,
    end: line.start + to,
    typed: line.text.slice(from, column),
    quote: quoteOf(part.text),
    flow: false,
    after: following(line, to),
    hasChildren: false,
  };
}

function following(line: Line, column: number): Cursor['after'] {
  if (line.comment === column) return 'comment';
  return line.text.slice(column, line.comment).trim() === '' ? 'nothing' : 'text';
}
