import { type Data, toData } from '../../inheritance/data';
import type { EffectiveRole } from '../../inheritance/effective';

/** Keys that say where the role comes from, which is settled here; and what is never printed. */
function isPrinted(key: string): boolean {
  return key !== 'extends' && key !== 'record' && !key.startsWith('x-');
}

/**
 * The role with all that it inherits as JSON, for other programs: plain data, the keys of the top in the format's
 * order (`order`), without `extends`, `record` and keys that start with `x-`.
 */
export function renderRoleData({ root }: EffectiveRole, order: readonly string[]): string {
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const entries = [...(root?.entries ?? [])]
    .filter(([key]) => isPrinted(key))
    .sort(([a], [b]) => place(a) - place(b))
    .map(([key, value]): [string, Data] => [key, toData(value)]);
  return `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`;
}
