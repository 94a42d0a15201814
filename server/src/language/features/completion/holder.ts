// Which mapping or list holds a line, found by the indentation of the lines above it.
import type { Path } from '../../parse/node';
import {
  indentAt,
  isDashAt,
  isDocumentMarker,
  type Line,
  lineStart,
  nextLine,
  opening,
  plainText,
  readLine,
} from './line';

/** Keys of a mapping with their values as far as those stand on the same line, without quotes. */
export type Entries = ReadonlyMap<string, string>;

export interface Holder {
  readonly kind: 'block';
  /** Path of the mapping or list. */
  readonly path: Path;
  /** Entries above in the same mapping. */
  readonly entries: Entries;
  /** Items above in the same list. */
  readonly items: number;
}

/** The line stands inside brackets or braces that a line above opened. */
export interface OpenFlow {
  readonly kind: 'flow';
  /** Offset of the bracket or brace. */
  readonly start: number;
  readonly path: Path;
}

export type Above = Holder | OpenFlow;

/**
 * What holds an entry at `column` of the line that starts at `start`. For a `dash`, a key in the same column owns
 * the list. `undefined` in block text, in text that goes on over lines, and where the indentation fits nothing.
 */
export function holderAbove(text: string, start: number, column: number, dash: boolean): Above | undefined {
  const entries = new Map<string, string>();
  let items = 0;
  let passedDeeper = false;
  for (let at = start; at > 0; ) {
    at = lineStart(text, at - 1);
    const indent = indentAt(text, at);
    if (indent > column) passedDeeper = true;
    if (indent === -1 || indent > column) continue;
    if (isDocumentMarker(text, at)) break;
    if (indent === column && isDashAt(text, at + indent)) {
      items += 1;
      continue;
    }
    const line = readLine(text, at);
    const nested = line.dashes.indexOf(column);
    if (nested > 0) return within(itemHolder(text, line, nested - 1), [], entries, items + 1);
    const lone = line.content.text === '';
    if (line.content.column > column && !lone) return undefined;
    if (line.content.column < column || lone || (dash && line.key?.value.text === '')) {
      const fits = !passedDeeper || entries.size > 0 || items > 0;
      return fits ? ownerIn(text, line, entries, items) : undefined;
    }
    if (line.key === undefined) continue;
    addEntry(entries, line);
    if (line.dashes.length > 0) return within(contentHolder(text, line), [], entries, items);
  }
  return { kind: 'block', path: [], entries, items };
}

/** What holds the content of a line: an item of the last dash, else what the lines above say. */
export function contentHolder(text: string, line: Line): Above | undefined {
  if (line.dashes.length === 0) return holderAbove(text, line.start, line.content.column, false);
  return itemHolder(text, line, line.dashes.length - 1);
}

/** Keys of the mapping at `column` in the lines below the one that starts at `start`. */
export function entriesBelow(text: string, start: number, column: number): Entries {
  const entries = new Map<string, string>();
  for (let at = nextLine(text, start); at !== undefined; at = nextLine(text, at)) {
    const indent = indentAt(text, at);
    if (indent === -1 || indent > column) continue;
    if (indent < column || isDocumentMarker(text, at)) break;
    if (!isDashAt(text, at + indent)) addEntry(entries, readLine(text, at));
  }
  return entries;
}

/** The next line that says something, or `undefined`. */
export function lineBelow(
  text: string,
  start: number,
): { indent: number; dash: boolean; line: Line } | undefined {
  for (let at = nextLine(text, start); at !== undefined; at = nextLine(text, at)) {
    const indent = indentAt(text, at);
    if (indent !== -1) return { indent, dash: isDashAt(text, at + indent), line: readLine(text, at) };
  }
  return undefined;
}

function addEntry(entries: Map<string, string>, { key }: Line): void {
  if (key !== undefined && !entries.has(key.name)) entries.set(key.name, plainText(key.value.text));
}

/** The holder whose path leads to the item behind a dash. */
function itemHolder(text: string, line: Line, dash: number): Above | undefined {
  const outer =
    dash === 0
      ? holderAbove(text, line.start, line.dashes[0] ?? 0, true)
      : within(itemHolder(text, line, dash - 1), [], new Map(), 0);
  return outer?.kind === 'block' ? within(outer, [outer.items], new Map(), 0) : outer;
}

/** A line that starts further left holds what is below it, if it ends with something open. */
function ownerIn(text: string, line: Line, entries: Entries, items: number): Above | undefined {
  const holder = contentHolder(text, line);
  const value = line.key?.value ?? line.content;
  const steps = line.key === undefined ? [] : [line.key.name];
  switch (opening(value.text)) {
    case 'blank':
      return within(holder, steps, entries, items);
    case 'flow':
      return holder?.kind === 'block'
        ? { kind: 'flow', start: flowStart(line, value.column), path: [...holder.path, ...steps] }
        : holder;
    default:
      return undefined;
  }
}

/** Offset of the first bracket or brace at or behind a column. */
export function flowStart(line: Line, column: number): number {
  return line.start + column + line.text.slice(column).search(/[[{]/);
}

function within(holder: Above | undefined, steps: Path, entries: Entries, items: number): Above | undefined {
  if (holder?.kind !== 'block') return holder;
  return { kind: 'block', path: [...holder.path, ...steps], entries, items };
}
