// The two things that a file can say about what it inherits: `$inherited` and `remove: true`.
import { type Shape, takesText } from '../schema/shape';
import { entryAt } from './data';
import type { EffectiveValue } from './effective';

/** The item that stands for everything the parents give for a list. */
export const INHERITED_MARK = '$inherited';

export function isInheritedMark(value: EffectiveValue): boolean {
  return value.kind === 'scalar' && value.value === INHERITED_MARK;
}

/** Whether `$inherited` may be an item of this list: one of text, not merged by key. */
export function takesInheritedMark(list: Shape | undefined): boolean {
  if (list === undefined || list.mergeKey !== undefined) return false;
  const item = list.item();
  // lists of fixed words as well, such as working patterns
  return takesText(item) || (item?.types.has('string') ?? false);
}

/** Whether an item of a keyed list only drops the inherited one. */
export function isRemoval(item: EffectiveValue): boolean {
  const remove = entryAt(item, 'remove');
  return remove?.kind === 'scalar' && remove.value === true;
}
