import { isBlank, type MappingNode, type Pair, pairOf, resolveAlias } from '../../parse/node';
import type { RoleDocument } from '../../parse/roleDocument';
import type { Fix, OffsetEdit } from '../../problem';
import type { Shape } from '../../schema/shape';
import type { Spot } from '../../schema/spot';
import { code } from '../../schema/words';
import { insertBelow, insertPair, linesOf, type NewPair, removePair } from '../textEdits';

type KeyPath = readonly string[];

const HOMES = new WeakMap<Shape, ReadonlyMap<string, readonly KeyPath[]>>();

/** The mappings of the format, outside lists and other than the one at `spot`, that have `key`. */
export function homesOf(key: string, spot: Spot): readonly KeyPath[] {
  let root: Spot = spot;
  while (root.holder !== undefined) root = root.holder;
  if (root.shape === undefined) return [];
  let homes = HOMES.get(root.shape);
  if (homes === undefined) {
    homes = collectHomes(root.shape);
    HOMES.set(root.shape, homes);
  }
  const here = spot.path.join('.');
  return (homes.get(key) ?? []).filter((path) => path.join('.') !== here);
}

function collectHomes(root: Shape): ReadonlyMap<string, readonly KeyPath[]> {
  const homes = new Map<string, KeyPath[]>();
  const visit = (shape: Shape, path: KeyPath) => {
    for (const key of shape.keys) {
      homes.set(key, [...(homes.get(key) ?? []), path]);
      const inner = shape.key(key);
      if (inner?.types.has('object') === true) visit(inner, [...path, key]);
    }
  };
  visit(root, []);
  return homes;
}

/** Moves a key with its value into the mapping at `home`, which is made where it is absent. At most one fix. */
export function moveFix(document: RoleDocument, mapping: MappingNode, pair: Pair, home: KeyPath): Fix[] {
  const removal = removePair(document, mapping, pair);
  const insertion = insertAt(document, pair, home);
  if (mapping.flow || removal === undefined || insertion === undefined) return [];
  const place = home.length === 0 ? 'to the top level' : `under ${code(home.join('.'))}`;
  const touches = insertion.start >= removal.start && insertion.start <= removal.end;
  const edits = touches ? [{ ...removal, newText: insertion.newText }] : [removal, insertion];
  return [{ title: `Move ${code(pair.key.text)} ${place}`, edits, preferred: true }];
}

function insertAt(document: RoleDocument, pair: Pair, home: KeyPath): OffsetEdit | undefined {
  const moved = linesOf(document, pair);
  let target = resolveAlias(document.root);
  for (const [depth, key] of home.entries()) {
    if (target?.kind !== 'mapping') return undefined;
    const next = pairOf(target, key);
    const below = nested(home.slice(depth + 1), moved);
    if (next === undefined)
      return target.flow ? undefined : insertPair(document, target, blockPair(nested([key], below)));
    if (isBlank(next.value)) {
      return target.flow || next.value !== undefined ? undefined : insertBelow(document, next, below);
    }
    if (next.value?.kind === 'alias') return undefined;
    target = next.value;
  }
  if (target?.kind !== 'mapping' || target.flow || pairOf(target, pair.key.text) !== undefined)
    return undefined;
  return insertPair(document, target, blockPair(moved));
}

/** The lines below one key after another, each two blanks further in. */
function nested(keys: readonly string[], lines: readonly string[]): readonly string[] {
  return keys.reduceRight<readonly string[]>(
    (inner, key) => [`${key}:`, ...inner.map((line) => (line === '' ? '' : `  ${line}`))],
    lines,
  );
}

/** Goes to the end of its mapping: the order of a moved key is the writer's business. */
function blockPair(lines: readonly string[]): NewPair {
  return { key: '', lines, inline: '' };
}
