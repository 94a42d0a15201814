import assert from 'node:assert/strict';
import { caseWorker, WITH_CASE_WORK } from '../../../ownFramework';
import { fixed, lines, seenOf } from '../findings';

const OURS = { files: WITH_CASE_WORK };
const ADD_ALL = 'Add the 3 missing skills of Senior case worker';

describe('framework/atypical-level', () => {
  const role = (level: string) =>
    caseWorker(
      '    essential:',
      `      - { skill: Interviewing, level: ${level} }`,
      '      - { skill: Decision writing, level: leading }',
      '      - { skill: file-review, level: working }',
    );

  it('names the level of the framework, and takes it', () => {
    assert.deepEqual(seenOf('framework', role('learning'), OURS), [
      '7:learning framework/atypical-level Senior case worker has Interviewing at working, not learning.',
    ]);
    assert.equal(fixed(role('learning'), 'Change `learning` to `working`', OURS), role('working'));
  });

  it('says nothing of the same level, however it is written', () => {
    assert.deepEqual(seenOf('framework', role('Working'), OURS), []);
  });

  it('is met by one of two citations', () => {
    const text = `${role('working')}    desirable: [{ skill: Interviewing, level: leading }]\n`;
    assert.deepEqual(seenOf('framework', text, OURS), []);
  });

  it('shows an inherited level at the role level that makes it unusual', () => {
    const files = {
      ...WITH_CASE_WORK,
      'base.role.yaml': role('learning').replace('level: senior-case-worker', 'level: case-worker'),
    };
    const text = lines(
      'title: T',
      'extends: ./base.role.yaml',
      'skills:',
      '  caseWork:',
      '    level: senior-case-worker',
    );
    assert.deepEqual(seenOf('framework', text, { files }), [
      '5:senior-case-worker framework/atypical-level Inherited: Senior case worker has Interviewing at working, not learning.',
    ]);
    const silent = lines('title: T', 'extends: ./base.role.yaml');
    assert.deepEqual(seenOf('framework', silent, { files }), []);
  });
});

describe('framework/atypical-grade', () => {
  const role = (...post: readonly string[]) =>
    lines(
      ...caseWorker('    essential: []').trimEnd().split('\n'),
      'post:',
      ...post.map((line) => `  ${line}`),
    );

  it('says what is typical, and since when that is known', () => {
    const text = lines(
      'title: T',
      'skills:',
      '  digitalAndData: { role: development-operations-devops-engineer, level: lead-devops-engineer }',
      'post:',
      '  grade: HEO',
    );
    assert.deepEqual(seenOf('framework/atypical-grade', text), [
      '5:HEO framework/atypical-grade Lead DevOps engineer is typically Grade 7 or Grade 6 (October 2023), not HEO.',
    ]);
    for (const grade of ['G6', '6', 'Grade 7', '[HEO, Grade 7]']) {
      assert.deepEqual(seenOf('framework/atypical-grade', text.replace('HEO', grade)), []);
    }
  });

  it('compares local grades as written, or the Civil Service grade that they equal', () => {
    const found = (...post: readonly string[]) => seenOf('framework/atypical-grade', role(...post), OURS);
    assert.deepEqual(found('grade: band 7'), []);
    assert.deepEqual(found('grade: Band 3'), []);
    assert.deepEqual(found('grade: Band 3', 'equivalentGrade: HEO'), []);
    assert.deepEqual(found('grade: Band 3', 'equivalentGrade: G7'), [
      '9:G7 framework/atypical-grade Senior case worker is typically HEO or `Band 7`, not Grade 7.',
    ]);
  });

  it('shows an inherited grade at the role level', () => {
    const files = { ...WITH_CASE_WORK, 'base.role.yaml': 'kind: template\npost: { grade: SEO }\n' };
    const text = `extends: ./base.role.yaml\n${caseWorker('    essential: []')}`;
    assert.deepEqual(seenOf('framework/atypical-grade', text, { files }), [
      '6:senior-case-worker framework/atypical-grade Senior case worker is typically HEO or `Band 7`, not SEO.',
    ]);
  });
});

describe('framework/missing-skills', () => {
  it('counts and names them at the role level', () => {
    assert.deepEqual(seenOf('framework', caseWorker(), OURS), [
      '5:senior-case-worker framework/missing-skills 3 skills of Senior case worker are missing here: Interviewing, Decision writing and File review & closure.',
    ]);
    const two = caseWorker(
      '    essential: [{ skill: Interviewing, level: working }]',
      '    desirable: [{ skill: file-review, level: working }]',
    );
    assert.deepEqual(seenOf('framework', two, OURS), [
      '5:senior-case-worker framework/missing-skills 1 skill of Senior case worker is missing here: Decision writing.',
    ]);
  });

  it('asks nothing of a template, nor of a role that is still being read', () => {
    assert.deepEqual(seenOf('framework', `kind: template\n${caseWorker()}`, OURS), []);
    assert.deepEqual(seenOf('framework', `extends: ./gone.role.yaml\n${caseWorker()}`, OURS), []);
  });

  it('counts what is inherited, and leaves alone what the role drops', () => {
    const files = {
      ...WITH_CASE_WORK,
      'base.role.yaml': caseWorker(
        '    essential: [{ skill: Interviewing, level: working }, { skill: Decision writing, level: leading }]',
      ),
    };
    const text = `extends: ./base.role.yaml\n${caseWorker('    essential: [{ skill: interviewing, remove: true }]')}`;
    const [found = ''] = seenOf('framework/missing-skills', text, { files });
    assert.match(found, /missing here: File review & closure\.$/);
  });

  for (const [layout, before, after] of [
    [
      'without a list',
      [],
      [
        '    essential:',
        '      - skill: Interviewing',
        '        level: working',
        '      - skill: Decision writing',
        '        level: leading',
        '      - skill: File review & closure',
        '        level: working',
      ],
    ],
    [
      'with a blank list',
      ['    essential: # to do', '    desirable:'],
      [
        '    essential: # to do',
        '      - skill: Interviewing',
        '        level: working',
        '      - skill: Decision writing',
        '        level: leading',
        '      - skill: File review & closure',
        '        level: working',
        '    desirable:',
      ],
    ],
    [
      'with an empty list in brackets',
      ['    essential: []'],
      [
        '    essential: [{ skill: Interviewing, level: working }, { skill: Decision writing, level: leading }, { skill: File review & closure, level: working }]',
      ],
    ],
    [
      'with other skills that have no list yet but a desirable one in braces',
      ['    desirable:', '      - { skill: Tact, level: working }'],
      [
        '    essential:',
        '      - { skill: Interviewing, level: working }',
        '      - { skill: Decision writing, level: leading }',
        '      - { skill: File review & closure, level: working }',
        '    desirable:',
        '      - { skill: Tact, level: working }',
      ],
    ],
    [
      'in block layout, with a dash in the column of the key and a comment behind',
      ['    essential:', '    - skill: Tact', '      level: working # always', '    desirable: []'],
      [
        '    essential:',
        '    - skill: Tact',
        '      level: working # always',
        '    - skill: Interviewing',
        '      level: working',
        '    - skill: Decision writing',
        '      level: leading',
        '    - skill: File review & closure',
        '      level: working',
        '    desirable: []',
      ],
    ],
    [
      'in brackets over several lines',
      ['    essential: [', '      { skill: Tact, level: working }', '    ]'],
      [
        '    essential: [',
        '      { skill: Tact, level: working },',
        '      { skill: Interviewing, level: working },',
        '      { skill: Decision writing, level: leading },',
        '      { skill: File review & closure, level: working }',
        '    ]',
      ],
    ],
  ] as const) {
    it(`adds them ${layout}`, () => {
      const text = caseWorker(...before);
      assert.equal(fixed(text, ADD_ALL, OURS), caseWorker(...after));
      const windows = text.replaceAll('\n', '\r\n');
      assert.equal(fixed(windows, ADD_ALL, OURS), caseWorker(...after).replaceAll('\n', '\r\n'));
    });
  }

  it('adds them where all stands in braces', () => {
    const text = 'title: T\nskills: { caseWork: { role: case-worker, level: case-worker, desirable: [] } }\n';
    assert.equal(
      fixed(text, 'Add the missing skill of Case worker', OURS),
      text.replace(', desirable', ', essential: [{ skill: Interviewing, level: learning }], desirable'),
    );
  });

  it('adds nothing that would be found again', () => {
    assert.deepEqual(seenOf('framework', fixed(caseWorker(), ADD_ALL, OURS), OURS), []);
  });

  it('offers no fix where the list stands elsewhere', () => {
    const text = `x-list: &list [{ skill: Tact, level: working }]\n${caseWorker('    essential: *list')}`;
    assert.throws(() => fixed(text, ADD_ALL, OURS));
  });
});
