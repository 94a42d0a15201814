import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadFrameworks } from '../../../catalogueFixture';

const { language } = loadFrameworks();

/** All texts of a JSON value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return [...Object.keys(value), ...Object.values(value).flatMap(textsIn)];
}

/** What the guide finds in a text, louder than a hint. */
function loud(text: string): string[] {
  return language
    .inspect(text)
    .risky()
    .filter(({ entry }) => entry.severity !== 'hint')
    .map(({ start, end }) => text.slice(start, end));
}

const FOLDER = 'server/catalogue';
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.json') && !name.startsWith('language'),
);

describe('texts that are right as they are', () => {
  for (const name of FILES) {
    it(`${name} has no risky phrase`, () => {
      const texts = textsIn(JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')));
      // what describes the checks themselves speaks of the phrases
      const own = texts.filter(
        (text) => !/recent graduate;|"the disabled"|"must be physically fit"/.test(text),
      );
      assert.ok(own.length > 20);
      assert.deepEqual(
        own.flatMap((text) => loud(text).map((phrase) => `${phrase}: ${text}`)),
        [],
      );
    });
  }
});
