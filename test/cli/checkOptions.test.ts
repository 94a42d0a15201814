import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { COMMAND, inFolder, run, runOn } from './commandLine';

const MISSPELT = 'title: Lead\nsumary: Runs the platform.\n';
const OLD = 'title: Lead\nskills:\n  sfia: { version: 8, essential: [{ skill: PROG, level: 5 }] }\n';

function checkedPaths(stdout: string): string[] {
  return JSON.parse(stdout).files.map(({ path: name }: { path: string }) => name.replaceAll('\\', '/'));
}

describe('role-definitions check: which files', () => {
  const files = { 'a/x.role.yaml': MISSPELT, 'a/b/y.role.yaml': MISSPELT, 'c/z.role.yaml': MISSPELT };

  it('takes patterns', () => {
    const { stdout } = runOn(files, 'check', '--format', 'json', 'a/**/*.yaml');
    assert.deepEqual(checkedPaths(stdout), ['a/b/y.role.yaml', 'a/x.role.yaml']);
  });

  it('says so where a pattern matches nothing', () => {
    const { code, stderr } = runOn(files, 'check', 'q/*.role.yaml');
    assert.equal(code, 2);
    assert.match(stderr, /q\/\*\.role\.yaml can't be checked: no role file matches it/);
  });

  it('leaves out what is ignored: folders, patterns, and files that are named', () => {
    const { stdout } = runOn(
      files,
      'check',
      '--format',
      'json',
      '--ignore',
      'a/b',
      '--ignore',
      '**/z.*',
      '.',
    );
    assert.deepEqual(checkedPaths(stdout), ['a/x.role.yaml']);
  });

  it('takes patterns that start elsewhere: at the root of the disk, or above the folder it runs in', () => {
    inFolder(files, (folder) => {
      const absolute = `${folder.replaceAll('\\', '/')}/a/**/*.yaml`;
      const check = (cwd: string, ...args: string[]) =>
        checkedPaths(run(['check', '--format', 'json', ...args], cwd).stdout);
      assert.deepEqual(check(folder, absolute), ['a/b/y.role.yaml', 'a/x.role.yaml']);
      assert.equal(check(path.join(folder, 'c'), '../a/**/*.yaml').length, 2);
      assert.deepEqual(check(path.join(folder, 'c'), '..', '--ignore', '../a/**'), ['z.role.yaml']);
      assert.deepEqual(check(folder, '.', '--ignore', absolute), ['c/z.role.yaml']);
    });
  });

  it('reads a role from the standard input, in the place of the file it is named after', () => {
    const { status, stdout } = inFolder(
      { 'base.role.yaml': 'kind: template\nsummary: We run it.\n', 'role.config.yaml': 'rules: {}\n' },
      (cwd) =>
        spawnSync(process.execPath, [COMMAND, 'check', '-', '--stdin-filename', 'lead.role.yaml'], {
          cwd,
          encoding: 'utf8',
          input: 'title: Lead\nextends: ./base.role.yaml\nsumary: x\n',
        }),
    );
    assert.equal(status, 1);
    assert.match(stdout, /^lead\.role\.yaml:3:1 {2}error {2}schema\/unknown-key/);
    assert.doesNotMatch(stdout, /extends/);
  });
});

describe('role-definitions check --rule', () => {
  it('goes over what the workspace file says', () => {
    const files = { 'a.role.yaml': OLD, 'role.config.yaml': 'rules: { "sfia/*": hint }\n' };
    const { code, stdout } = runOn(files, 'check', '--rule', 'sfia/older-version=error');
    assert.equal(code, 1);
    assert.match(stdout, /error {2}sfia\/older-version/);
  });

  it('takes groups, which go over single rules', () => {
    const files = { 'a.role.yaml': OLD, 'role.config.yaml': 'rules: { sfia/older-version: error }\n' };
    assert.equal(runOn(files, 'check', '--rule', 'sfia/*=off').stdout, 'Nothing to report in 2 files\n');
  });

  it('asks for the rule that was meant', () => {
    const { code, stderr } = runOn({ 'a.role.yaml': OLD }, 'check', '--rule', 'sfia/older-versions=off');
    assert.equal(code, 2);
    assert.match(stderr, /Did you mean `sfia\/older-version`\?/);
  });

  it('asks for a severity', () => {
    const { code, stderr } = runOn({ 'a.role.yaml': OLD }, 'check', '--rule', 'sfia/older-version');
    assert.equal(code, 2);
    assert.match(stderr, /off, hint, information, warning, error/);
  });
});

describe('role-definitions check --publish', () => {
  const advert = 'title: Lead\nsummary: TBC\napplication: { approach: external }\n';

  it('also prints what an advert still needs', () => {
    const { code, stdout } = runOn({ 'a.role.yaml': advert }, 'check', '--publish');
    assert.equal(code, 1);
    assert.match(stdout, /publishing\/placeholder/);
    assert.match(stdout, /publishing\/missing-post\.salary/);
  });

  it('passes over roles that nobody advertises yet, unless they are named', () => {
    const files = { 'a.role.yaml': 'title: Lead\nsummary: TBC\n' };
    assert.equal(runOn(files, 'check', '--publish').code, 0);
    assert.match(runOn(files, 'check', '--publish', 'a.role.yaml').stdout, /publishing\/placeholder/);
  });

  it('asks for nothing without the option, and never of templates', () => {
    assert.equal(runOn({ 'a.role.yaml': advert }, 'check').code, 0);
    const template = { 'a.role.yaml': 'kind: template\nsummary: TBC\n' };
    assert.equal(runOn(template, 'check', '--publish', 'a.role.yaml').code, 0);
  });
});

describe('role-definitions check --fix', () => {
  it('mends what has one clear fix, says how much, and prints the rest', () => {
    inFolder(
      { 'a.role.yaml': '\ufeffTitle: Lead\nflavour: x\npost:\n  salary: { min: 67,000 }\n' },
      (folder) => {
        const { code, stdout, stderr } = run(['check', '--fix'], folder);
        assert.equal(
          readFileSync(path.join(folder, 'a.role.yaml'), 'utf8'),
          '\ufefftitle: Lead\nflavour: x\npost:\n  salary: { min: 67000 }\n',
        );
        assert.match(stderr, /2 findings were mended/);
        assert.match(stdout, /`flavour` is not a key of a role/);
        assert.doesNotMatch(stdout, /67,000/);
        assert.equal(code, 1);
      },
    );
  });

  it('judges a role by its parents as they are after mending', () => {
    const files = {
      'a.role.yaml': 'title: A\nextends: ./c.role.yaml\n',
      'b.role.yaml': 'title: B\nextends: ./c.role.yaml\n',
      // "Kind" is mended to "kind", and only then is it a template
      'c.role.yaml': 'Kind: template\nsummary: We run it.\n',
    };
    inFolder(files, (folder) => {
      run(['check', '--fix', 'c.role.yaml'], folder);
      const expected = run(['check'], folder);
      writeFileSync(path.join(folder, 'c.role.yaml'), files['c.role.yaml']);
      assert.notEqual(run(['check'], folder).stdout, expected.stdout);
      assert.equal(run(['check', '--fix'], folder).stdout, expected.stdout);
    });
  });

  it('says which file it could not write, and mends and checks the others', () => {
    // the new text is written beside the file first, under a longer name
    const long = `${'a'.repeat(235)}.role.yaml`;
    inFolder({ [long]: 'Title: Lead\n', 'b.role.yaml': 'Title: Lead\n' }, (folder) => {
      const { code, stdout, stderr } = run(['check', '--fix'], folder);
      assert.equal(code, 2);
      assert.match(stderr, /\.role\.yaml can't be mended: its name is too long\./);
      assert.match(stderr, /1 finding was mended/);
      assert.match(stdout, /^a+\.role\.yaml:1:1 {2}error/m);
      assert.equal(readFileSync(path.join(folder, 'b.role.yaml'), 'utf8'), 'title: Lead\n');
    });
  });

  it('is offered where it would mend something', () => {
    const { stdout } = runOn({ 'a.role.yaml': 'Title: Lead\nflavour: x\n' }, 'check');
    assert.match(stdout, /^ {2}Fix: Change `Title` to `title`$/m);
    assert.match(stdout, /^2 errors in 1 of 1 file\nWith --fix, 1 of them is mended for you\n/m);
  });

  it('leaves files alone that have nothing to mend', () => {
    inFolder({ 'a.role.yaml': 'title: Lead\n' }, (folder) => {
      const before = statSync(path.join(folder, 'a.role.yaml')).mtimeMs;
      assert.match(run(['check', '--fix'], folder).stderr, /0 findings were mended/);
      assert.equal(statSync(path.join(folder, 'a.role.yaml')).mtimeMs, before);
    });
  });

  it('keeps links, permissions and a tidy folder', function () {
    if (process.platform === 'win32') this.skip();
    inFolder({ 'real.txt': 'Title: Lead\n' }, (folder) => {
      chmodSync(path.join(folder, 'real.txt'), 0o640);
      symlinkSync('real.txt', path.join(folder, 'a.role.yaml'));
      run(['check', '--fix', 'a.role.yaml'], folder);
      assert.equal(readFileSync(path.join(folder, 'real.txt'), 'utf8'), 'title: Lead\n');
      assert.equal(statSync(path.join(folder, 'real.txt')).mode & 0o777, 0o640);
      assert.deepEqual(readdirSync(folder).sort(), ['a.role.yaml', 'real.txt']);
    });
  });
});
