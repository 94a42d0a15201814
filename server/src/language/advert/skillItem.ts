import { entryAt } from '../inheritance/data';
import type { EffectiveValue } from '../inheritance/effective';
import { type AdvertInput, proseOf, writtenAt } from './input';
import type { Inline, ListItem } from './model';

/** A skill with what it means in this role beneath it. */
export function skillItem(value: EffectiveValue, content: readonly Inline[], input: AdvertInput): ListItem {
  const prose = proseOf(entryAt(value, 'text'), input);
  return { kind: 'item', content, ...(prose === undefined ? {} : { prose }), ...writtenAt(value, input) };
}
