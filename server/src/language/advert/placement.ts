import { nameKey } from '../frameworks/names';
import type { AdvertSection } from './model';
import type { OwnSection } from './sections';

/** Where a section stands that doesn't say, or whose wish can't be met. */
export const ANYWHERE = 'sections';

/**
 * Sections of the file's own by the key that they stand behind, each followed by those that ask for its heading.
 * `keys` are the keys that print somewhere; a longer path such as `post.salary` counts as the key that holds it.
 */
export function placeSections(
  own: readonly OwnSection[],
  keys: ReadonlySet<string>,
): ReadonlyMap<string, readonly AdvertSection[]> {
  const byHeading = new Map<string, OwnSection>();
  for (const one of [...own].reverse()) byHeading.set(nameKey(one.section.heading), one);
  const hostOf = (one: OwnSection): OwnSection | undefined => {
    const isKey = one.after === '' || keyHolding(one.after, keys) !== undefined;
    return isKey ? undefined : byHeading.get(nameKey(one.after));
  };

  const atKey = new Map<string, OwnSection[]>();
  const followers = new Map<OwnSection, OwnSection[]>();
  for (const one of own) {
    const host = hostOf(one);
    if (host !== undefined && !isCircular(one, hostOf)) append(followers, host, one);
    else append(atKey, keyHolding(one.after, keys) ?? ANYWHERE, one);
  }
  const withFollowers = (one: OwnSection): readonly AdvertSection[] => [
    one.section,
    ...(followers.get(one) ?? []).flatMap(withFollowers),
  ];
  return new Map([...atKey].map(([key, sections]) => [key, sections.flatMap(withFollowers)]));
}

function keyHolding(path: string, keys: ReadonlySet<string>): string | undefined {
  if (keys.has(path)) return path;
  const dot = path.lastIndexOf('.');
  return dot === -1 ? undefined : keyHolding(path.slice(0, dot), keys);
}

function isCircular(one: OwnSection, hostOf: (one: OwnSection) => OwnSection | undefined): boolean {
  const seen = new Set<OwnSection>();
  for (let at: OwnSection | undefined = one; at !== undefined; at = hostOf(at)) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}

function append<Key>(lists: Map<Key, OwnSection[]>, key: Key, one: OwnSection): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [one]);
  else list.push(one);
}
