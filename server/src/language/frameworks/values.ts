import { nameKey, sameName } from './names';
import { distance, nearestBy } from './near';
import type { NamedValue } from './types';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Finds a value by its id or its name, compared as names are; an id goes before another value's name. */
export function finder<T extends Named>(values: readonly T[]): (idOrName: string) => T | undefined {
  const index = new Map<string, T>();
  for (const keyOf of [({ id }: T) => id, ({ name }: T) => name]) {
    for (const value of values) {
      const key = nameKey(keyOf(value));
      if (!index.has(key)) index.set(key, value);
    }
  }
  return (idOrName) => index.get(nameKey(idOrName));
}

/** The values whose name, or else id, is closest to a mistyped one, best first. */
export function nearestValues<T extends Named>(text: string, values: readonly T[], limit: number): T[] {
  return nearestBy(values, (value) => valueDistance(text, value), limit);
}

function valueDistance(text: string, { id, name }: Named): number {
  const byName = distance(text, name);
  // most ids are the name with hyphens
  return sameName(id, name) ? byName : Math.min(byName, distance(text, id));
}

export function namedValue([id, name, explanation]: readonly [string, string, string]): NamedValue {
  return { id, name, explanation };
}
