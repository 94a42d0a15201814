import assert from 'node:assert/strict';
import { fixed, fixesIn, seenOf } from '../findings';
import { sfiaRole } from './role';

const role = (skill: string, version = 9) => sfiaRole({ version, essential: [skill] });

describe('sfia/wrong-name', () => {
  const cases: readonly [skill: string, version: number, message: string][] = [
    [
      'skill: TECH, level: 5, name: Technical specialism',
      9,
      'From SFIA 7, TECH is called Specialist advice.',
    ],
    [
      'skill: TECH, level: 5, name: Technical specialism',
      7,
      'From SFIA 7, TECH is called Specialist advice.',
    ],
    [
      'skill: TECH, level: 5, name: Specialist advice',
      6,
      'In SFIA 6, TECH is called Technical specialism; Specialist advice is its name from SFIA 7.',
    ],
    [
      'skill: SINT, level: 5, name: Systems integration',
      8,
      'From SFIA 7, SINT is called Systems integration and build.',
    ],
    [
      'skill: USUP, level: 4, name: Problem management',
      9,
      'Problem management is the name of PBMG; USUP is called Incident management.',
    ],
    [
      'skill: USUP, level: 4, name: Analytics',
      9,
      'Analytics is the name of INAN in SFIA 7; USUP is called Incident management.',
    ],
    [
      'skill: USUP, level: 4, name: Help desk',
      9,
      'In SFIA 9, USUP is called Incident management, not `Help desk`.',
    ],
  ];
  for (const [skill, version, message] of cases) {
    it(`in SFIA ${version} corrects ${skill}`, () => {
      const found = seenOf('sfia/wrong-name', role(skill, version));
      assert.deepEqual(
        found.map((line) => line.slice(line.indexOf(' sfia/wrong-name ') + ' sfia/wrong-name '.length)),
        [message],
      );
    });
  }

  const right: readonly [string, number][] = [
    ['skill: TECH, level: 5, name: Technical specialism', 6],
    ['skill: TECH, level: 5, name: specialist ADVICE', 9],
    ['skill: PROG, level: 5, name: Programming / Software Development', 9],
    ['skill: USUP, level: 4, name: ~', 9],
    ['skill: QQQQ, level: 4, name: Anything', 9],
  ];
  for (const [skill, version] of right) {
    it(`in SFIA ${version} accepts ${skill}`, () => {
      assert.deepEqual(seenOf('sfia/wrong-name', role(skill, version)), []);
    });
  }

  it('changes the name, in the quotes that are there', () => {
    const before = role('skill: USUP, level: 4, name: "Problem management"');
    assert.equal(
      fixed(before, 'Change the name to Incident management'),
      role('skill: USUP, level: 4, name: "Incident management"'),
    );
  });

  it('changes the code to the one that the name belongs to', () => {
    const before = role('skill: USUP, level: 4, name: Problem management');
    assert.equal(
      fixed(before, 'Change the code to PBMG (Problem management)'),
      role('skill: PBMG, level: 4, name: Problem management'),
    );
  });

  it('never changes the code to one of another version', () => {
    assert.deepEqual(
      fixesIn(role('skill: USUP, level: 4, name: Analytics')).map(({ title }) => title),
      ['Change the name to Incident management'],
    );
  });

  it('quotes a name only where YAML needs it', () => {
    const before = role("skill: USUP, level: 4, name: 'Help: desk'");
    assert.equal(
      fixed(before, 'Change the name to Incident management'),
      role("skill: USUP, level: 4, name: 'Incident management'"),
    );
  });
});
