import {
  type AliasNode,
  type Pair,
  type Path,
  pairOf,
  type RoleNode,
  resolveAlias,
  type SequenceItem,
} from '../parse/node';
import type { DocumentKind, RoleDocument } from '../parse/roleDocument';
import type { Shape } from './shape';

/** A place in a document together with what the format expects there. Aliases are followed to their anchors. */
export interface Spot {
  readonly path: Path;
  readonly shape: Shape | undefined;
  readonly node: Exclude<RoleNode, AliasNode> | undefined;
  /** The key in front of the value, for a value of a mapping. */
  readonly pair: Pair | undefined;
  /** The dash in front of the value, for a value of a list. */
  readonly item: SequenceItem | undefined;
  /** The mapping or list that holds it; `undefined` for the root. */
  readonly holder: Spot | undefined;
}

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export function rootSpot(document: RoleDocument, shape: Shape): Spot {
  return {
    path: [],
    shape,
    node: resolveAlias(document.root),
    pair: undefined,
    item: undefined,
    holder: undefined,
  };
}

function valueSpot(holder: Spot, pair: Pair): Spot {
  return {
    path: [...holder.path, pair.key.text],
    shape: holder.shape?.key(pair.key.text),
    node: resolveAlias(pair.value),
    pair,
    item: undefined,
    holder,
  };
}

function itemSpot(holder: Spot, item: SequenceItem, index: number): Spot {
  return {
    path: [...holder.path, index],
    shape: holder.shape?.item(),
    node: resolveAlias(item.value),
    pair: undefined,
    item,
    holder,
  };
}

/** The spot that a JSON pointer of the validator names; `undefined` where the tree has nothing. */
export function spotAtPointer(root: Spot, pointer: string): Spot | undefined {
  let spot: Spot | undefined = root;
  for (const step of pointer.split('/').slice(1)) {
    spot = stepInto(spot, step.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (spot === undefined) return undefined;
  }
  return spot;
}

/** The last one of keys below one another that the tree has; the root itself where it has none. */
export function nearestSpot(root: Spot, keys: readonly string[]): Spot {
  let spot = root;
  for (const key of keys) {
    const pair = pairOf(spot.node, key);
    if (pair === undefined) return spot;
    spot = valueSpot(spot, pair);
  }
  return spot;
}

function stepInto(spot: Spot, step: string): Spot | undefined {
  if (spot.node?.kind === 'sequence') {
    const item = spot.node.items[Number(step)];
    return item && itemSpot(spot, item, Number(step));
  }
  const pair = pairOf(spot.node, step);
  return pair && valueSpot(spot, pair);
}

/** Every mapping and list that the format knows. What several aliases share is visited once for each shape. */
export function* collectionsBelow(root: Spot): Generator<Spot> {
  const seen = new Map<RoleNode, Set<Shape>>();
  const open: Spot[] = [root];
  for (let spot = open.pop(); spot !== undefined; spot = open.pop()) {
    const { node, shape } = spot;
    if (node === undefined || node.kind === 'scalar' || shape === undefined) continue;
    const shapes = seen.get(node) ?? new Set();
    if (shapes.has(shape)) continue;
    seen.set(node, shapes.add(shape));
    yield spot;
    const holder = spot;
    if (node.kind === 'mapping') {
      for (const pair of node.pairs) if (isCollection(pair.value)) open.push(valueSpot(holder, pair));
    } else {
      node.items.forEach((item, index) => {
        if (isCollection(item.value)) open.push(itemSpot(holder, item, index));
      });
    }
  }
}

function isCollection(node: RoleNode | undefined): boolean {
  const value = resolveAlias(node);
  return value !== undefined && value.kind !== 'scalar';
}

/** What to underline for a bad value: the value, or where that takes several lines, what introduces it. */
export function rangeOfValue(spot: Spot, document: RoleDocument): TextRange {
  const { node } = spot;
  if (node === undefined) return rangeOfOwner(spot, document);
  const whole = !document.text.slice(node.start, node.end).includes('\n');
  if (node.kind === 'scalar' || whole) return { start: node.start, end: node.end };
  if (spot.pair !== undefined) return spot.pair.key;
  const [firstLine = ''] = document.text.slice(node.start, node.end).split(/\r?\n/, 1);
  return { start: node.start, end: node.start + firstLine.length };
}

/** What to underline when something is missing below: the key, a list item's first key or its dash, else line 1. */
export function rangeOfOwner(spot: Spot, document: RoleDocument): TextRange {
  if (spot.pair !== undefined) return spot.pair.key;
  const first = spot.node?.kind === 'mapping' ? spot.node.pairs[0] : undefined;
  if (first !== undefined) return first.key;
  if (spot.item !== undefined) return { start: spot.item.start, end: spot.item.start + 1 };
  return { start: 0, end: document.lineText(0).length };
}

const DOCUMENTS: Readonly<Record<DocumentKind, string>> = {
  role: 'role',
  config: 'workspace file',
  framework: 'skills framework',
};

/** How a sentence names a place: "a role", "`post`" or "an item of `links`". */
export function nameOf(spot: Spot, document: RoleDocument, article: 'a' | 'this' = 'a'): string {
  if (spot.pair !== undefined) return `\`${spot.pair.key.text}\``;
  if (spot.holder === undefined) return `${article} ${DOCUMENTS[document.kind]}`;
  const item = article === 'a' ? 'an item' : 'this item';
  return spot.holder.pair === undefined ? item : `${item} of \`${spot.holder.pair.key.text}\``;
}

export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
