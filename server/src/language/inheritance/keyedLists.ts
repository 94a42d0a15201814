// Lists whose items are known by a key: skills, behaviours, links, sections, allowances, bands.
import { nameKey } from '../frameworks/names';
import type { Shape } from '../schema/shape';
import { entryAt, textOf } from './data';
import type { EffectiveMapping, EffectiveValue } from './effective';
import { isInheritedMark, isRemoval } from './marks';
import { isWrittenEmpty } from './own';

/** Uses up the marks inside a value that merges with nothing. */
export type Settle = (value: EffectiveValue, shape: Shape | undefined) => EffectiveValue | undefined;

/**
 * Names the keyed lists of one mapping that share their items, as `essential` and `desirable` do: an item of one
 * may move to the other. `undefined` for a key that holds no keyed list.
 */
export function keyedGroupOf(holder: Shape | undefined, key: string): string | undefined {
  const list = holder?.key(key);
  return list?.mergeKey === undefined ? undefined : (list.name ?? key);
}

/** The keys of some mappings that hold the lists of a group. */
export function keysOfGroup(
  holders: readonly (EffectiveMapping | undefined)[],
  shape: Shape | undefined,
  group: string,
): string[] {
  const keys = new Set(holders.flatMap((holder) => [...(holder?.entries.keys() ?? [])]));
  return [...keys].filter((key) => keyedGroupOf(shape, key) === group);
}

/**
 * What makes two items of a keyed list the same one. SFIA codes and addresses compare exactly, names as people
 * write them. `undefined` for an item whose key is blank or that isn't a mapping.
 */
export function itemKey(item: EffectiveValue, list: Shape | undefined): string | undefined {
  return list?.mergeKey === undefined ? undefined : keyFrom(textOf(entryAt(item, list.mergeKey)), list);
}

/** As `itemKey`, from the text that stands at the key. */
export function keyFrom(text: string | undefined, list: Shape): string | undefined {
  if (list.mergeKey === undefined || text === undefined || text === '') return undefined;
  const named = list.item()?.key(list.mergeKey);
  const exact = named?.values === 'sfia-skill' || named?.format === 'uri';
  // a name of nothing but signs keeps its own spelling
  return exact ? text : nameKey(text) || text;
}

/** The lists of a group after merging, by key; `undefined` where a list isn't there. */
export function mergeKeyedLists(
  base: EffectiveMapping | undefined,
  over: EffectiveMapping,
  holder: Shape | undefined,
  group: string,
  settle: Settle,
): Map<string, EffectiveValue | undefined> {
  const keys = keysOfGroup([base, over], holder, group);
  const claimed = new Set(
    keys.flatMap((key) => listItems(over.entries.get(key)).map((item) => itemKey(item, holder?.key(key)))),
  );
  return new Map(
    keys.map((key) => {
      const merged = mergeOne(
        base?.entries.get(key),
        over.entries.get(key),
        claimed,
        holder?.key(key),
        settle,
      );
      return [key, merged];
    }),
  );
}

/** One list of a group. `claimed`: keys of the items that the upper layer has, in whichever list. */
function mergeOne(
  base: EffectiveValue | undefined,
  over: EffectiveValue | undefined,
  claimed: ReadonlySet<string | undefined>,
  shape: Shape | undefined,
  settle: Settle,
): EffectiveValue | undefined {
  const isFree = (item: EffectiveValue): boolean => {
    const id = itemKey(item, shape);
    return id === undefined || !claimed.has(id);
  };
  if (over === undefined || isInheritedMark(over)) {
    return base?.kind === 'list' ? { ...base, items: base.items.filter(isFree) } : base;
  }
  if (over.kind !== 'list') return settle(over, shape);
  const own = over.items.filter((item) => !isInheritedMark(item) && !isRemoval(item));
  const settled = (item: EffectiveValue): readonly EffectiveValue[] => {
    const value = settle(item, shape?.item());
    return value === undefined ? [] : [value];
  };
  const waiting = byKey(own, shape);
  const placed = new Set<EffectiveValue>();
  const items: EffectiveValue[] = [];
  // `[]` written out means none
  for (const item of isWrittenEmpty(over) ? [] : listItems(base)) {
    if (isFree(item)) items.push(item);
    for (const replacement of waiting.get(itemKey(item, shape) ?? '') ?? []) {
      if (placed.has(replacement)) continue;
      placed.add(replacement);
      items.push(...settled(replacement));
    }
  }
  const added = own.filter((item) => !placed.has(item)).flatMap(settled);
  return { ...over, items: [...items, ...added] };
}

/** Items that have a key, by it. */
function byKey(
  items: readonly EffectiveValue[],
  list: Shape | undefined,
): ReadonlyMap<string, readonly EffectiveValue[]> {
  const groups = new Map<string, EffectiveValue[]>();
  for (const item of items) {
    const id = itemKey(item, list);
    if (id !== undefined) addTo(groups, id, item);
  }
  return groups;
}

/** Adds to the list that a map holds for `key`, and starts it where there is none. */
export function addTo<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

export function listItems(value: EffectiveValue | undefined): readonly EffectiveValue[] {
  return value?.kind === 'list' ? value.items : [];
}
