import assert from 'node:assert/strict';
import { fixed, lines, seenOf } from './findings';

const dates = (opens: string, closes: string) =>
  lines('title: T', 'application:', `  opens: ${opens}`, `  closes: ${closes}`);

describe('application/closes-before-opens', () => {
  it('finds dates the wrong way round and swaps them', () => {
    const text = dates('2026-12-31', '2026-12-01T23:55');
    assert.deepEqual(seenOf('application/', text), [
      '4:2026-12-01T23:55 application/closes-before-opens The closing date, 2026-12-01T23:55, lies before the opening date, 2026-12-31.',
    ]);
    assert.equal(fixed(text, 'Swap the two dates'), dates('2026-12-01T23:55', '2026-12-31'));
  });

  const fine: readonly [string, string, string][] = [
    ['in order', '2026-12-01', '2026-12-31T23:55'],
    ['of one day', '2026-12-01', '2026-12-01'],
    ['of one day with a time, which a bare closing date outlasts', '2026-12-01T09:00', '2026-12-01'],
    ['that are none', '2026-12-31', '2026-02-30'],
    ['that are not there yet', '2026-12-31', '~'],
  ];
  for (const [name, opens, closes] of fine) {
    it(`takes dates ${name}`, () => assert.deepEqual(seenOf('application/', dates(opens, closes)), []));
  }

  it('finds a closing time before the opening time', () => {
    assert.equal(seenOf('application/', dates('2026-12-01T10:00', '2026-12-01T09:59')).length, 1);
  });
});
