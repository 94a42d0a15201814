import assert from 'node:assert/strict';
import { fixed, seenOf } from '../findings';
import { sfiaRole } from './role';

const PARENT = {
  'parent.role.yaml': sfiaRole({ version: 9, essential: ['skill: PROG, level: 5', 'skill: DAAN, level: 4'] }),
};
const child = (text: string) => `extends: ./parent.role.yaml\n${text}`;

describe('sfia/missing-version', () => {
  const silent = sfiaRole({ essential: ['skill: PROG, level: 5'] });

  it('says which version is meant, and writes it', () => {
    assert.deepEqual(seenOf('sfia/', silent), [
      '3:sfia sfia/missing-version Nothing says which version of SFIA these skills are from, so they are read as SFIA 9.',
    ]);
    assert.equal(
      fixed(silent, 'Cite SFIA 9'),
      sfiaRole({ version: 9, essential: ['skill: PROG, level: 5'] }),
    );
    assert.equal(
      fixed(silent.replace('essential', 'version:\n    essential'), 'Cite SFIA 9'),
      sfiaRole({ version: 9, essential: ['skill: PROG, level: 5'] }),
    );
  });

  it('is silent where the workspace or a parent says, or may say', () => {
    assert.deepEqual(seenOf('sfia/', silent, { settings: { rules: {}, sfiaVersion: 9 } }), []);
    assert.deepEqual(seenOf('sfia/', child(silent), { files: PARENT }), []);
    assert.deepEqual(seenOf('sfia/', child(silent)), []);
  });

  it('is silent without skills', () => {
    assert.deepEqual(seenOf('sfia/', sfiaRole({})), []);
  });
});

describe('sfia/older-version', () => {
  const cases: readonly [readonly string[], string][] = [
    [[], 'SFIA 8 is older than SFIA 9; moving to SFIA 9 changes nothing else.'],
    [['skill: PROG, level: 5'], 'SFIA 8 is older than SFIA 9; moving to SFIA 9 changes nothing else.'],
    [
      ['skill: TEST, level: 5, name: Testing', 'skill: PROG, level: 5'],
      'SFIA 8 is older than SFIA 9; moving to SFIA 9 changes 1 name and leaves 1 question to you.',
    ],
  ];
  for (const [essential, message] of cases) {
    it(`says what moving would change among ${essential.length} skills: ${message}`, () => {
      assert.deepEqual(seenOf('sfia/', sfiaRole({ version: 8, essential })), [
        `4:8 sfia/older-version ${message}`,
      ]);
    });
  }

  it('is silent on a version that does not exist, and on the workspace’s', () => {
    assert.deepEqual(seenOf('sfia/', sfiaRole({ version: 5, essential: ['skill: PROG, level: 5'] })), []);
    const settings = { rules: {}, sfiaVersion: 8 } as const;
    assert.deepEqual(seenOf('sfia/', sfiaRole({ essential: ['skill: PROG, level: 5'] }), { settings }), []);
  });
});

describe('sfia/too-many-skills', () => {
  const codes = ['PROG', 'DESN', 'HCEV', 'ARCH', 'TEST', 'SINT', 'SWDN', 'RELM', 'USUP', 'PBMG', 'CHMG'];
  const skills = codes.map((code) => `skill: ${code}, level: 4`);

  it('speaks up at the eleventh', () => {
    assert.deepEqual(seenOf('sfia/too-many', sfiaRole({ version: 9, essential: skills.slice(0, 10) })), []);
    assert.deepEqual(
      seenOf(
        'sfia/too-many',
        sfiaRole({ version: 9, essential: skills.slice(0, 6), desirable: skills.slice(6) }),
      ),
      [
        '3:sfia sfia/too-many-skills This role asks for 11 SFIA skills; a profile is easier to recruit for and assess with 10 or fewer.',
      ],
    );
  });

  it('counts inherited skills', () => {
    const role = child(sfiaRole({ essential: skills.slice(1, 10) }));
    assert.equal(seenOf('sfia/too-many', role, { files: PARENT }).length, 1);
  });
});

describe('sfia/level-spread', () => {
  it('speaks up where levels lie more than 3 apart', () => {
    const spread = (lowest: number) =>
      sfiaRole({
        version: 9,
        essential: [`skill: USUP, level: ${lowest}`],
        desirable: ['skill: PROG, level: 6'],
      });
    assert.deepEqual(seenOf('sfia/', spread(3)), []);
    assert.deepEqual(seenOf('sfia/', spread(2)), [
      '3:sfia sfia/level-spread The SFIA levels of this role run from 2 to 6; those of one role seldom lie more than 3 apart.',
    ]);
  });

  it('leaves levels out that do not exist', () => {
    assert.deepEqual(
      seenOf(
        'sfia/level-spread',
        sfiaRole({ version: 9, essential: ['skill: USUP, level: 2', 'skill: PROG, level: 60'] }),
      ),
      [],
    );
  });
});

describe('inherited skills', () => {
  it('are checked against the version that the role cites, on that version', () => {
    const role = child(sfiaRole({ version: 8 }));
    assert.deepEqual(seenOf('sfia/later', role, { files: PARENT }), [
      '5:8 sfia/later-skill Inherited: Data analytics (DAAN) is new in SFIA 9, but this role cites SFIA 8.',
    ]);
  });

  it('are not checked again where the role cites the parent’s version', () => {
    const files = { 'parent.role.yaml': sfiaRole({ version: 9, essential: ['skill: PBMG, level: 6'] }) };
    assert.deepEqual(seenOf('sfia/', child(sfiaRole({ version: 9 })), { files }), []);
    assert.deepEqual(seenOf('sfia/', child('title: T\n'), { files }), []);
  });

  it('are the parent’s business where they were wrong there too', () => {
    const files = { 'parent.role.yaml': sfiaRole({ version: 9, essential: ['skill: PROG, level: 99'] }) };
    assert.deepEqual(seenOf('sfia/undefined', child(sfiaRole({ version: 8 })), { files }), []);
  });

  it('put an own skill under the inherited version', () => {
    const files = { 'parent.role.yaml': sfiaRole({ version: 8, essential: ['skill: PROG, level: 5'] }) };
    assert.deepEqual(
      seenOf('sfia/later', child(sfiaRole({ essential: ['skill: DAAN, level: 4'] })), { files }),
      ['6:DAAN sfia/later-skill Data analytics (DAAN) is new in SFIA 9, but this role cites SFIA 8.'],
    );
  });
});
