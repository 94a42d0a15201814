import { itemsOf } from '../inheritance/data';
import type { EffectiveScalar, EffectiveValue } from '../inheritance/effective';

/** A value as text on a page, without blanks around it: the texts of a list joined with commas; empty for mappings. */
export function plainText(value: EffectiveValue | undefined): string {
  return scalarsOf(value)
    .map((item) => item.text.trim())
    .filter((text) => text !== '')
    .join(', ');
}

/** The scalars of a list; a lone one counts as a list of one. */
export function scalarsOf(value: EffectiveValue | undefined): readonly EffectiveScalar[] {
  return itemsOf(value).filter((item) => item.kind === 'scalar');
}

export function isTrue(value: EffectiveValue | undefined): boolean {
  return value?.kind === 'scalar' && value.value === true;
}
