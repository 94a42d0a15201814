// What node:assert/strict is in the bundle of the web tests: a worker has none. The suites of test/vscode that run here
// too use no more of it than this.

/** @throws where the value is not true, or something like it */
export function ok(value: unknown, message = 'expected something else'): asserts value {
  if (!value) throw new Error(message);
}

/** @throws where the two differ */
export function equal(actual: unknown, expected: unknown, message = ''): void {
  if (!Object.is(actual, expected)) throw new Error(`${message} ${differing(actual, expected)}`);
}

/** @throws where the two are the same */
export function notEqual(actual: unknown, unwanted: unknown, message = ''): void {
  if (Object.is(actual, unwanted)) throw new Error(`${message} found ${JSON.stringify(actual)}`);
}

/** For plain data. @throws where the two differ */
export function deepEqual(actual: unknown, expected: unknown, message = ''): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`${message} ${differing(actual, expected)}`);
  }
}

/** @throws where the text doesn't match */
export function match(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new Error(`expected ${pattern}, found ${text}`);
}

/** @throws where the text matches */
export function doesNotMatch(text: string, pattern: RegExp): void {
  if (pattern.test(text)) throw new Error(`expected no ${pattern}, found ${text}`);
}

function differing(actual: unknown, expected: unknown): string {
  return `expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`;
}

export default Object.assign(ok, { ok, equal, notEqual, deepEqual, match, doesNotMatch });
