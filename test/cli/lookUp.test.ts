import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { inFolder, run, runOn } from './commandLine';

describe('role-definitions explain', () => {
  it('says what a skill means at a level, in plain text', () => {
    const { code, stdout } = runOn({}, 'explain', 'PROG:5');
    assert.equal(code, 0);
    assert.match(stdout, /^Programming\/software development \(PROG\)\n/);
    assert.match(stdout, /Level 5, Ensure, advise/);
    assert.doesNotMatch(stdout, /\*\*|\\/);
  });

  it('finds a skill by its name, in any case', () => {
    assert.match(runOn({}, 'explain', 'problem management:4').stdout, /^Problem management \(PBMG\)/);
  });

  it('says where a version has no such level', () => {
    assert.match(
      runOn({}, 'explain', 'PBMG:6', '--sfia', '8').stdout,
      /SFIA 8 defines PBMG at levels 3 to 5, not 6\./,
    );
  });

  it('knows no rule by the name of something else', () => {
    assert.match(runOn({}, 'explain', 'constructor').stderr, /"constructor" is no skill and no rule/);
  });

  it('explains a rule with its examples and the address of its page', () => {
    const { stdout } = runOn({}, 'explain', 'sfia/undefined-level');
    assert.match(stdout, /^sfia\/undefined-level\n\n\*\*Error\.\*\*/);
    assert.match(stdout, /Wrong:[\s\S]+Right:[\s\S]+docs\/rules\.md#sfiaundefined-level\n$/);
  });

  it('asks what was meant', () => {
    const skill = runOn({}, 'explain', 'PROX');
    assert.equal(skill.code, 2);
    assert.match(skill.stderr, /"PROX" is no skill and no rule\. Did you mean .*PROG \(/);
    assert.match(runOn({}, 'explain', 'sfia/unknown-skil').stderr, /Did you mean sfia\/unknown-skill/);
  });

  it('lists the rules of a group', () => {
    const { code, stdout } = runOn({}, 'explain', 'publishing/*');
    assert.equal(code, 0);
    assert.match(stdout, /^publishing\/placeholder {2}error\n {2}Text such as "TBC"/m);
    assert.equal(runOn({}, 'explain', 'publishing').stdout, stdout);
  });
});

const ROLES = {
  'base.role.yaml': 'kind: template\npost: { grade: Grade 6 }\n',
  'lead.role.yaml': `title: "=Lead"
extends: ./base.role.yaml
skills:
  sfia:
    version: 8
    essential: [{ skill: PROG, level: 5 }, { skill: TEST, level: 4, name: Testing }]
`,
};

describe('role-definitions list', () => {
  it('lists roles with what they inherit', () => {
    const { stdout } = runOn(ROLES, 'list', 'roles', '--format', 'json');
    assert.deepEqual(JSON.parse(stdout)[1], {
      file: 'lead.role.yaml',
      title: '=Lead',
      kind: 'role',
      grade: 'Grade 6',
      sfia: '8',
      essential: 'PROG 5, TEST 4',
      desirable: '',
    });
  });

  it('says which file can not be read, and lists the others', () => {
    inFolder(ROLES, (folder) => {
      writeFileSync(path.join(folder, 'huge.role.yaml'), 'x'.repeat(17 * 1024 * 1024));
      const { code, stdout, stderr } = run(['list', 'roles'], folder);
      assert.equal(code, 2);
      assert.match(stderr, /huge\.role\.yaml can't be listed: it is larger than 16 MB\./);
      assert.match(stdout, /^lead\.role\.yaml /m);
    });
  });

  it('lines columns up for people', () => {
    const { stdout } = runOn({}, 'list', 'levels');
    const lines = stdout.trimEnd().split('\n');
    assert.equal(lines.length, 8);
    const column = lines[0]?.indexOf('essence') ?? -1;
    for (const line of lines) assert.match(line.slice(column - 2, column + 1), /^ {2}\S$/);
  });

  it('never gives a spreadsheet a formula', () => {
    assert.match(runOn(ROLES, 'list', 'roles', '--format', 'csv').stdout, /"'=Lead"/);
  });

  it('lists the skills of a version', () => {
    const rows = JSON.parse(runOn({}, 'list', 'skills', '--sfia', '6', '--format', 'json').stdout);
    assert.ok(rows.some(({ name }: { name: string }) => name === 'Programming/software development'));
    assert.ok(!rows.some(({ name }: { name: string }) => name === 'Systems integration and build'));
  });
});
