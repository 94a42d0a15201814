import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inFolder, run, runOn } from './commandLine';

const FILES = {
  'roles/lead.role.yaml':
    'Title: Lead\r\nsummary: Runs the platform.\r\npost:\r\n  salary: { min: 67,000 }\r\n',
  'roles/good.role.yaml': 'title: Good\n',
};

describe('role-definitions check --fix-dry-run', () => {
  it('prints what --fix would change as a diff, and changes nothing', () => {
    inFolder({ 'a.role.yaml': 'Title: Lead\nsummary: Runs it.\n' }, (folder) => {
      const { code, stdout, stderr } = run(['check', '--fix-dry-run'], folder);
      assert.equal(
        stdout,
        `--- a/a.role.yaml
+++ b/a.role.yaml
@@ -1,2 +1,2 @@
-Title: Lead
+title: Lead
 summary: Runs it.
`,
      );
      assert.equal(stderr, 'role-definitions: 1 finding would be mended in 1 file.\n');
      assert.equal(code, 1);
      assert.equal(
        readFileSync(path.join(folder, 'a.role.yaml'), 'utf8'),
        'Title: Lead\nsummary: Runs it.\n',
      );
    });
  });

  it('makes a diff that Git applies, to the same text as --fix, Windows line ends included', () => {
    const mended = inFolder(FILES, (folder) => {
      run(['check', '--fix'], folder);
      return readFileSync(path.join(folder, 'roles/lead.role.yaml'), 'utf8');
    });
    inFolder(FILES, (folder) => {
      const { stdout } = run(['check', '--fix-dry-run'], folder);
      const git = spawnSync('git', ['apply', '-'], { cwd: folder, input: stdout, encoding: 'utf8' });
      assert.equal(git.stderr, '');
      assert.equal(readFileSync(path.join(folder, 'roles/lead.role.yaml'), 'utf8'), mended);
    });
    assert.match(mended, /^title: Lead\r\n/);
  });

  it('says which file it could not read', () => {
    const { code, stderr } = runOn(
      { 'huge.role.yaml': 'x'.repeat(17 * 1024 * 1024) },
      'check',
      '--fix-dry-run',
    );
    assert.equal(code, 2);
    assert.match(stderr, /huge\.role\.yaml can't be checked: it is larger than 16 MB\./);
  });

  it('succeeds where there is nothing to mend', () => {
    const { code, stdout } = runOn({ 'a.role.yaml': 'title: Lead\nflavour: x\n' }, 'check', '--fix-dry-run');
    assert.deepEqual([code, stdout], [0, '']);
  });

  it('is not for use with --fix', () => {
    const { code, stderr } = runOn(FILES, 'check', '--fix', '--fix-dry-run');
    assert.equal(code, 2);
    assert.match(stderr, /cannot be used with option '--fix'/);
  });
});
