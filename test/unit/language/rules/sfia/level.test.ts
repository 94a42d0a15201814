import assert from 'node:assert/strict';
import { levelRange } from '../../../../../server/src/language/rules/sfia/fit';
import { fixed, fixesIn, seenOf } from '../findings';
import { sfiaRole } from './role';

const role = (skill: string, version = 9) => sfiaRole({ version, essential: [skill] });

describe('sfia/undefined-level', () => {
  it('says which levels there are', () => {
    assert.deepEqual(seenOf('sfia/', role('skill: PBMG, level: 6')), [
      '6:6 sfia/undefined-level SFIA 9 defines PBMG at levels 2 to 5, not 6.',
    ]);
    assert.equal(fixed(role('skill: PBMG, level: 6'), 'Change level 6 to 5'), role('skill: PBMG, level: 5'));
  });

  it('reads the levels of the cited version', () => {
    assert.deepEqual(seenOf('sfia/undefined', role('skill: PBMG, level: 2')), []);
    assert.deepEqual(seenOf('sfia/undefined', role('skill: PBMG, level: 2', 8)), [
      '6:2 sfia/undefined-level SFIA 8 defines PBMG at levels 3 to 5, not 2.',
    ]);
  });

  it('takes any number, and leaves what is no number to the schema', () => {
    assert.equal(seenOf('sfia/undefined', role('skill: PBMG, level: 0')).length, 1);
    assert.equal(seenOf('sfia/undefined', role('skill: PBMG, level: 99')).length, 1);
    assert.deepEqual(seenOf('sfia/', role('skill: PBMG, level: six')), []);
    assert.deepEqual(seenOf('sfia/', role('skill: PBMG, level: 2.5')), []);
  });

  it('offers only the nearest level', () => {
    assert.deepEqual(
      fixesIn(role('skill: PBMG, level: 1')).map(({ title }) => title),
      ['Change level 1 to 2'],
    );
  });

  for (const [levels, words] of [
    [[2, 3, 4, 5], 'levels 2 to 5'],
    [[3, 5, 6], 'levels 3, 5 and 6'],
    [[4, 5], 'levels 4 and 5'],
    [[4], 'level 4 only'],
  ] as const) {
    it(`calls ${levels} "${words}"`, () => assert.equal(levelRange(levels), words));
  }
});
