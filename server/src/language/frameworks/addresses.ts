/** How web addresses compare. */

/** The part of an address that says which page it is: without scheme, `www.`, query, fragment and last slash. */
export function pageKey(address: string): string {
  return address
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '')
    .toLowerCase()
    .replace(/^www\./, '');
}

/** The part behind `#`; `undefined` where there is none. */
export function fragmentOf(address: string): string | undefined {
  const at = address.indexOf('#');
  return at === -1 || at === address.length - 1 ? undefined : address.slice(at + 1);
}

/** A page, or one below it. Both are keys as `pageKey` makes them. */
export function isPageOrBelow(key: string, page: string): boolean {
  return key === page || key.startsWith(`${page}/`);
}
