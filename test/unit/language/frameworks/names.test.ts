import assert from 'node:assert/strict';
import { sameName, wordsOf } from '../../../../server/src/language/frameworks/names';

describe('names', () => {
  const same = [
    ['Systems integration and build', 'systems Integration & build'],
    ['User-centred design', 'user centred  design'],
    ['Systems and software life cycle engineering', 'Systems and software lifecycle engineering'],
    ['Programming/software development', 'Programming / Software Development'],
    ['Programme delivery – management', 'Programme delivery - management'],
    ['A “sound” plan’s worth', 'a "sound" plan\'s worth'.replaceAll('"', "'")],
    ['Working\u00A0Together', ' Working Together '],
  ] as const;
  for (const [a, b] of same) {
    it(`takes ${a} and ${b} for one name`, () => assert.ok(sameName(a, b)));
  }

  it('keeps names apart that differ in a word or a bracket', () => {
    assert.ok(!sameName('Technical specialism', 'Specialist advice'));
    assert.ok(!sameName('User focus', 'User focus (content design)'));
    assert.ok(!sameName('Content design/strategy', 'Content design strategy'));
  });

  it('finds the words of a name or of a key in camel case', () => {
    assert.deepEqual(wordsOf('Programming/software development (2)'), [
      'programming',
      'software',
      'development',
      '2',
    ]);
    assert.deepEqual(wordsOf('workingPatterns'), ['working', 'patterns']);
    assert.deepEqual(wordsOf(' – '), []);
  });
});
