import { fragmentOf, pageKey } from '../addresses';

/** Finds the id of the role, and of the level where one is named, whose page stood at a former address. */
export function formerPageFinder(
  patterns: readonly string[],
): (address: string) => { readonly role: string; readonly level: string | undefined } | undefined {
  const parts = patterns.map((pattern) => pattern.split('{roleId}').map(pageKey));
  return (address) => {
    const key = pageKey(address);
    for (const [before = '', after = ''] of parts) {
      // pageKey drops the slash between
      const start = `${before}/`;
      if (!key.startsWith(start) || !key.endsWith(after)) continue;
      const role = key.slice(start.length, key.length - after.length);
      if (role !== '' && !role.includes('/')) return { role, level: fragmentOf(address) };
    }
    return undefined;
  };
}
