import assert from 'node:assert/strict';
import { linesAfter } from '../../../client/src/importer/linesAfter';

describe('an open issue of an import', () => {
  const ISSUE = { first: 5, last: 7 };

  it('stays where it is when lines below it change', () => {
    assert.deepEqual(linesAfter(ISSUE, { first: 8, last: 12, becomes: 1 }), ISSUE);
  });

  it('moves with its lines when lines above it come and go', () => {
    assert.deepEqual(linesAfter(ISSUE, { first: 2, last: 2, becomes: 4 }), { first: 8, last: 10 });
    assert.deepEqual(linesAfter(ISSUE, { first: 1, last: 4, becomes: 1 }), { first: 2, last: 4 });
    assert.deepEqual(linesAfter(ISSUE, { first: 0, last: 0, becomes: 1 }), ISSUE);
  });

  it('is settled when one of its lines is edited', () => {
    for (const line of [5, 6, 7]) {
      assert.equal(linesAfter(ISSUE, { first: line, last: line, becomes: 1 }), undefined);
    }
    assert.equal(linesAfter(ISSUE, { first: 0, last: 9, becomes: 1 }), undefined);
    assert.equal(linesAfter(ISSUE, { first: 3, last: 5, becomes: 2 }), undefined);
  });
});
