import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { COMMAND, inFolder, run, runOn } from './commandLine';

const GOOD = 'title: Lead\n';
const MISSPELT = 'title: Lead\nsumary: Runs the platform.\n';
const TWICE = `title: Lead
skills:
  sfia:
    version: 9
    essential:
      - { skill: PROG, level: 5 }
      - { skill: PROG, level: 4 }
`;

describe('role-definitions check', () => {
  it('prints a finding with its place, its line and an underline', () => {
    const { code, stdout } = runOn({ 'roles/lead.role.yaml': MISSPELT }, 'check');
    assert.equal(code, 1);
    assert.equal(
      stdout,
      `${path.join('roles', 'lead.role.yaml')}:2:1  error  schema/unknown-key
  \`sumary\` is not a key of a role. Did you mean \`summary\`?
  2 | sumary: Runs the platform.
    | ^^^^^^
  Fix: Change \`sumary\` to \`summary\`

1 error in 1 of 1 file
More about a rule: role-definitions explain schema/unknown-key
`,
    );
  });

  it('names the other place where there is one', () => {
    const { stdout } = runOn({ 'lead.role.yaml': TWICE }, 'check');
    assert.match(stdout, /^ {2}lead\.role\.yaml:\d+ {2}\S/m);
  });

  it('succeeds on good files', () => {
    const { code, stdout, stderr } = runOn({ 'lead.role.yaml': GOOD, 'other.role.yml': GOOD }, 'check');
    assert.deepEqual([code, stdout, stderr], [0, 'Nothing to report in 2 files\n', '']);
  });

  it('looks into folders, but not into node_modules and hidden ones, and prints in the order of names', () => {
    const names = ['b.role.yaml', 'a/z.role.yml', 'a/b/role.config.yaml', 'c.skills-framework.yaml'];
    const left = ['node_modules/x/y.role.yaml', '.git/y.role.yaml', 'README.md', 'notes.yaml'];
    const files = Object.fromEntries([...names, ...left].map((name) => [name, 'no: such key\n']));
    const { stdout } = runOn(files, 'check', '--format', 'json');
    const checked = JSON.parse(stdout).files.map(({ path: name }: { path: string }) =>
      name.replaceAll('\\', '/'),
    );
    assert.deepEqual(checked, [...names].sort());
  });

  it('checks a file once, however often it is named', () => {
    const { stdout } = runOn({ 'a.role.yaml': GOOD }, 'check', 'a.role.yaml', '.', './a.role.yaml');
    assert.equal(stdout, 'Nothing to report in 1 file\n');
  });

  it('follows extends through the folder it runs in, and a workspace file above it', () => {
    const files = {
      'base.role.yaml': 'kind: template\n',
      'team/lead.role.yaml': 'title: Lead\nextends: ../base.role.yaml\n',
    };
    assert.equal(runOn(files, 'check').code, 0);
    assert.equal(runOn(files, 'check', 'team/lead.role.yaml').code, 0);
    inFolder(files, (folder) => {
      const inside = run(['check'], path.join(folder, 'team'));
      assert.match(inside.stdout, /extends\/outside-root/);
    });
    inFolder({ ...files, 'role.config.yaml': 'sfiaVersion: 9\n' }, (folder) => {
      assert.equal(run(['check'], path.join(folder, 'team')).code, 0);
    });
  });

  it('reports a parent that can’t be read at the path', () => {
    inFolder({ 'lead.role.yaml': 'title: Lead\nextends: ./base.role.yaml\n' }, (folder) => {
      mkdirSync(path.join(folder, 'base.role.yaml'));
      const { code, stdout } = run(['check', 'lead.role.yaml'], folder);
      assert.equal(code, 1);
      assert.match(stdout, /^lead\.role\.yaml:2:10 {2}error {2}extends\/unreadable\n.* it is a folder\.$/m);
    });
  });

  it('lets the workspace file set severities', () => {
    const files = { 'role.config.yaml': 'rules: { schema/unknown-key: off }\n', 'a.role.yaml': MISSPELT };
    assert.equal(runOn(files, 'check').code, 0);
  });

  it('counts columns as editors do after a byte order mark, and with Windows line ends', () => {
    const { stdout } = runOn({ 'a.role.yaml': `\uFEFFtitel: A\r\nsumary: "B"\r\n` }, 'check');
    assert.match(stdout, /^a\.role\.yaml:1:1 {2}.*\n.*\n {2}1 \| titel: A\n {4}\| \^{5}\n/m);
    assert.match(stdout, /^a\.role\.yaml:2:1 /m);
    assert.ok(!stdout.includes('\r') && !stdout.includes('\uFEFF'));
  });
});

describe('options of role-definitions check', () => {
  it('--max-warnings fails on more warnings than that', () => {
    const files = { 'a.role.yaml': TWICE };
    assert.equal(runOn(files, 'check').code, 0);
    assert.equal(runOn(files, 'check', '--max-warnings', '1').code, 0);
    assert.equal(runOn(files, 'check', '--max-warnings', '0').code, 1);
  });

  it('--quiet prints errors only and still counts the rest', () => {
    const { stdout } = runOn({ 'a.role.yaml': TWICE, 'b.role.yaml': MISSPELT }, 'check', '--quiet');
    assert.ok(!stdout.includes('sfia/duplicate-skill') && stdout.includes('schema/unknown-key'));
    assert.match(stdout, /^1 error, 1 warning\b.* in 2 of 2 files$/m);
  });

  it('--format json prints one object with ranges of the protocol', () => {
    const { code, stdout } = runOn(
      { 'a.role.yaml': 'title: 😀\n"😀": x\n', 'b.role.yaml': TWICE },
      'check',
      '-f',
      'json',
    );
    const { files, summary } = JSON.parse(stdout);
    assert.equal(code, 1);
    assert.deepEqual(files[0].diagnostics[0].range, {
      start: { line: 1, character: 0 },
      end: { line: 1, character: 4 },
    });
    const twice = files[1].diagnostics.find(
      (found: { code: string }) => found.code === 'sfia/duplicate-skill',
    );
    assert.equal(twice.related[0].path, 'b.role.yaml');
    assert.equal(summary.files, 2);
    assert.equal(summary.counts.error, files[0].diagnostics.length);
  });

  it('--version and --help succeed', () => {
    inFolder({}, (folder) => {
      assert.match(run(['--version'], folder).stdout, /^\d+\.\d+\.\d+\n$/);
      const help = run(['check', '--help'], folder);
      assert.equal(help.code, 0);
      assert.match(help.stdout, /--max-warnings 0/);
    });
  });
});

describe('role-definitions asked for what can’t be done', () => {
  const cases: Record<string, string[]> = {
    'a path where nothing is': ['check', 'no-such-folder'],
    'a file that is no role file': ['check', 'README.md'],
    'a folder without role files': ['check', 'docs'],
    'an unknown option': ['check', '--fromat', 'json'],
    'an unknown format': ['check', '--format', 'xml'],
    'a number that is none': ['check', '--max-warnings', 'few'],
    'an unknown command': ['chekc'],
    'no command': [],
  };
  for (const [name, args] of Object.entries(cases)) {
    it(`exits with 2 and says why: ${name}`, () => {
      const { code, stdout, stderr } = runOn(
        { 'README.md': '', 'docs/README.md': '', 'a.role.yaml': GOOD },
        ...args,
      );
      assert.deepEqual([code, stdout], [2, '']);
      assert.notEqual(stderr, '');
      assert.ok(!stderr.includes('    at '), stderr);
    });
  }

  it('still checks the other paths', () => {
    const { code, stdout, stderr } = runOn({ 'a.role.yaml': MISSPELT }, 'check', 'nowhere', 'a.role.yaml');
    assert.equal(code, 2);
    assert.match(stdout, /schema\/unknown-key/);
    assert.equal(stderr, "role-definitions: nowhere can't be checked: there is no such file or folder.\n");
  });
});

describe('output of role-definitions', () => {
  const ESCAPE = '\u001B';

  it('has colours only where they are wanted', () => {
    inFolder({ 'a.role.yaml': MISSPELT }, (folder) => {
      assert.ok(!run(['check'], folder).stdout.includes(ESCAPE));
      assert.ok(run(['check'], folder, { FORCE_COLOR: '1' }).stdout.includes(ESCAPE));
      assert.ok(!run(['check'], folder, { FORCE_COLOR: '0' }).stdout.includes(ESCAPE));
    });
  });

  it('passes nothing on from a file that would steer the terminal', () => {
    const { stdout } = runOn({ 'a.role.yaml': `title: A\n"${ESCAPE}[2J": x\nb${ESCAPE}c: 1\n` }, 'check');
    assert.ok(stdout.includes('error') && !stdout.includes(ESCAPE));
  });

  it('may be closed early by its reader', function () {
    // Windows has no such shell
    if (process.platform === 'win32') this.skip();
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`${index}.role.yaml`, 'no: key\n'.repeat(100)]),
    );
    inFolder(many, (folder) => {
      const command = '{ "$0" "$1" check; echo "exit $?" >&2; } | head -1';
      const { stdout, stderr } = spawnSync('sh', ['-c', command, process.execPath, COMMAND], {
        cwd: folder,
        encoding: 'utf8',
      });
      assert.deepEqual([stdout.split('\n').length, stderr], [2, 'exit 1\n']);
    });
  });
});
