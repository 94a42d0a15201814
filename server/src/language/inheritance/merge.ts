// One layer of values over another: a file over its parents, or a parent over the parents before it.
import type { Shape } from '../schema/shape';
import { asMapping, itemsOf } from './data';
import type { EffectiveList, EffectiveMapping, EffectiveValue } from './effective';
import { keyedGroupOf, mergeKeyedLists } from './keyedLists';
import { isInheritedMark, takesInheritedMark } from './marks';
import { isWrittenEmpty } from './own';

/**
 * `over` on top of `base`: mappings key by key, keyed lists by key, everything else replaces. Marks in `over` are
 * used up. A value of another kind than the inherited one replaces it. `undefined` when nothing is left.
 */
export function merge(
  base: EffectiveValue | undefined,
  over: EffectiveValue,
  shape: Shape | undefined,
): EffectiveValue | undefined {
  if (over.kind === 'mapping') return mergeMappings(asMapping(base), over, shape);
  if (over.kind === 'list') return mergePlainLists(base, over, shape);
  return isInheritedMark(over) ? base : over;
}

/** As `merge`, for mappings. With `base` left out, marks that have nothing to stand for just go. */
export function mergeMappings(
  base: EffectiveMapping | undefined,
  over: EffectiveMapping,
  shape: Shape | undefined,
): EffectiveMapping {
  // `{}` written out means none
  if (isWrittenEmpty(over)) return over;
  const entries = new Map(base?.entries);
  const groups = new Set<string>();
  for (const [key, value] of over.entries) {
    const group = keyedGroupOf(shape, key);
    if (group !== undefined) groups.add(group);
    else setOrDelete(entries, key, merge(base?.entries.get(key), value, shape?.key(key)));
  }
  for (const group of groups) {
    for (const [key, value] of mergeKeyedLists(base, over, shape, group, settle)) {
      setOrDelete(entries, key, value);
    }
  }
  return { kind: 'mapping', entries, origin: over.origin };
}

function settle(value: EffectiveValue, shape: Shape | undefined): EffectiveValue | undefined {
  return merge(undefined, value, shape);
}

function mergePlainLists(
  base: EffectiveValue | undefined,
  over: EffectiveList,
  shape: Shape | undefined,
): EffectiveList {
  const items: EffectiveValue[] = [];
  let inheritedLeft = takesInheritedMark(shape) ? itemsOf(base) : [];
  for (const item of over.items) {
    if (isInheritedMark(item)) {
      for (const inherited of inheritedLeft) items.push(inherited);
      inheritedLeft = [];
    } else {
      const value = settle(item, shape?.item());
      if (value !== undefined) items.push(value);
    }
  }
  return { ...over, items };
}

function setOrDelete(
  entries: Map<string, EffectiveValue>,
  key: string,
  value: EffectiveValue | undefined,
): void {
  if (value === undefined) entries.delete(key);
  else entries.set(key, value);
}
