// Values of a file that change nothing: they repeat what is inherited, or remove what isn't there.
import type { Pair } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';
import type { Problem } from '../problem';
import { removeItem, removePair } from '../rules/textEdits';
import type { Shape } from '../schema/shape';
import { asMapping, entryAt, sameData } from './data';
import type { EffectiveList, EffectiveMapping, EffectiveValue } from './effective';
import { itemKey, keyedGroupOf } from './keyedLists';
import { isInheritedMark, isRemoval } from './marks';
import { merge } from './merge';
import { type GroupItem, itemsInGroup } from './overridden';
import { isWrittenEmpty } from './own';
import { repeatedValue, type UnusedValue, vainRemoval } from './unusedValue';

interface Compared {
  readonly document: RoleDocument;
  /** False while parents are missing: what a removal removes may only be missing with them. */
  readonly complete: boolean;
}

/** A mapping of the file and what its parents give for it. */
interface Level {
  readonly own: EffectiveMapping;
  readonly base: EffectiveMapping | undefined;
  readonly shape: Shape | undefined;
}

interface Unused {
  readonly problems: readonly Problem[];
  /** True when all of it repeats what is inherited. */
  readonly whole: boolean;
}

const USED: Unused = { problems: [], whole: false };

/** Findings on a file's own values against what its parents give, in offsets of the file. */
export function overrideProblems(
  compared: Compared,
  own: EffectiveMapping | undefined,
  base: EffectiveMapping | undefined,
  shape: Shape,
): readonly Problem[] {
  return own === undefined ? [] : inMapping({ own, base, shape }, compared).problems;
}

function inMapping(level: Level, compared: Compared): Unused {
  const { own, base } = level;
  const { node } = own.origin;
  const problems: Problem[] = [];
  let whole = own.entries.size > 0 && own.entries.size === node.pairs.length;
  for (const pair of node.pairs) {
    const value = own.entries.get(pair.key.text);
    if (value === undefined || value.origin.key !== pair.key) continue;
    const inherited = base?.entries.get(pair.key.text);
    const found = inPair(pair, value, level, compared);
    if (found.whole && inherited !== undefined) {
      const removal = () => removePair(compared.document, node, pair);
      problems.push(repeatedValue({ name: pair.key, value: pair.value, removal }, inherited));
    } else {
      for (const problem of found.problems) problems.push(problem);
      whole = false;
    }
  }
  return { problems, whole };
}

function inPair(pair: Pair, value: EffectiveValue, level: Level, compared: Compared): Unused {
  if (isInheritedMark(value)) return USED;
  const key = pair.key.text;
  const shape = level.shape?.key(key);
  const inherited = level.base?.entries.get(key);
  // what an alias stands for is written elsewhere, and may be needed there
  const isAlias = pair.value?.kind === 'alias';
  const group = keyedGroupOf(level.shape, key);
  if (group !== undefined) {
    return isAlias || value.kind !== 'list' ? USED : inKeyedList(key, value, group, level, compared);
  }
  if (value.kind === 'mapping' && !isAlias && !isWrittenEmpty(value)) {
    return inMapping({ own: value, base: asMapping(inherited), shape }, compared);
  }
  const merged = merge(inherited, value, shape);
  return {
    problems: [],
    whole: inherited !== undefined && merged !== undefined && sameData(merged, inherited),
  };
}

function inKeyedList(
  key: string,
  list: EffectiveList,
  group: string,
  { own, base, shape }: Level,
  { document, complete }: Compared,
): Unused {
  const listShape = shape?.key(key);
  const ownItems = itemsInGroup(own, shape, group);
  const inheritedItems = itemsInGroup(base, shape, group);
  const problems: Problem[] = [];
  let repeated = 0;
  for (const item of list.items) {
    const id = itemKey(item, listShape);
    const unused = unusedItem(document, list, item, listShape);
    if (id === undefined || unused === undefined) continue;
    const [inherited, ...others] = inheritedItems.get(id) ?? [];
    if (isRemoval(item)) {
      if (complete && inherited === undefined) problems.push(vainRemoval(unused));
    } else if (
      others.length === 0 &&
      ownItems.get(id)?.length === 1 &&
      isSame({ list: key, item }, inherited)
    ) {
      repeated += 1;
      problems.push(repeatedValue(unused, inherited.item));
    }
  }
  return { problems, whole: repeated > 0 && repeated === list.origin.node.items.length };
}

function isSame(own: GroupItem, inherited: GroupItem | undefined): inherited is GroupItem {
  return inherited !== undefined && inherited.list === own.list && sameData(inherited.item, own.item);
}

/** How an item would be told and taken out; `undefined` for one that an alias stands for. */
function unusedItem(
  document: RoleDocument,
  list: EffectiveList,
  item: EffectiveValue,
  shape: Shape | undefined,
): UnusedValue | undefined {
  const name = shape?.mergeKey === undefined ? undefined : entryAt(item, shape.mergeKey);
  const { node } = list.origin;
  const written = node.items.find(({ value }) => value === item.origin.node);
  if (name?.kind !== 'scalar' || written === undefined) return undefined;
  return {
    name: name.origin.node,
    value: written.value,
    removal: () => removeItem(document, node, written),
  };
}
