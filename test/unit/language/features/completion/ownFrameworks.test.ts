import assert from 'node:assert/strict';
import { inWorkspace, parseFile, roleContext, withCursor } from '../../../fixture';
import { CASE_WORK, caseWorker, WITH_CASE_WORK } from '../../../ownFramework';
import { accept, EVERYTHING, PLAIN, type Suggestions, suggestAt } from './accepting';

/** Asks at the `|` of a file of the workspace. */
function suggestIn(name: string, marked: string, options = EVERYTHING): Suggestions {
  const { text, offset } = withCursor(marked);
  const document = parseFile(name, text);
  return suggestAt(document, offset, options, roleContext(inWorkspace(document, WITH_CASE_WORK)));
}

const inRole = (marked: string) => suggestIn('lead.role.yaml', marked);
const inConfig = (marked: string) => suggestIn('role.config.yaml', marked);

function documentationOf({ list }: Suggestions, label: string): string {
  const item = list.items.find((one) => one.label === label);
  return typeof item?.documentation === 'object' ? item.documentation.value : '';
}

describe('completion of a framework of the workspace', () => {
  it('offers its id as a key, with what it is', () => {
    const offered = inRole('skills:\n  |');
    assert.deepEqual(offered.labels, ['sfia', 'digitalAndData', 'caseWork', 'sfia …']);
    assert.match(
      documentationOf(offered, 'caseWork'),
      /^\*\*Case work skills\*\*[\s\S]*3 skills at 3 levels/,
    );
    assert.equal(accept(offered, 'caseWork'), 'skills:\n  caseWork:\n    ');
    assert.deepEqual(inRole('skills:\n  caseWork:\n    essential: []\n  |').labels, [
      'sfia',
      'digitalAndData',
      'sfia …',
    ]);
  });

  it('offers its roles and their levels', () => {
    assert.deepEqual(inRole('skills:\n  caseWork:\n    role: |').labels, ['case-worker']);
    assert.deepEqual(inRole('skills:\n  caseWork:\n    role: case-worker\n    level: |').labels, [
      'case-worker',
      'senior-case-worker',
    ]);
  });

  it('offers the skills of the role level first, with their levels', () => {
    const offered = inRole(`${caseWorker()}    essential:\n      - |`);
    assert.deepEqual(offered.labels.slice(0, 3), [
      'Interviewing',
      'Decision writing',
      'File review & closure',
    ]);
    assert.equal(
      accept(offered, 'Decision writing'),
      `${caseWorker()}    essential:\n      - skill: Decision writing\n        level: leading`,
    );
  });

  it('offers the levels that a skill has', () => {
    const level = (skill: string) =>
      inRole(`skills:\n  caseWork:\n    essential:\n      - skill: ${skill}\n        level: |`).labels;
    assert.deepEqual(level('Decision writing'), ['working', 'leading']);
    assert.deepEqual(level('file-review'), ['learning', 'working', 'leading']);
  });

  it('explains skills and levels at once: later nobody knows which workspace was meant', () => {
    const skills = inRole('skills:\n  caseWork:\n    essential:\n      - skill: |');
    assert.match(documentationOf(skills, 'Interviewing'), /Finding out what happened/);
    assert.equal(skills.list.itemDefaults?.data, undefined);
    const levels = inRole(
      'skills:\n  caseWork:\n    essential:\n      - skill: interviewing\n        level: |',
    );
    assert.match(documentationOf(levels, 'leading'), /\*\*Interviewing:\*\* Trains interviewers/);
  });
});

describe('completion in a framework file', () => {
  const inFile = (marked: string) => suggestIn('our.skills-framework.yaml', marked);

  it('offers its own skills and levels to its roles', () => {
    const start = CASE_WORK.slice(0, CASE_WORK.indexOf('roles:'));
    const at = (below: string) =>
      inFile(`${start}roles:\n  - id: r\n    levels:\n      - id: l\n        skills:\n${below}`).labels;
    assert.deepEqual(at('          - skill: |'), [
      'Interviewing',
      'Decision writing',
      'File review & closure',
    ]);
    assert.deepEqual(at('          - skill: decision-writing\n            level: |'), ['working', 'leading']);
  });

  it('offers levels as keys of a skill', () => {
    const offered = inFile(
      'levels: [{ id: low }, { id: high }]\nskills:\n  - id: a\n    levels:\n      low: x\n      |',
    );
    assert.deepEqual(offered.labels, ['high']);
  });
});

describe('completion in the workspace file', () => {
  it('offers groups and rules, then severities', () => {
    const offered = inConfig('rules:\n  |');
    assert.ok(offered.labels.indexOf('sfia/*') < offered.labels.indexOf('sfia/retired-skill'));
    assert.match(documentationOf(offered, 'sfia/older-version'), /not the current one\.[\s\S]*`hint`/);
    assert.equal(accept(offered, 'sfia/*'), 'rules:\n  sfia/*: ');
    assert.deepEqual(inConfig('rules:\n  sfia/*: |').labels, [
      'off',
      'hint',
      'information',
      'warning',
      'error',
    ]);
  });

  it('finds a rule by part of its id, and offers none twice', () => {
    const labels = inConfig('rules:\n  sfia/*: off\n  sfia/ret|').labels;
    assert.deepEqual(labels, ['sfia/retired-skill']);
  });

  it('offers a rule for each field that an advert needs', () => {
    const offered = inConfig('rules:\n  publishing/missing-post.sal|');
    assert.deepEqual(offered.labels, ['publishing/missing-post.salary']);
    assert.match(documentationOf(offered, 'publishing/missing-post.salary'), /an advert needs/);
  });

  it('offers keys of roles, with what they are for', () => {
    const offered = inConfig('required:\n  - post.grade\n  - |');
    for (const path of ['post.salary', 'skills.sfia', 'criteria.essential', 'summary']) {
      assert.ok(offered.labels.includes(path), path);
    }
    for (const path of ['post.grade', 'extends', 'post.salary.bands.area']) {
      assert.ok(!offered.labels.includes(path), path);
    }
    assert.match(documentationOf(offered, 'post.salary'), /^\*\*Salary\*\*/);
  });

  it('offers publishing profiles', () => {
    assert.deepEqual(inConfig('publishing: |').labels, ['civil-service', 'plain']);
  });

  it('writes plain text for clients without snippets', () => {
    const offered = suggestIn('role.config.yaml', 'rules:\n  |', PLAIN);
    assert.equal(accept(offered, 'sfia/retired-skill'), 'rules:\n  sfia/retired-skill: ');
  });
});
