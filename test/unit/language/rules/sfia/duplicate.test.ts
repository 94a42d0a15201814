import assert from 'node:assert/strict';
import { parse } from '../../../fixture';
import { findingsIn, fixed, seenOf } from '../findings';
import { sfiaRole } from './role';

describe('sfia/duplicate-skill', () => {
  const twice = sfiaRole({ version: 9, essential: ['skill: PROG, level: 4', 'skill: PROG, level: 5'] });

  it('finds a skill that stands twice, and keeps the higher level', () => {
    assert.deepEqual(seenOf('sfia/', twice), [
      '7:PROG sfia/duplicate-skill PROG stands twice among the essential skills.',
    ]);
    assert.equal(
      fixed(twice, 'Keep one PROG, at level 5'),
      sfiaRole({ version: 9, essential: ['skill: PROG, level: 5'] }),
    );
    assert.equal(
      fixed(twice, 'Remove this PROG and keep level 4'),
      sfiaRole({ version: 9, essential: ['skill: PROG, level: 4'] }),
    );
  });

  it('points at the other one', () => {
    const [finding] = findingsIn(parse(twice)).filter(({ code }) => code === 'sfia/duplicate-skill');
    assert.deepEqual(
      finding?.related?.map(({ range }) => range.start.line),
      [5],
    );
  });

  it('finds a desirable skill that is essential at the same or a higher level', () => {
    const role = sfiaRole({
      version: 9,
      essential: ['skill: PROG, level: 5'],
      desirable: ['skill: PROG, level: 4'],
    });
    assert.deepEqual(seenOf('sfia/', role), [
      '8:PROG sfia/duplicate-skill PROG is essential at level 5 already, so level 4 as a desirable skill adds nothing.',
    ]);
    assert.equal(
      fixed(role, 'Remove this PROG'),
      `${sfiaRole({ version: 9, essential: ['skill: PROG, level: 5'] })}    desirable:\n`,
    );
  });

  it('finds it where the desirable list comes first', () => {
    const role =
      sfiaRole({ version: 9, desirable: ['skill: PROG, level: 4'] }) +
      '    essential: [{ skill: PROG, level: 4 }]\n';
    assert.equal(seenOf('sfia/duplicate', role)[0]?.slice(0, 6), '6:PROG');
  });

  const fine: readonly [string, Parameters<typeof sfiaRole>[0]][] = [
    [
      'under another condition',
      { essential: ['skill: PROG, level: 4', 'skill: PROG, level: 5, condition: if leading'] },
    ],
    [
      'desirable at a higher level',
      { essential: ['skill: PROG, level: 4'], desirable: ['skill: PROG, level: 5'] },
    ],
    [
      'essential only under a condition',
      { essential: ['skill: PROG, level: 5, condition: if leading'], desirable: ['skill: PROG, level: 4'] },
    ],
    ['without levels yet', { essential: ['skill: PROG'], desirable: ['skill: PROG'] }],
  ];
  for (const [name, lists] of fine) {
    it(`accepts a skill twice ${name}`, () => {
      assert.deepEqual(seenOf('sfia/duplicate', sfiaRole({ version: 9, ...lists })), []);
    });
  }

  it('lets a role replace what it inherits', () => {
    const parent = sfiaRole({ version: 9, essential: ['skill: PROG, level: 4'] });
    const role = `extends: ./parent.role.yaml\n${sfiaRole({ essential: ['skill: PROG, level: 5'] })}`;
    assert.deepEqual(seenOf('sfia/', role, { files: { 'parent.role.yaml': parent } }), []);
  });
});
