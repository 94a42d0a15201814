import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { plainValue } from '../../../../server/src/language/parse/value';
import { parse } from '../../fixture';
import { dataIn, type Folder, resolveIn } from './folder';

/** Keys of the format, so that random documents meet its lists and never inherited keys, and one of no format. */
const KEYS = [
  'title',
  'summary',
  'benefits',
  'behaviours',
  'post',
  'skills',
  'sfia',
  'essential',
  'desirable',
  'skill',
];
const key = fc.constantFrom(...KEYS, 'name', 'level', 'remove', 'reference', 'x-own', 'unknown', '__proto__');
const scalar = fc.oneof(
  fc.constantFrom('$inherited', 'PROG', 'Leadership', '', null, true),
  fc.integer(),
  fc.string({ maxLength: 6 }),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    scalar,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 5 }),
  ),
}));
const mapping = fc.dictionary(key, tree, { maxKeys: 6 });

/** Plain data as the resolver should give it back: without blanks, and what is blank without them. */
function own(value: unknown): unknown {
  if (value === null) return undefined;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const items = value.map(own).filter((item) => item !== undefined);
    return items.length === 0 && value.length > 0 ? undefined : items;
  }
  const entries = Object.entries(value).map(([name, entry]) => [name, own(entry)] as const);
  const filled = entries.filter(([, entry]) => entry !== undefined);
  return filled.length === 0 && entries.length > 0 ? undefined : Object.fromEntries(filled);
}

describe('resolving any documents', function () {
  // many small documents: slow machines need longer than the usual limit
  this.timeout(20_000);

  it('never throws and always gives the same', () => {
    const paths = fc.subarray([
      './a.role.yaml',
      './b.role.yaml',
      './c.role.yaml',
      './gone.role.yaml',
      '../x',
    ]);
    const file = fc.tuple(mapping, paths).map(([data, parents]) => stringify({ ...data, extends: parents }));
    fc.assert(
      fc.property(file, file, file, (a, b, c) => {
        const folder: Folder = { 'a.role.yaml': a, 'b.role.yaml': b, 'c.role.yaml': c };
        const role = resolveIn(folder, 'a.role.yaml');
        for (const { start, end, fixes } of role.problems) {
          assert.ok(0 <= start && start <= end && end <= a.length);
          fixes?.();
        }
        assert.deepEqual(dataIn(folder, 'a.role.yaml'), dataIn(folder, 'a.role.yaml'));
      }),
      { numRuns: 60 },
    );
  });
  it('never throws on text that is no role at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab:-[]{}&*!|>\'"#\n ,$') }), (text) => {
        resolveIn({ 'a.role.yaml': `extends: ./b.role.yaml\n${text}`, 'b.role.yaml': text }, 'a.role.yaml');
      }),
      { numRuns: 60 },
    );
  });
  it('gives a file without extends its own data', () => {
    // without keyed lists and `$inherited`, which are tested by example
    const plain = mapping.map(({ behaviours, skills, ...data }) => data);
    fc.assert(
      fc.property(plain, (data) => {
        const text = stringify(data);
        fc.pre(!text.includes('$inherited'));
        const read = plainValue(parse(text)).value;
        assert.deepEqual(dataIn({ 'a.role.yaml': text }, 'a.role.yaml'), own(read) ?? {});
      }),
      { numRuns: 60 },
    );
  });
  it('makes extending an empty template the same as not extending', () => {
    fc.assert(
      fc.property(mapping, (data) => {
        const alone = { 'a.role.yaml': stringify(data) };
        const text = stringify({ ...data, extends: './t.role.yaml' });
        const extending = { 'a.role.yaml': text, 't.role.yaml': 'kind: template\n' };
        assert.deepEqual(dataIn(extending, 'a.role.yaml'), dataIn(alone, 'a.role.yaml'));
      }),
      { numRuns: 60 },
    );
  });
  it('takes aliases of aliases only as far as the budget goes', () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const items = Array.from({ length: 8 }, () => (level === 0 ? 'x' : `*a${level - 1}`));
      return `x-${level}: &a${level} [${items.join(', ')}]`;
    });
    const { root } = resolveIn({ 'a.role.yaml': `${levels.join('\n')}\nsummary: S` }, 'a.role.yaml');
    assert.deepEqual([...(root?.entries.keys() ?? [])].at(-1), 'summary');
  });
});
