import type { Shape } from '../schema/shape';
import type { EffectiveMapping, EffectiveValue } from './effective';

/** What of a parent's values its children get: all but the keys that the format says are never inherited. */
export function heritable(mapping: EffectiveMapping, shape: Shape | undefined): EffectiveMapping {
  const entries = new Map<string, EffectiveValue>();
  let changed = false;
  for (const [key, value] of mapping.entries) {
    const expected = shape?.key(key);
    const kept = expected?.inherited === false ? undefined : heritableValue(value, expected);
    if (kept !== undefined) entries.set(key, kept);
    changed ||= kept !== value;
  }
  return changed ? { ...mapping, entries } : mapping;
}

function heritableValue(value: EffectiveValue, shape: Shape | undefined): EffectiveValue | undefined {
  if (value.kind !== 'mapping') return value;
  const kept = heritable(value, shape);
  // an `application` of nothing but dates isn't there for the child
  return kept.entries.size === 0 && value.entries.size > 0 ? undefined : kept;
}
