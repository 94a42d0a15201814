/** Work put off until somebody asks, then done a single time. */

/** `make`, called on first use only. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** `make`, called on first use of each key only. */
export function onceForEach<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, () => T>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = once(() => make(key));
      made.set(key, value);
    }
    return value();
  };
}

/** Items by a key; the first of equal keys counts. */
export function indexBy<K, T>(items: Iterable<T>, key: (item: T) => K): ReadonlyMap<K, T> {
  const index = new Map<K, T>();
  for (const item of items) {
    if (!index.has(key(item))) index.set(key(item), item);
  }
  return index;
}
