import assert from 'node:assert/strict';
import { parse } from '../../../fixture';
import { caseWorker, WITH_CASE_WORK } from '../../../ownFramework';
import { findingsIn, fixed, lines, seenOf } from '../findings';

const OURS = { files: WITH_CASE_WORK };

function digital(...below: readonly string[]): string {
  return lines('title: T', 'skills:', '  digitalAndData:', ...below.map((line) => `    ${line}`));
}

function severities(text: string, setting = {}): string[] {
  return findingsIn(parse(text), setting)
    .filter(({ code }) => code.startsWith('framework/unknown'))
    .map(({ severity }) => severity);
}

describe('framework/unknown-framework', () => {
  const role = (id: string) => lines('title: T', 'skills:', `  ${id}:`, '    essential: []');

  it('suggests the framework that is meant', () => {
    assert.deepEqual(seenOf('framework', role('digitalAndDta')), [
      '3:digitalAndDta framework/unknown-framework `digitalAndDta` is not a skills framework. Did you mean `digitalAndData`?',
    ]);
    assert.equal(fixed(role('casework'), 'Change `casework` to `caseWork`', OURS), role('caseWork'));
  });

  it('is a warning where no workspace file could list it, else an error', () => {
    assert.deepEqual(severities(role('ours')), ['warning']);
    assert.deepEqual(severities(role('ours'), OURS), ['error']);
    assert.deepEqual(seenOf('framework', role('ours')), [
      '3:ours framework/unknown-framework `ours` is not a skills framework, and there is no workspace file (`role.config.yaml`) that could list one.',
    ]);
    assert.deepEqual(seenOf('framework', role('ours'), OURS), [
      '3:ours framework/unknown-framework `ours` is not a skills framework that the workspace file lists under `frameworks`.',
    ]);
  });

  it('says nothing of those that are known', () => {
    for (const id of ['sfia', 'digitalAndData', 'caseWork']) {
      assert.deepEqual(seenOf('framework', role(id), OURS), []);
    }
  });
});

describe('framework/unknown-…, in the Capability Framework', () => {
  it('finds a skill that is misspelt', () => {
    const text = digital('essential: [{ skill: Systems integratoin, level: expert }]');
    assert.deepEqual(seenOf('framework', text), [
      '4:Systems integratoin framework/unknown-skill `Systems integratoin` is not a skill of the Government Digital and Data Capability Framework. Did you mean `Systems integration` or `Systems integration (frontend developer)`?',
    ]);
    assert.deepEqual(severities(text), ['warning']);
    assert.equal(
      fixed(text, 'Change `Systems integratoin` to `Systems integration`'),
      text.replace('integratoin', 'integration'),
    );
  });

  it('only mentions what may be newer than its copy', () => {
    const text = digital('essential: [{ skill: Quantum juggling, level: expert }]');
    assert.deepEqual(severities(text), ['information']);
    assert.deepEqual(seenOf('framework', text), [
      '4:Quantum juggling framework/unknown-skill `Quantum juggling` is not in the copy of the Government Digital and Data Capability Framework of September 2025 that this version holds.',
    ]);
  });

  it('takes ids, names and other spellings', () => {
    const text = digital(
      'role: development operations (DevOps) engineer',
      'level: Lead-DevOps engineer',
      'desirable:',
      '  - { skill: user-focus, level: Practitioner }',
      '  - { skill: "development process  optimisation", level: working }',
    );
    assert.deepEqual(severities(text), []);
  });

  it('finds a role, a level of it and a level of a skill', () => {
    const text = digital(
      'role: service-desinger',
      'level: senior-service-designer',
      'essential: [{ skill: User focus, level: experts }]',
    );
    assert.deepEqual(
      seenOf('framework', text).map((line) => line.split(' ', 2).join(' ')),
      ['4:service-desinger framework/unknown-role', '6:experts framework/unknown-level'],
    );
    const level = digital('role: service-designer', 'level: senior-service-desinger');
    assert.equal(
      fixed(level, 'Change `senior-service-desinger` to `senior-service-designer`'),
      level.replace('desinger', 'designer'),
    );
  });

  it('lists the levels of a role where none is near', () => {
    const [found = ''] = seenOf('framework', digital('role: service-designer', 'level: boss'));
    assert.match(found, /`boss` is not a level of Service designer; it has `.*` and `.*`\.$/);
  });

  it('knows that chief roles have no levels', () => {
    const text = digital('role: chief-technology-officer', 'level: expert');
    assert.deepEqual(seenOf('framework', text), [
      '5:expert framework/unknown-level Chief technology officer has no levels in the Government Digital and Data Capability Framework.',
    ]);
  });

  it('shows an inherited level that its own role does not have at the role', () => {
    const files = { 'base.role.yaml': `kind: template\n${digital('level: lead-devops-engineer').slice(9)}` };
    const text = `extends: ./base.role.yaml\n${digital('role: service-designer')}`;
    assert.deepEqual(seenOf('framework', text, { files }), [
      '5:service-designer framework/unknown-level Inherited: `lead-devops-engineer` is not a level of Service designer; it has `associate-service-designer`, `junior-service-designer`, `service-designer`, `senior-service-designer`, `lead-service-designer` and `head-of-service-design`.',
    ]);
  });
});

describe('framework/unknown-…, in a framework of the workspace', () => {
  it('is an error', () => {
    const text = caseWorker('    essential: [{ skill: Quantum juggling, level: fluent }]');
    assert.deepEqual(severities(text, OURS), ['error', 'error']);
    assert.deepEqual(seenOf('framework/unknown', text, OURS), [
      '6:Quantum juggling framework/unknown-skill `Quantum juggling` is not a skill of Case work skills.',
      '6:fluent framework/unknown-level `fluent` is not a skill level of Case work skills; it has `learning`, `working` and `leading`.',
    ]);
  });

  it('is also a level that the skill does not have', () => {
    const text = caseWorker('    essential: [{ skill: Decision writing, level: learning }]');
    assert.deepEqual(seenOf('framework/unknown', text, OURS), [
      '6:learning framework/unknown-level Decision writing is defined at working and leading, not learning.',
    ]);
    assert.equal(fixed(text, 'Change `learning` to `working`', OURS), text.replace('learning', 'working'));
  });

  it('keeps quotes, and sets them where the text needs them', () => {
    const text = caseWorker("    essential: [{ skill: 'Interviewng', level: learning }]");
    assert.ok(fixed(text, 'Change `Interviewng` to `Interviewing`', OURS).includes("'Interviewing'"));
  });

  for (const below of [
    '    essential: a',
    '    essential: [a, [], { skill: }, { skill: [] }, { skill: {}, level: [] }, ~]',
    '    essential: { skill: a }',
    '    essential: [{ skill: Interviewing, remove: true }]',
  ]) {
    it(`leaves ${below.trim()} to the schema`, () => {
      assert.deepEqual(seenOf('framework/unknown', caseWorker(below), OURS), []);
    });
  }
});
