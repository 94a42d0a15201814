import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inFolder, run, runOn } from './commandLine';

const OLD = `title: Lead
skills:
  sfia:
    version: 8
    essential:
      - { skill: TEST, level: 4, name: Testing }
      - { skill: PROG, level: 5 }
`;

describe('role-definitions migrate', () => {
  it('brings version and names up to date, keeps levels, and says what a person decides', () => {
    inFolder({ 'lead.role.yaml': OLD }, (folder) => {
      const { code, stdout } = run(['migrate', '.'], folder);
      const text = readFileSync(path.join(folder, 'lead.role.yaml'), 'utf8');
      assert.match(text, /version: 9/);
      assert.match(text, /skill: TEST, level: 4, name: Functional testing/);
      assert.match(stdout, /^lead\.role\.yaml: SFIA 8 to SFIA 9\n/);
      assert.match(stdout, /\? TEST: /);
      assert.equal(code, 1);
    });
  });

  it('only shows it in a dry run', () => {
    inFolder({ 'lead.role.yaml': OLD }, (folder) => {
      assert.match(run(['migrate', '--dry-run', 'lead.role.yaml'], folder).stdout, /SFIA 8 to SFIA 9/);
      assert.equal(readFileSync(path.join(folder, 'lead.role.yaml'), 'utf8'), OLD);
    });
  });

  it('says which file it could not write, and moves the others', () => {
    const long = `${'a'.repeat(235)}.role.yaml`;
    inFolder({ [long]: OLD, 'lead.role.yaml': OLD }, (folder) => {
      const { code, stdout, stderr } = run(['migrate', '.'], folder);
      assert.equal(code, 2);
      assert.match(stderr, /^role-definitions: a+\.role\.yaml can't be moved: its name is too long\.$/m);
      assert.match(stdout, /^lead\.role\.yaml: SFIA 8 to SFIA 9\n/);
      assert.match(readFileSync(path.join(folder, 'lead.role.yaml'), 'utf8'), /version: 9/);
    });
  });

  it('says so where there is nothing to do', () => {
    const { code, stdout } = runOn({ 'lead.role.yaml': 'title: Lead\n' }, 'migrate', '.');
    assert.deepEqual([code, stdout], [0, 'No file cites an older version of SFIA.\n']);
  });
});
