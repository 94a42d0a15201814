/**
 * Compares as `assert.deepEqual` does for plain data; a web worker has no node:assert.
 *
 * @throws where the two differ
 */
export function same(actual: unknown, expected: unknown): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`expected ${wanted}, found ${found}`);
}

/** @throws where the text doesn't match */
export function matches(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new Error(`expected ${pattern}, found ${text}`);
}
