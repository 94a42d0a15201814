import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareWords } from '../../../../server/src/language/compare/words';

const text = fc.array(fc.constantFrom('a', 'b', 'c', 'team', 'lead'), { maxLength: 12 });

describe('changed words', () => {
  it('are the earlier text without what came, and the later one without what went', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = compareWords(before.join(' '), after.join(' '));
        const words = (not: 'added' | 'removed') =>
          runs
            .filter(({ kind }) => kind !== not)
            .map((run) => run.text.trim())
            .join(' ');
        assert.equal(words('added').replace(/\s+/g, ' ').trim(), before.join(' '));
        assert.equal(words('removed').replace(/\s+/g, ' ').trim(), after.join(' '));
      }),
    );
  });
});
