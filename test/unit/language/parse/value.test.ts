import assert from 'node:assert/strict';
import { plainValue } from '../../../../server/src/language/parse/value';
import { parse } from '../../fixture';

const plain = (text: string) => plainValue(parse(text));

describe('plainValue', () => {
  it('reads mappings, lists and scalars, blanks as null', () => {
    const { value, limitReached } = plain('title: T\npost: { hours: 37.5, grade: }\nlinks:\n  -\n  - a\n');
    assert.equal(
      JSON.stringify(value),
      '{"title":"T","post":{"hours":37.5,"grade":null},"links":[null,"a"]}',
    );
    assert.equal(limitReached, false);
  });

  it('takes the first of two equal keys', () => {
    assert.equal(JSON.stringify(plain('title: one\ntitle: two\n').value), '{"title":"one"}');
  });

  it('has only keys of its own', () => {
    const { value } = plain('__proto__: { title: x }\n');
    assert.equal(Object.getPrototypeOf(value), null);
    assert.deepEqual(Object.keys(value as object), ['__proto__']);
  });

  it('expands aliases, and takes one that leads nowhere as blank', () => {
    const { value } = plain('x-a: &a [1]\nx-b: *a\nx-c: *b\n');
    assert.equal(JSON.stringify(value), '{"x-a":[1],"x-b":[1],"x-c":null}');
  });

  it('stops where aliases of aliases grow beyond all measure', () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const items =
        level === 0
          ? 'x'
          : Array(9)
              .fill(`*a${level - 1}`)
              .join(', ');
      return `x-${level}: &a${level} [${items}]\n`;
    });
    assert.equal(plain(levels.join('')).limitReached, true);
  });

  it('stops where lists lie too deep inside one another', () => {
    const depth = 400;
    assert.equal(plain(`x-a: ${'['.repeat(depth)}${']'.repeat(depth)}\n`).limitReached, true);
  });

  it('is empty for an empty file', () => {
    assert.deepEqual(plain(''), { value: null, limitReached: false });
  });
});
