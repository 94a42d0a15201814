import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { format, isReadable } from '../../../../../server/src/language/features/formatting/format';
import type { LineRange } from '../../../../../server/src/language/features/formatting/lines';
import { applyEdits, parse } from '../../../fixture';
import { anyData, anyText, changedSection, EXAMPLES } from '../../parse/randomText';
import { dataOf } from '../../parse/seen';

const RUNS = { numRuns: 100 };

function formatted(text: string, range?: LineRange): string {
  return applyEdits(text, format(parse(text), range));
}

/** What must be the same before and after. */
function said(text: string): unknown {
  const { comments } = parse(text);
  return { data: dataOf(text), comments: comments.map(({ start, end }) => text.slice(start, end).trim()) };
}

function assertSameSaid(before: string, after: string): void {
  const shown = `${JSON.stringify(before)} → ${JSON.stringify(after)}`;
  assert.deepEqual(said(after), said(before), shown);
  assert.equal(isReadable(parse(after)), isReadable(parse(before)), shown);
}

/** A file as YAML writes it, in one of many layouts. */
const written = fc
  .record({
    data: anyData,
    indent: fc.integer({ min: 1, max: 5 }),
    indentSeq: fc.boolean(),
    defaultStringType: fc.constantFrom(
      'BLOCK_LITERAL' as const,
      'BLOCK_FOLDED' as const,
      'PLAIN' as const,
      'QUOTE_DOUBLE' as const,
      'QUOTE_SINGLE' as const,
    ),
    lineWidth: fc.constantFrom(0, 20),
    collectionStyle: fc.constantFrom('any' as const, 'flow' as const),
    eol: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ data, eol, ...options }) => stringify({ 'x-data': data }, options).replaceAll('\n', eol));

const range = fc
  .tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }))
  .map(([first, length]) => ({ first, last: first + length }));

/** Lines of a file as somebody writes them who doesn't care, and as they should be. */
interface Lines {
  readonly messy: readonly string[];
  readonly tidy: readonly string[];
}

const leaf = fc.constantFrom('Lead', '37', '"in quotes"', '[a, b]', '{ a: 1 }');
const blanks = fc.constantFrom(' ', '  ', '   ');
const between = fc.constantFrom<Lines>(
  { messy: [], tidy: [] },
  { messy: [], tidy: [] },
  { messy: ['# note  '], tidy: ['# note'] },
  { messy: ['', ' ', ''], tidy: [''] },
);

const { block } = fc.letrec<{ block: Lines; value: Lines; list: Lines; text: Lines; keys: Lines }>((tie) => ({
  // the first line follows the colon, the further ones stand below the key
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf.map((text) => ({ messy: [text], tidy: [text] })),
    tie('text'),
    tie('list'),
    tie('keys'),
  ),
  text: fc.tuple(fc.integer({ min: 1, max: 6 }), fc.boolean()).map(([column, isDeep]) => {
    const text = ['One  ', ...(isDeep ? ['', '', '   # two'] : [])];
    return { messy: ['|', ...shift(text, column)], tidy: ['|', ...shift(text, 2)] };
  }),
  list: fc.array(fc.tuple(between, blanks, leaf), { minLength: 1, maxLength: 3 }).chain((items) =>
    fc.nat({ max: 4 }).map((column) => ({
      messy: [
        '',
        ...items.flatMap(([above, gap, item]) => shift([...above.messy, `-${gap}${item}`], column)),
      ],
      tidy: ['', ...items.flatMap(([above, , item]) => shift([...above.tidy, `- ${item}`], 2))],
    })),
  ),
  keys: fc.tuple(tie('block'), fc.integer({ min: 1, max: 5 })).map(([inner, column]) => ({
    messy: ['', ...shift(inner.messy, column)],
    tidy: ['', ...shift(inner.tidy, 2)],
  })),
  block: fc.array(fc.tuple(between, blanks, tie('value')), { minLength: 1, maxLength: 3 }).map((pairs) => {
    const lines = (kind: keyof Lines) =>
      pairs.flatMap(
        (
          [
            above,
            gap,
            {
              [kind]: [first = '', ...rest],
            },
          ],
          index,
        ) => {
          const start = `x-${index}:`;
          const beside = kind === 'messy' ? gap + first : first === '' ? '' : ` ${first}`;
          return [...above[kind], start + beside, ...rest];
        },
      );
    return { messy: lines('messy'), tidy: lines('tidy') };
  }),
}));

function shift(lines: readonly string[], columns: number): string[] {
  return lines.map((line) => (line.trim() === '' ? line : ' '.repeat(columns) + line));
}

describe('formatting any file', function () {
  this.timeout(60_000);

  for (const [name, texts] of [
    ['as YAML writes it', written],
    ['an example with random changes', changedSection],
    ['any text', anyText],
  ] as const) {
    it(`${name}: it says the same as before`, () => {
      fc.assert(
        fc.property(texts, (text) => assertSameSaid(text, formatted(text))),
        RUNS,
      );
    });

    it(`${name}: twice does the same as once`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          const once = formatted(text);
          assert.equal(formatted(once), once, JSON.stringify(text));
        }),
        RUNS,
      );
    });

    it(`${name}: a range says the same, and other lines stay`, () => {
      fc.assert(
        fc.property(texts, range, (text, lines) => {
          const after = formatted(text, lines);
          assertSameSaid(text, after);
          assert.deepEqual(after.split('\n').slice(0, lines.first), text.split('\n').slice(0, lines.first));
          const behind = text.split('\n').slice(lines.last + 1);
          assert.ok(after.endsWith(behind.join('\n')), JSON.stringify(after));
        }),
        RUNS,
      );
    });
  }

  it('gives a careless layout the usual form', () => {
    fc.assert(
      fc.property(block, ({ messy, tidy }) => {
        const [before, after] = [`title: A\n${messy.join('\n')}\n`, `title: A\n${tidy.join('\n')}\n`];
        assert.equal(formatted(before), after);
      }),
      RUNS,
    );
  });

  it('leaves the examples as they are', () => {
    for (const text of EXAMPLES) assert.equal(formatted(text), text);
  });

  for (const step of [3, 4, 8]) {
    it(`gives the examples their form back where a level is ${step} wide`, () => {
      const widen = (level: string) => level.trim().padEnd(step);
      const widened = EXAMPLES.filter((text) => isReadable(parse(text))).map((text) => {
        const other = text.replace(/^(?: {2}|- )+/gm, (levels) => levels.replace(/../g, widen));
        return { text, other };
      });
      // where a text has lists in it, it says something else now
      const same = widened.filter(({ text, other }) => isDeepStrictEqual(dataOf(other), dataOf(text)));
      assert.ok(same.length > 2, `only ${same.length}`);
      for (const { text, other } of same) assert.equal(formatted(other), text);
    });
  }
});
