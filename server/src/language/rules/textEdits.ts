// Edits of the YAML text that keep its layout: taking a key or item out, putting a key in.
// All offsets are UTF-16 code units.
import type { MappingNode, Pair, RoleNode, SequenceItem, SequenceNode } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';
import type { OffsetEdit } from '../problem';

/** Offset of the first character of the line that holds `offset`. */
export function lineStartAt(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Offset behind the last character of the line, before its line break. */
export function lineEndAt(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  if (feed === -1) return text.length;
  return feed > offset && text[feed - 1] === '\r' ? feed - 1 : feed;
}

/** Blanks as wide as what stands before `offset` on its line: the indent of a further key beside one there. */
export function indentAt(text: string, offset: number): string {
  return text.slice(lineStartAt(text, offset), offset).replace(/[^\t]/g, ' ');
}

/** Offset behind a pair: its value, or the colon where it has none. */
export function pairEnd(text: string, { key, value }: Pair): number {
  if (value !== undefined) return value.end;
  const colon = /^[ \t]*:/.exec(text.slice(key.end, key.end + 100));
  return key.end + (colon?.[0].length ?? 0);
}

function itemEnd({ start, value }: SequenceItem): number {
  return value?.end ?? start + 1;
}

/** Takes a key and its value out; `undefined` where the layout is too unusual to be sure. */
export function removePair(document: RoleDocument, mapping: MappingNode, pair: Pair): OffsetEdit | undefined {
  const { text } = document;
  const index = mapping.pairs.indexOf(pair);
  const [previous, next] = [mapping.pairs[index - 1], mapping.pairs[index + 1]];
  const end = pairEnd(text, pair);
  if (mapping.flow) {
    return cutFromFlow(pair.key.start, end, previous && pairEnd(text, previous), next?.key.start);
  }
  const before = text.slice(lineStartAt(text, pair.key.start), pair.key.start);
  if (before.trim() === '') return cutLines(text, pair.key.start, end);
  if (!/^[ \t]*(?:-[ \t]+)+$/.test(before)) return undefined;
  if (next !== undefined) return { start: pair.key.start, end: next.key.start, newText: '' };
  const list = mapping.parent;
  const item = list?.kind === 'sequence' ? list.items.find(({ value }) => value === mapping) : undefined;
  return list?.kind === 'sequence' && item !== undefined ? removeItem(document, list, item) : undefined;
}

/** Takes a list item out; `undefined` where the layout is too unusual to be sure. */
export function removeItem(
  { text }: RoleDocument,
  list: SequenceNode,
  item: SequenceItem,
): OffsetEdit | undefined {
  if (list.flow) {
    const index = list.items.indexOf(item);
    const previous = list.items[index - 1];
    return cutFromFlow(
      item.start,
      itemEnd(item),
      previous && itemEnd(previous),
      list.items[index + 1]?.start,
    );
  }
  const before = text.slice(lineStartAt(text, item.start), item.start);
  return before.trim() === '' ? cutLines(text, item.start, itemEnd(item)) : undefined;
}

function cutFromFlow(
  start: number,
  end: number,
  previousEnd: number | undefined,
  nextStart: number | undefined,
): OffsetEdit {
  if (nextStart !== undefined) return { start, end: nextStart, newText: '' };
  return { start: previousEnd ?? start, end, newText: '' };
}

/** Whole lines, with the line break behind them, or before them at the end of the text. */
export function cutLines(text: string, from: number, to: number): OffsetEdit {
  const start = lineStartAt(text, from);
  const end = text.indexOf('\n', to);
  if (end !== -1) return { start, end: end + 1, newText: '' };
  return { start: start === 0 ? 0 : lineEndAt(text, start - 1), end: text.length, newText: '' };
}

/** What `insertPair` writes: `key: value` lines without indent, and the same on one line for braces. */
export interface NewPair {
  readonly key: string;
  readonly lines: readonly string[];
  readonly inline: string;
}

/** Puts a key in, behind the last one that `order` puts before it; at the end where `order` doesn't know it. */
export function insertPair(
  document: RoleDocument,
  mapping: MappingNode,
  added: NewPair,
  order: readonly string[] = [],
): OffsetEdit {
  const { text, eol } = document;
  const place = order.indexOf(added.key);
  const isBefore = ({ key }: Pair) =>
    place === -1 || (order.includes(key.text) && order.indexOf(key.text) < place);
  const anchor = mapping.pairs.findLast(isBefore);
  const [first] = mapping.pairs;
  if (mapping.flow) return insertIntoFlow(text, mapping, added.inline, anchor);
  const indent = indentAt(text, first?.key.start ?? mapping.start);
  const body = indented(added.lines, indent, eol);
  if (anchor === undefined) {
    const start = first?.key.start ?? mapping.start;
    return { start, end: start, newText: body.slice(indent.length) + eol + indent };
  }
  return insertLines(document, pairEnd(text, anchor), body);
}

function insertIntoFlow(
  text: string,
  mapping: MappingNode,
  inline: string,
  anchor: Pair | undefined,
): OffsetEdit {
  if (anchor !== undefined) {
    const start = pairEnd(text, anchor);
    return { start, end: start, newText: `, ${inline}` };
  }
  const [first] = mapping.pairs;
  const start = first?.key.start ?? mapping.start + 1;
  return { start, end: start, newText: first === undefined ? inline : `${inline}, ` };
}

/** Indents lines, blank ones excepted. */
function indented(lines: readonly string[], indent: string, eol: string): string {
  return lines.map((line) => (line === '' ? '' : indent + line)).join(eol);
}

/** Where a mapping goes that becomes the value of a blank key: lines below it, two blanks further in. */
export function insertBelow(document: RoleDocument, pair: Pair, lines: readonly string[]): OffsetEdit {
  const indent = `${indentAt(document.text, pair.key.start)}  `;
  return insertLines(document, pairEnd(document.text, pair), indented(lines, indent, document.eol));
}

/** Lines below the one that holds `offset`. They start in column 0 where they can: editors indent snippets elsewhere. */
export function insertLines({ text, eol }: RoleDocument, offset: number, body: string): OffsetEdit {
  const feed = text.indexOf('\n', offset);
  if (feed === -1) return { start: text.length, end: text.length, newText: eol + body };
  return { start: feed + 1, end: feed + 1, newText: body + eol };
}

/** The lines of a pair as written, without the indent of its key. */
export function linesOf(document: RoleDocument, pair: Pair): string[] {
  const { text } = document;
  const width = pair.key.start - lineStartAt(text, pair.key.start);
  const [first = '', ...rest] = text.slice(pair.key.start, pairEnd(text, pair)).split(/\r?\n/);
  const outdent = new RegExp(`^[ \\t]{0,${width}}`);
  return [first, ...rest.map((line) => line.replace(outdent, ''))];
}

/** True for a value that stands on one line. */
export function onOneLine(document: RoleDocument, node: RoleNode): boolean {
  return !document.text.slice(node.start, node.end).includes('\n');
}
