import assert from 'node:assert/strict';
import { roleAfter, titles } from './refactored';

const sfia = (list: string) => `title: x\nskills:\n  sfia:\n    version: 9\n    essential:\n${list}`;
const digital = (list: string) => `title: x\nskills:\n  digitalAndData:\n    essential:\n${list}`;

describe('plain text as a skill', () => {
  for (const [line, then] of [
    [
      'Programming/software development (PROG) – level 5',
      ['skill: PROG', 'level: 5', 'name: Programming/software development'],
    ],
    ['"PROG: level 5"', ['skill: PROG', 'level: 5']],
    ['PROG: level 5', ['skill: PROG', 'level: 5']],
    ['PROG 5', ['skill: PROG', 'level: 5']],
    ['Incident management, Level 4', ['skill: USUP', 'level: 4', 'name: Incident management']],
    ['PROG at level 4 (if managing others)', ['skill: PROG', 'level: 4', 'condition: if managing others']],
  ] as const) {
    it(`reads ${line}`, () => {
      assert.equal(
        roleAfter(sfia(`      - ${line.slice(0, 4)}|${line.slice(4)}\n`), /this line/),
        sfia(`      - ${then.join('\n        ')}\n`),
      );
    });
  }

  for (const line of [
    'PROG',
    'PROG level 7',
    'Coding things (PROG) – level 5',
    'Cooking – level 3',
    'Lead people',
  ]) {
    it(`leaves ${line}`, () => {
      assert.deepEqual(titles(sfia(`      - ${line.slice(0, 1)}|${line.slice(1)}\n`)), MOVE_ONLY);
    });
  }

  it('reads names and levels of other frameworks', () => {
    assert.equal(
      roleAfter(digital('      - User focus| – expert\n'), /this line/),
      digital('      - skill: User focus\n        level: expert\n'),
    );
  });

  it('takes all lines of the list, and leaves comments', () => {
    assert.equal(
      roleAfter(
        sfia('      # first\n      - PROG 5| # yes\n      - skill: SINT\n        level: 4\n      - USUP 4\n'),
        /these 2 lines/,
      ),
      sfia(
        '      # first\n      - skill: PROG\n        level: 5 # yes\n      - skill: SINT\n        level: 4\n      - skill: USUP\n        level: 4\n',
      ),
    );
  });
});

const MOVE_ONLY = ['Move this criterion to desirable'];

describe('sorting skills', () => {
  const LIST = `      # the second
      - skill: PROG
        level: 3

      - { skill: SINT, level: 5 } # highest
      - skill: DEPL
        level: 4
`;

  it('by level, comments with their skills, blank lines where they are', () => {
    assert.equal(
      roleAfter(sfia(LIST.replace('level: 3', 'lev|el: 3')), /by level/),
      sfia(`      - { skill: SINT, level: 5 } # highest

      - skill: DEPL
        level: 4
      # the second
      - skill: PROG
        level: 3
`),
    );
  });

  it('by name: Deployment, Programming, Systems integration', () => {
    const sorted = roleAfter(sfia(LIST.replace('SINT', 'S|INT')), /by name/) ?? '';
    assert.deepEqual(sorted.match(/[A-Z]{4}/g), ['DEPL', 'PROG', 'SINT']);
  });

  it('of other frameworks by their levels', () => {
    const sorted = roleAfter(
      digital(
        '      - { skill: User focus, level: working| }\n      - { skill: Prototyping, level: expert }\n',
      ),
      /by level/,
    );
    assert.equal(
      sorted,
      digital(
        '      - { skill: Prototyping, level: expert }\n      - { skill: User focus, level: working }\n',
      ),
    );
  });

  it('isn’t offered where they are sorted, or an alias needs the order', () => {
    const one = sfia('      - { skill: PROG, level: 5| }\n');
    assert.deepEqual(titles(one), ['Move `PROG` to desirable']);
    const tied = sfia('      - &a { skill: PROG, level: 3 }\n      - { skill: SINT, level: 5| }\n');
    assert.ok(!titles(tied).some((title) => title.startsWith('Sort')));
  });
});
