// Fixes that keep the words and change their form: text to a list of one and back, text to an item with keys.
import type { MappingNode, ScalarNode, SequenceNode } from '../../parse/node';
import type { RoleDocument } from '../../parse/roleDocument';
import type { Fix, OffsetEdit } from '../../problem';
import { readNumber } from '../../schema/repairs';
import type { Shape } from '../../schema/shape';
import type { Spot } from '../../schema/spot';
import { code, listed } from '../../schema/words';
import { indentAt, onOneLine, pairEnd } from '../textEdits';

/** The fixes that make the value at `spot` what its shape expects; none where the layout is unusual. */
export function restructureFixes(spot: Spot, document: RoleDocument): Fix[] {
  const { node, shape } = spot;
  if (node === undefined || shape === undefined || node.anchor !== undefined || isAliased(spot)) return [];
  if (node.kind === 'scalar')
    return onOneLine(document, node) ? scalarToForm(spot, shape, node, document) : [];
  if (node.kind === 'mapping') return mappingToList(shape, node, document);
  return listToText(spot, shape, node, document);
}

/** Through an alias the value stands elsewhere, under another key. */
function isAliased({ pair, item }: Spot): boolean {
  return (pair ?? item)?.value?.kind === 'alias';
}

function inFlow({ holder }: Spot): boolean {
  return holder?.node !== undefined && holder.node.kind !== 'scalar' && holder.node.flow;
}

function scalarToForm(spot: Spot, shape: Shape, node: ScalarNode, document: RoleDocument): Fix[] {
  const raw = document.text.slice(node.start, node.end);
  if (shape.types.has('array')) {
    const item = shape.item();
    const content = item?.types.has('string') === true ? raw : keyed(item, raw, node, inFlow(spot));
    if (content === undefined) return [];
    // `full-time, job-share`: none of the allowed values holds a comma, so each part is one of them
    const several = item?.enum !== undefined && node.style === 'plain';
    const parts = !several ? [content] : content.split(/\s*(?:[,;]|\band\b)\s*/);
    return listOf(spot, node, parts, document);
  }
  if (spot.item === undefined) return amountsUnderKeys(spot, shape, node, document);
  const content = keyed(shape, raw, node, inFlow(spot));
  if (content === undefined) return [];
  const edits = [{ start: node.start, end: node.end, newText: content }];
  return [{ title: `Make it ${code(content)}`, edits, preferred: true, unambiguous: true }];
}

/** `skill: PROG` for `PROG` where an item needs one key above all, and that key takes such a value. */
function keyed(shape: Shape | undefined, raw: string, node: ScalarNode, flow: boolean): string | undefined {
  const key =
    shape?.types.has('object') === true && !shape.types.has('array') ? shape.required[0] : undefined;
  const inner = key === undefined ? undefined : shape?.key(key);
  if (key === undefined || inner === undefined || inner.enum !== undefined) return undefined;
  if (!inner.types.has(typeof node.value)) return undefined;
  return flow ? `{ ${key}: ${raw} }` : `${key}: ${raw}`;
}

function listOf(spot: Spot, node: ScalarNode, items: readonly string[], document: RoleDocument): Fix[] {
  const edit = inFlow(spot)
    ? { start: node.start, end: node.end, newText: `[${items.join(', ')}]` }
    : linesBelow(
        spot,
        node,
        items.map((item) => `- ${item}`),
        document,
      );
  return edit === undefined
    ? []
    : [{ title: 'Make it a list', edits: [edit], preferred: true, unambiguous: true }];
}

/** `salary: £67,000 to £74,000` as the first keys that take numbers: `min` and `max`. */
function amountsUnderKeys(spot: Spot, shape: Shape, node: ScalarNode, document: RoleDocument): Fix[] {
  if (inFlow(spot)) return [];
  const keys = shape.keys.filter((key) => shape.key(key)?.types.has('number') === true);
  const written = node.text.match(/£?\s?\d[\d,]*(?:\.\d+)?k?/gi) ?? [];
  const rest = written
    .reduce((text, amount) => text.replace(amount, ''), node.text)
    .replace(/\bto\b|[-–—\s]/g, '');
  if (rest !== '' || written.length === 0 || written.length > keys.length) return [];
  const lines = written.flatMap((amount, index) => {
    const repair = readNumber(amount, false);
    return repair === undefined ? [] : `${keys[index]}: ${repair.text}`;
  });
  const edit = lines.length === written.length ? linesBelow(spot, node, lines, document) : undefined;
  const title = `Write ${listed(lines.map(code), 'and')} under it`;
  return edit === undefined ? [] : [{ title, edits: [edit], preferred: true, unambiguous: true }];
}

/** In place of the value of a key: lines below the key, two blanks further in. */
function linesBelow(
  { pair }: Spot,
  node: ScalarNode,
  lines: readonly string[],
  { text, eol }: RoleDocument,
): OffsetEdit | undefined {
  if (pair === undefined) return undefined;
  const start = pairEnd(text, { key: pair.key, value: undefined });
  if (text.slice(start, node.start).trim() !== '') return undefined;
  const indent = `${indentAt(text, pair.key.start)}  `;
  return { start, end: node.end, newText: lines.map((line) => eol + indent + line).join('') };
}

/** The keys stay as they are, with a dash in front and two more blanks before each further line. */
function mappingToList(shape: Shape, node: MappingNode, { text }: RoleDocument): Fix[] {
  const keys = shape.types.has('array') ? (shape.item()?.keys ?? []) : [];
  if (!node.pairs.some(({ key }) => keys.includes(key.text))) return [];
  const edits: OffsetEdit[] = [{ start: node.start, end: node.start, newText: node.flow ? '[' : '- ' }];
  if (node.flow) edits.push({ start: node.end, end: node.end, newText: ']' });
  for (
    let at = text.indexOf('\n', node.start);
    !node.flow && at !== -1 && at < node.end;
    at = text.indexOf('\n', at + 1)
  ) {
    if (!/[\r\n]/.test(text[at + 1] ?? '\n')) edits.push({ start: at + 1, end: at + 1, newText: '  ' });
  }
  return [{ title: 'Make it a list', edits, preferred: true, unambiguous: true }];
}

/** A list of one where text is expected. */
function listToText({ pair }: Spot, shape: Shape, node: SequenceNode, document: RoleDocument): Fix[] {
  const [item, ...others] = node.items;
  const only = item?.value;
  if (others.length > 0 || only?.kind !== 'scalar' || pair === undefined || !onOneLine(document, only))
    return [];
  if (!shape.types.has(typeof only.value)) return [];
  const { text } = document;
  const start = pairEnd(text, { key: pair.key, value: undefined });
  const dropped = text.slice(start, node.start) + text.slice(only.end, node.end);
  if (/[^\s\],]/.test(dropped)) return [];
  const edits = [{ start, end: node.end, newText: ` ${text.slice(only.start, only.end)}` }];
  return [{ title: 'Make it text', edits, preferred: true, unambiguous: true }];
}
