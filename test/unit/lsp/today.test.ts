import assert from 'node:assert/strict';
import { todayInUk } from '../../../server/src/lsp/today';

describe('the day in the UK', () => {
  for (const [now, day] of [
    ['2027-01-31T23:59:59Z', '2027-01-31'],
    ['2027-06-30T22:59:59Z', '2027-06-30'],
    ['2027-06-30T23:00:00Z', '2027-07-01'],
  ] as const) {
    it(`is ${day} at ${now}`, () => {
      assert.equal(todayInUk(new Date(now)), day);
    });
  }
});
