import { entryAt } from '../inheritance/data';
import type { EffectiveValue } from '../inheritance/effective';
import { type Labels, labelFor } from './labels';
import { plainText } from './read';

/** How the amounts of a post are written: in which currency, and for how long they are paid. */
export interface PayUnit {
  /** ISO 4217. */
  readonly currency: string;
  /** `a year`; empty where the period is unknown. */
  readonly per: string;
}

/** The unit of `post.salary`: pounds a year unless it says otherwise. */
export function payUnit(salary: EffectiveValue | undefined, labels: Labels): PayUnit {
  const currency = plainText(entryAt(salary, 'currency')).toUpperCase();
  const per = plainText(entryAt(salary, 'per'));
  return {
    currency: currency === '' ? 'GBP' : currency,
    per: labelFor(labels.per, per === '' ? 'year' : per) ?? per,
  };
}

/** `£67,000` for a number; what isn't a number is printed as it was written. */
export function amount(value: EffectiveValue | undefined, { currency }: PayUnit): string {
  const number = value?.kind === 'scalar' ? value.value : undefined;
  if (typeof number !== 'number' || !Number.isFinite(number)) return plainText(value);
  const digits = Number.isInteger(number) ? 0 : 2;
  const format: Intl.NumberFormatOptions = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  if (/^[A-Z]{3}$/.test(currency)) Object.assign(format, { style: 'currency', currency });
  return new Intl.NumberFormat('en-GB', format).format(number);
}

/** `£67,000 to £74,000 a year` from the `min` and `max` of a salary or a band; empty without either. */
export function payRange(range: EffectiveValue | undefined, unit: PayUnit, labels: Labels): string {
  const min = amount(entryAt(range, 'min'), unit);
  const max = amount(entryAt(range, 'max'), unit);
  if (min === '' && max === '') return '';
  const figures =
    max === '' || max === min ? min : min === '' ? labels.upToFirst(max) : labels.range(min, max);
  return unit.per === '' ? figures : `${figures} ${unit.per}`;
}
