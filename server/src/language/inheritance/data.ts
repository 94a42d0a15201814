// Reading effective values: as plain data, as text, by key.
import type { EffectiveMapping, EffectiveRole, EffectiveScalar, EffectiveValue } from './effective';

export type Data = string | number | boolean | readonly Data[] | { readonly [key: string]: Data };

/** The value as plain JSON data. What is blank isn't there at all. */
export function toData(value: EffectiveValue): Data {
  if (value.kind === 'scalar') return value.value;
  if (value.kind === 'list') return value.items.map(toData);
  return Object.fromEntries([...value.entries].map(([key, entry]) => [key, toData(entry)]));
}

/** The text of a scalar as it was written (`007123`); `undefined` for lists, mappings and what isn't there. */
export function textOf(value: EffectiveValue | undefined): string | undefined {
  return value?.kind === 'scalar' ? value.text : undefined;
}

/** The items of a list; a lone text counts as a list of one; none for a mapping, for `""` and for nothing. */
export function itemsOf(value: EffectiveValue | undefined): readonly EffectiveValue[] {
  if (value?.kind === 'list') return value.items;
  return value?.kind === 'scalar' && value.text !== '' ? [value] : [];
}

/** The value below `keys`; `undefined` where nothing is or something other than a mapping stands on the way. */
export function entryAt(
  value: EffectiveValue | undefined,
  ...keys: readonly string[]
): EffectiveValue | undefined {
  let at = value;
  for (const key of keys) at = asMapping(at)?.entries.get(key);
  return at;
}

/** Whether the file is only ever extended, so that nobody reads it as a role. */
export function isTemplate({ root }: Pick<EffectiveRole, 'root'>): boolean {
  return textOf(entryAt(root, 'kind'))?.trim() === 'template';
}

/** False for `[]`, `{}` and `""`, which say that there is none, and for lists and mappings of nothing else. */
export function isFilled(value: EffectiveValue | undefined): value is EffectiveValue {
  if (value?.kind === 'scalar') return value.text.trim() !== '';
  return value !== undefined && partsOf(value).some(isFilled);
}

/** The values that a list or mapping holds; none for a scalar. */
export function partsOf(value: EffectiveValue): readonly EffectiveValue[] {
  if (value.kind === 'scalar') return [];
  return value.kind === 'list' ? value.items : [...value.entries.values()];
}

export function asMapping(value: EffectiveValue | undefined): EffectiveMapping | undefined {
  return value?.kind === 'mapping' ? value : undefined;
}

/** Whether two values say the same, wherever they were written. Keys may stand in any order. */
export function sameData(a: EffectiveValue, b: EffectiveValue): boolean {
  if (a.kind === 'scalar') return b.kind === 'scalar' && sameScalar(a, b);
  if (a.kind === 'list') {
    return (
      b.kind === 'list' &&
      a.items.length === b.items.length &&
      a.items.every((item, index) => {
        const other = b.items[index];
        return other !== undefined && sameData(item, other);
      })
    );
  }
  if (b.kind !== 'mapping' || a.entries.size !== b.entries.size) return false;
  return [...a.entries].every(([key, entry]) => {
    const other = b.entries.get(key);
    return other !== undefined && sameData(entry, other);
  });
}

function sameScalar(a: EffectiveScalar, b: EffectiveScalar): boolean {
  // the text as well: as a reference, 007123 and 7123 differ
  return Object.is(a.value, b.value) && a.text === b.text;
}
