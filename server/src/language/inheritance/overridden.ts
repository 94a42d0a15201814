import { nodeAt, type Path, pairOf, resolveAlias } from '../parse/node';
import type { Shape } from '../schema/shape';
import { asMapping } from './data';
import type { EffectiveMapping, EffectiveRole, EffectiveValue } from './effective';
import { addTo, itemKey, keyedGroupOf, keyFrom, keysOfGroup, listItems } from './keyedLists';

/**
 * What the parents give for the value at `path` in the role's own file: what it overrides, moves or repeats. Items
 * of keyed lists are found by their key, skills in both of their lists; items of plain lists override nothing.
 */
export function inheritedAt(
  { document, inherited }: EffectiveRole,
  path: Path,
  shape: Shape,
): EffectiveValue | undefined {
  let holder: EffectiveMapping | undefined;
  let holderShape: Shape | undefined;
  let at: Shape | undefined = shape;
  let value: EffectiveValue | undefined = inherited;
  for (const [index, step] of path.entries()) {
    if (typeof step === 'string') {
      holder = asMapping(value);
      holderShape = at;
      value = holder?.entries.get(step);
      at = at?.key(step);
    } else {
      const name = path[index - 1];
      const group = typeof name === 'string' ? keyedGroupOf(holderShape, name) : undefined;
      if (at?.mergeKey === undefined || holder === undefined || group === undefined) return undefined;
      const own = nodeAt(document.root, path.slice(0, index + 1));
      const written = resolveAlias(pairOf(own, at.mergeKey)?.value);
      const id = written?.kind === 'scalar' ? keyFrom(written.text, at) : undefined;
      value = id === undefined ? undefined : itemsInGroup(holder, holderShape, group).get(id)?.[0]?.item;
      at = at.item();
    }
  }
  return value;
}

export interface GroupItem {
  /** The key of the list that holds it, such as `essential`. */
  readonly list: string;
  readonly item: EffectiveValue;
}

/** The items of a group of keyed lists by their key, in the order of the lists. */
export function itemsInGroup(
  holder: EffectiveMapping | undefined,
  holderShape: Shape | undefined,
  group: string,
): ReadonlyMap<string, readonly GroupItem[]> {
  const items = new Map<string, GroupItem[]>();
  for (const list of keysOfGroup([holder], holderShape, group)) {
    for (const item of listItems(holder?.entries.get(list))) {
      const id = itemKey(item, holderShape?.key(list));
      if (id !== undefined) addTo(items, id, { list, item });
    }
  }
  return items;
}
