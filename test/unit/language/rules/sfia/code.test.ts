import assert from 'node:assert/strict';
import { fixed, fixedAll, fixesIn, lines, seenOf } from '../findings';
import { sfiaRole } from './role';

const role = (skill: string, version = 9) => sfiaRole({ version, essential: [skill] });
const titles = (text: string) =>
  fixesIn(text).flatMap(({ title }) => (/^(Change|Replace|Write|Cite)/.test(title) ? title : []));

describe('sfia/unknown-skill', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    [
      'skill: PRGO, level: 5',
      '6:PRGO sfia/unknown-skill `PRGO` is not a skill of SFIA. Did you mean PROG (Programming/software development)?',
      ['Change `PRGO` to PROG (Programming/software development)'],
    ],
    ['skill: QQQQQQQQ, level: 5', '6:QQQQQQQQ sfia/unknown-skill `QQQQQQQQ` is not a skill of SFIA.', []],
  ];
  for (const [skill, problem, fixes] of cases) {
    it(`asks what is meant by ${skill}`, () => {
      assert.deepEqual(seenOf('sfia/unknown', role(skill)), [problem]);
      assert.deepEqual(titles(role(skill)), fixes);
    });
  }

  const certain: readonly [string, string, string][] = [
    ['skill: prog, level: 5', 'skill: PROG, level: 5', '`prog` has to be in capital letters: PROG.'],
    ['skill: "prog", level: 5', 'skill: "PROG", level: 5', '`prog` has to be in capital letters: PROG.'],
    [
      'skill: PROG5',
      'skill: PROG, level: 5',
      '`PROG5` is the code PROG with a level; the level has its own key.',
    ],
    [
      'skill: PROG 5, level: 5',
      'skill: PROG, level: 5',
      '`PROG 5` is the code PROG with a level; the level has its own key.',
    ],
    [
      'skill: prog level 5',
      'skill: PROG, level: 5',
      '`prog level 5` is the code PROG with a level; the level has its own key.',
    ],
    [
      'skill: Incident Management, level: 4',
      'skill: USUP, level: 4',
      '`Incident Management` is the name of a skill; its code is USUP.',
    ],
    [
      'skill: Programming (PROG), level: 5',
      'skill: PROG, level: 5',
      '`Programming (PROG)` is more than a code; the code of Programming/software development is PROG.',
    ],
  ];
  for (const [before, after, message] of certain) {
    it(`makes ${before} ${after}`, () => {
      const problems = seenOf('sfia/unknown', role(before));
      assert.equal(problems.length, 1);
      assert.ok(problems[0]?.endsWith(message), problems[0]);
      assert.equal(fixedAll(role(before)), role(after));
    });
  }

  it('puts the level into the blank that waits for it', () => {
    const before = lines(
      'title: T',
      'skills:',
      '  sfia:',
      '    version: 9',
      '    essential:',
      '      - skill: PROG5',
      '        level:',
    );
    assert.equal(fixedAll(before), before.replace('PROG5', 'PROG').replace('level:', 'level: 5'));
  });

  it('leaves another level to the writer', () => {
    const before = role('skill: PROG5, level: 4');
    assert.equal(fixedAll(before), before);
    assert.equal(fixed(before, 'Change `PROG5` to PROG'), role('skill: PROG, level: 4'));
  });

  it('says nothing of an inherited skill that is only removed', () => {
    assert.deepEqual(seenOf('sfia/', role('skill: QQQQ, remove: true')), []);
  });
});

describe('sfia/retired-skill', () => {
  it('names what took over', () => {
    assert.deepEqual(seenOf('sfia/', role('skill: QUST, level: 3')), [
      '6:QUST sfia/retired-skill Quality standards (QUST) left SFIA in version 7; the SFIA Foundation names QUMG in its place.',
    ]);
    assert.equal(
      fixed(role('skill: QUST, level: 3'), 'Replace QUST with QUMG (Quality management)'),
      role('skill: QUMG, level: 3'),
    );
  });

  it('says where a replacement is only usual', () => {
    assert.deepEqual(seenOf('sfia/', role('skill: BUAN, level: 4')), [
      '6:BUAN sfia/retired-skill Business analysis (BUAN) left SFIA in version 8; it is often mapped to BUSA or FEAS.',
    ]);
    assert.deepEqual(titles(role('skill: BUAN, level: 4')), [
      'Replace BUAN with BUSA (Business situation analysis), often mapped',
      'Replace BUAN with FEAS (Feasibility assessment), often mapped',
    ]);
  });

  it('accepts the skill in the version that has it', () => {
    assert.deepEqual(seenOf('sfia/retired', role('skill: BUAN, level: 4', 7)), []);
  });
});

describe('sfia/later-skill', () => {
  const before = role('skill: DAAN, level: 4', 8);

  it('names the version that brought it, and cites that', () => {
    assert.deepEqual(seenOf('sfia/later', before), [
      '6:DAAN sfia/later-skill Data analytics (DAAN) is new in SFIA 9, but this role cites SFIA 8.',
    ]);
    assert.equal(fixed(before, 'Cite SFIA 9'), role('skill: DAAN, level: 4', 9));
  });

  it('writes the version into a role that leaves it to the workspace', () => {
    const text = sfiaRole({ essential: ['skill: DAAN, level: 4'] });
    const setting = { settings: { rules: {}, sfiaVersion: 8 } } as const;
    assert.equal(fixed(text, 'Cite SFIA 9', setting), role('skill: DAAN, level: 4', 9));
  });
});
