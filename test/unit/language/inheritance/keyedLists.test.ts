import assert from 'node:assert/strict';
import { dataIn, inherit } from './folder';

const skills = (sfia: string): string => `skills:\n  sfia: ${sfia}`;

/** The codes with levels of a role's SFIA lists, for example `PROG5 USUP4 / PEMT5`. */
function codes(data: unknown): string {
  const { sfia } = (data as { skills: { sfia: Record<string, { skill: string; level?: number }[]> } }).skills;
  const list = (name: string) =>
    (sfia[name] ?? []).map(({ skill, level }) => `${skill}${level ?? ''}`).join(' ');
  return `${list('essential')} / ${list('desirable')}`.trim();
}

describe('skills', () => {
  const parent = skills(
    '{ version: 9, essential: [{ skill: PROG, level: 5 }, { skill: USUP, level: 4 }], desirable: [{ skill: PEMT, level: 5 }] }',
  );
  const cases: [what: string, child: string, expected: string][] = [
    ['come last when new', '{ essential: [{ skill: DLMG, level: 5 }] }', 'PROG5 USUP4 DLMG5 / PEMT5'],
    [
      'take the place of the inherited one',
      '{ essential: [{ skill: PROG, level: 6 }] }',
      'PROG6 USUP4 / PEMT5',
    ],
    ['move to desirable', '{ desirable: [{ skill: PROG, level: 4 }] }', 'USUP4 / PEMT5 PROG4'],
    ['move to essential', '{ essential: [{ skill: PEMT, level: 4 }] }', 'PROG5 USUP4 PEMT4 /'],
    ['are removed', '{ essential: [{ skill: USUP, remove: true }] }', 'PROG5 / PEMT5'],
    [
      'are removed from whichever list has them',
      '{ essential: [{ skill: PEMT, remove: true }] }',
      'PROG5 USUP4 /',
    ],
    [
      'may be removed here and put there',
      '{ essential: [{ skill: PROG, remove: true }], desirable: [{ skill: PROG, level: 3 }] }',
      'USUP4 / PEMT5 PROG3',
    ],
    [
      'stay when remove is not true',
      '{ essential: [{ skill: USUP, level: 3, remove: false }] }',
      'PROG5 USUP3 / PEMT5',
    ],
    ['all go with []', '{ essential: [] }', '/ PEMT5'],
    ['stay where the other list is emptied', '{ desirable: [] }', 'PROG5 USUP4 /'],
    [
      'may stand twice with different conditions',
      '{ essential: [{ skill: PROG, level: 4, condition: a }, { skill: PROG, level: 6, condition: b }] }',
      'PROG4 PROG6 USUP4 / PEMT5',
    ],
    [
      'compare by their exact code',
      '{ essential: [{ skill: prog, level: 4 }] }',
      'PROG5 USUP4 prog4 / PEMT5',
    ],
    ['without a code are kept', '{ essential: [{ level: 4 }] }', 'PROG5 USUP4 undefined4 / PEMT5'],
  ];
  for (const [what, child, expected] of cases) {
    it(what, () => assert.equal(codes(inherit(parent, skills(child))), expected));
  }

  it('replace the whole inherited item, not its keys one by one', () => {
    const old = skills('{ essential: [{ skill: PROG, level: 5, text: Old text }] }');
    assert.deepEqual(inherit(old, skills('{ essential: [{ skill: PROG, level: 4 }] }')), {
      skills: { sfia: { essential: [{ skill: 'PROG', level: 4 }] } },
    });
  });
  it('of frameworks with names compare as people write them', () => {
    const old = 'skills: { ours: { essential: [{ skill: Systems integration, level: expert }] } }';
    const own = 'skills: { ours: { desirable: [{ skill: systems-integration, level: working }] } }';
    assert.deepEqual(inherit(old, own), {
      skills: { ours: { essential: [], desirable: [{ skill: 'systems-integration', level: 'working' }] } },
    });
  });
  it('of one framework leave those of another alone', () => {
    const old = 'skills: { ours: { essential: [{ skill: A }] }, theirs: { essential: [{ skill: A }] } }';
    assert.deepEqual(inherit(old, 'skills: { ours: { essential: [{ skill: A, remove: true }] } }'), {
      skills: { ours: { essential: [] }, theirs: { essential: [{ skill: 'A' }] } },
    });
  });
});

describe('other keyed lists', () => {
  const cases: [what: string, parent: string, child: string, expected: unknown][] = [
    [
      'behaviours go by name',
      'behaviours: [{ name: Working Together }, { name: Leadership }]',
      'behaviours: [{ name: working together, stages: [interview] }, { name: Changing and Improving }]',
      {
        behaviours: [
          { name: 'working together', stages: ['interview'] },
          { name: 'Leadership' },
          { name: 'Changing and Improving' },
        ],
      },
    ],
    [
      '& and "and" are one',
      'behaviours: [{ name: Changing and Improving }]',
      'behaviours: [{ name: Changing & Improving, remove: true }]',
      { behaviours: [] },
    ],
    [
      'sections go by heading',
      'sections: [{ heading: On call, body: Old }]',
      'sections: [{ heading: on-call, body: New }]',
      { sections: [{ heading: 'on-call', body: 'New' }] },
    ],
    [
      'links go by their exact address',
      'links: [{ name: A, url: "https://example.org/a-b" }]',
      'links: [{ name: B, url: "https://example.org/ab" }, { name: C, url: "https://example.org/a-b" }]',
      {
        links: [
          { name: 'C', url: 'https://example.org/a-b' },
          { name: 'B', url: 'https://example.org/ab' },
        ],
      },
    ],
    [
      'allowances go by name',
      'post: { allowances: [{ name: Capability allowance, max: 10 }] }',
      'post: { allowances: [{ name: capability allowance, max: 20 }] }',
      { post: { allowances: [{ name: 'capability allowance', max: 20 }] } },
    ],
    [
      'bands go by area',
      'post: { salary: { bands: [{ area: London, min: 1 }, { area: National, min: 2 }] } }',
      'post: { salary: { bands: [{ area: London, remove: true }] } }',
      { post: { salary: { bands: [{ area: 'National', min: 2 }] } } },
    ],
    [
      'items of a wrong kind are kept',
      'behaviours: [{ name: Leadership }]',
      'behaviours: [5, [a]]',
      { behaviours: [{ name: 'Leadership' }, 5, ['a']] },
    ],
  ];
  for (const [what, parent, child, expected] of cases) {
    it(what, () => assert.deepEqual(inherit(parent, child), expected));
  }
  it('lose their removals even without extends', () => {
    const text = 'behaviours: [{ name: Leadership, remove: true }, { name: Working Together }]';
    assert.deepEqual(dataIn({ 'a.role.yaml': text }, 'a.role.yaml'), {
      behaviours: [{ name: 'Working Together' }],
    });
  });
  it('keep removing in the next generation', () => {
    const folder = {
      'a.role.yaml': 'behaviours: [{ name: Leadership }, { name: Working Together }]',
      'b.role.yaml': 'extends: a.role.yaml\nbehaviours: [{ name: Leadership, remove: true }]',
      'c.role.yaml': 'extends: b.role.yaml\nbehaviours: [{ name: Leadership }]',
    };
    assert.deepEqual(dataIn(folder, 'b.role.yaml'), { behaviours: [{ name: 'Working Together' }] });
    assert.deepEqual(dataIn(folder, 'c.role.yaml'), {
      behaviours: [{ name: 'Working Together' }, { name: 'Leadership' }],
    });
  });
});
