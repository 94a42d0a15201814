import { isBlank, pairOf, type RoleNode } from '../../parse/node';
import type { RoleDocument } from '../../parse/roleDocument';
import type { Fix, OffsetEdit, Problem } from '../../problem';
import type { Shape } from '../../schema/shape';
import { capitalised, nameOf, rangeOfOwner, type Spot } from '../../schema/spot';
import { code, expectedKinds } from '../../schema/words';
import { insertBelow, insertPair, lineStartAt, type NewPair, removeItem } from '../textEdits';

/** A key that the mapping at `spot` lacks. */
export interface MissingKey {
  readonly key: string;
  readonly spot: Spot;
}

/** The keys that the format wants in the mapping at `spot`, beside what the schema's `required` says by itself. */
export function wantedKeys(spot: Spot, document: RoleDocument): readonly string[] {
  const required = spot.shape?.required ?? [];
  const wantsTitle = document.kind === 'role' && spot.holder === undefined && isRole(spot.node);
  return wantsTitle ? ['title', ...required] : required;
}

/** Templates need no title; a kind that is neither is a problem of its own. */
function isRole(root: RoleNode | undefined): boolean {
  const kind = pairOf(root, 'kind')?.value;
  return isBlank(kind) || (kind?.kind === 'scalar' && kind.value === 'role');
}

export function missingKeyProblem({ spot, key }: MissingKey, document: RoleDocument): Problem {
  const { start, end } = rangeOfOwner(spot, document);
  return {
    code: 'schema/missing-key',
    message: `${capitalised(nameOf(spot, document, 'this'))} needs the key ${code(key)}.`,
    start,
    end,
    fixes: () => insertFix(spot, [key], document),
  };
}

/** A value that may not be blank: `skill:` in an item, or a dash with nothing behind it. */
export function blankProblem(spot: Spot, document: RoleDocument): Problem {
  const { start, end } = rangeOfOwner(spot, document);
  const place = { code: 'schema/missing-key', start, end };
  const list = spot.holder?.node;
  const { item } = spot;
  if (item === undefined || list?.kind !== 'sequence') {
    const needs = spot.shape === undefined ? 'a value' : expectedKinds(spot.shape);
    return { ...place, message: `${capitalised(nameOf(spot, document))} is blank; it needs ${needs}.` };
  }
  const removal = removeItem(document, list, item);
  const fixes: Fix[] = removal === undefined ? [] : [{ title: 'Remove the empty item', edits: [removal] }];
  return { ...place, message: 'This list item is empty.', fixes: () => fixes };
}

/** Puts a key in at `spot`, or keys below one another: `post`, `salary`, `min`; none where `spot` takes no keys. */
export function insertFix(spot: Spot, keys: readonly string[], document: RoleDocument): Fix[] {
  const insert = (added: NewPair) => insertInto(spot, added, document);
  const edit = insert(newPairs(keys, spot.shape, false));
  if (edit === undefined) return [];
  const snippet = insert(newPairs(keys, spot.shape, true));
  const title = `Add ${code(keys.join('.'))}`;
  // editors indent the later lines of a snippet by the line it starts in, except in column 0
  const safe = !edit.newText.includes('\n') || edit.start === lineStartAt(document.text, edit.start);
  return [{ title, edits: [edit], preferred: true, ...(safe && snippet && { snippets: [snippet] }) }];
}

/** The edit that puts a key in at `spot`; `undefined` where that takes no keys. */
export function insertInto(spot: Spot, added: NewPair, document: RoleDocument): OffsetEdit | undefined {
  const { node, pair } = spot;
  if (node === undefined && pair !== undefined) {
    const inBraces = spot.holder?.node?.kind === 'mapping' && spot.holder.node.flow;
    return inBraces ? undefined : insertBelow(document, pair, added.lines);
  }
  if (node?.kind === 'mapping') return insertPair(document, node, added, spot.shape?.keys);
  if (spot.holder !== undefined || node !== undefined) return undefined;
  // an empty file: behind whatever comments it holds
  const { text, eol } = document;
  const gap = text === '' || text.endsWith('\n') ? '' : eol;
  return { start: text.length, end: text.length, newText: gap + added.lines.join(eol) + eol };
}

/** Keys below one another, the last one with its placeholder. */
function newPairs(keys: readonly string[], holder: Shape | undefined, snippet: boolean): NewPair {
  const [key = '', ...below] = keys;
  const shape = holder?.key(key);
  if (below.length === 0) return newPair(key, shape, snippet);
  const { lines, inline } = newPairs(below, shape, snippet);
  return { key, lines: [`${key}:`, ...lines.map((line) => `  ${line}`)], inline: `${key}: { ${inline} }` };
}

/** A key with a placeholder that nobody takes for the real thing, or blank where text would be wrong. */
function newPair(key: string, shape: Shape | undefined, snippet: boolean): NewPair {
  const list = shape?.types.has('array') === true && !shape.types.has('string');
  const content = list ? shape.item() : shape;
  const value = placeholder(content, shape?.title ?? key, snippet);
  return list
    ? { key, lines: [`${key}:`, `  - ${value}`], inline: `${key}: [${value}]` }
    : { key, lines: [`${key}: ${value}`], inline: `${key}: ${value}` };
}

function placeholder(shape: Shape | undefined, title: string, snippet: boolean): string {
  const text = shape?.text === undefined ? '' : `[insert ${title.toLowerCase()}]`;
  const stop = snippet ? `\${1${text && `:${text}`}}` : text;
  return text === '' ? stop : `"${stop}"`;
}
