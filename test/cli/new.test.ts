import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inFolder, run } from './commandLine';

const TEMPLATE = 'kind: template\norganisation: { name: The Archive }\n';

describe('role-definitions new', () => {
  const textOf = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');

  it('writes a role with the skills of the framework, in which check finds nothing', () => {
    inFolder({}, (folder) => {
      const made = run(
        ['new', 'Lead data engineer', '--role', 'data engineer', '--level', 'lead-data-engineer'],
        folder,
      );
      assert.deepEqual(
        [made.code, made.stdout, made.stderr],
        [0, 'lead-data-engineer.role.yaml is written.\n', ''],
      );
      assert.match(
        textOf(folder, 'lead-data-engineer.role.yaml'),
        /level: lead-data-engineer\n {4}essential:\n/,
      );
      const { code, stdout } = run(['check', '--max-warnings', '0', '.'], folder);
      assert.deepEqual([code, stdout.includes('lead-data-engineer')], [0, false]);
    });
  });

  it('extends a template, in a folder of its own', () => {
    inFolder({ 'shared/house.role.yaml': TEMPLATE }, (folder) => {
      const args = ['new', 'Archivist', '--template', 'shared/house.role.yaml', '--out', 'roles/'];
      assert.equal(run(args, folder).stdout, `${path.join('roles', 'archivist.role.yaml')} is written.\n`);
      assert.match(
        textOf(folder, 'roles/archivist.role.yaml'),
        /^extends: \.\.\/shared\/house\.role\.yaml$/m,
      );
    });
  });

  it('never writes over a file', () => {
    inFolder({ 'archivist.role.yaml': 'title: Mine\n' }, (folder) => {
      const { code, stderr } = run(['new', 'Archivist'], folder);
      assert.deepEqual(
        [code, stderr],
        [2, 'role-definitions: archivist.role.yaml exists already; name another file with --out.\n'],
      );
      assert.equal(textOf(folder, 'archivist.role.yaml'), 'title: Mine\n');
      assert.equal(run(['new', 'Archivist', '--out', 'other.role.yaml'], folder).code, 0);
      assert.match(textOf(folder, 'other.role.yaml'), /^title: Archivist$/m);
    });
  });

  it('says what is in the way of its folder, and takes no other file name', () => {
    inFolder({ 'notes.txt': '' }, (folder) => {
      const inTheWay = run(['new', 'Archivist', '--out', 'notes.txt'], folder);
      assert.equal(inTheWay.code, 2);
      assert.match(
        inTheWay.stderr,
        /notes\.txt can't be made a folder to write to: a file is in its place\./,
      );
      assert.match(
        run(['new', 'Archivist', '--out', 'lead.yaml'], folder).stderr,
        /lead\.yaml does not end in \.role\.yaml/,
      );
      assert.ok(!existsSync(path.join(folder, 'lead.yaml')));
    });
  });

  it('extends a template that has a title of its own', () => {
    inFolder({ 'house.role.yaml': `${TEMPLATE}title: Archivist\n` }, (folder) => {
      assert.equal(run(['new', 'Archivist', '--template', 'house.role.yaml'], folder).code, 0);
    });
  });

  it('writes nothing where the template or the role is not there', () => {
    inFolder({ 'house.role.yaml': TEMPLATE }, (folder) => {
      const template = run(['new', 'Archivist', '--template', 'hous.role.yaml'], folder);
      assert.equal(template.code, 2);
      assert.match(template.stderr, /hous\.role\.yaml/);
      const role = run(['new', 'Archivist', '--role', 'data enginer', '--level', 'x'], folder);
      assert.equal(role.code, 2);
      assert.match(role.stderr, /Did you mean .*\(data-engineer\)/);
      assert.ok(!existsSync(path.join(folder, 'archivist.role.yaml')));
    });
  });
});
