// Runs what docs/continuous-integration.md, action.yml and .pre-commit-hooks.yaml run, with the program packed for npm.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { version } from '../../package.json';
import { inFolder } from './commandLine';

const PINNED = `role-definitions@${version}`;
const FILES = {
  'roles/lead.role.yaml': 'title: Lead\nsumary: Runs the platform.\n',
  'roles/old.role.yaml':
    'title: Old\nskills:\n  sfia: { version: 8, essential: [{ skill: PROG, level: 5 }] }\n',
};

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly { readonly run: string; readonly env: Record<string, string> }[];
  };
}

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly files: string;
}

const action = parse(readFileSync('action.yml', 'utf8')) as Action;
const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly Hook[];
const page = readFileSync('docs/continuous-integration.md', 'utf8');

describe('recipes for builds', function () {
  // each installs the program anew
  this.timeout(120_000);

  let store = '';
  let archive = '';

  before(function () {
    if (process.platform === 'win32') this.skip();
    store = realpathSync(mkdtempSync(path.join(tmpdir(), 'role-definitions-')));
    const packing = ['pack', '--silent', '--ignore-scripts', '--pack-destination', store];
    archive = path.join(store, execFileSync('npm', packing, { encoding: 'utf8' }).trim());
  });

  after(() => rmSync(store, { recursive: true, force: true }));

  /** Runs a script in a folder, where npm finds the packed program under the pinned name and nothing else. */
  function runScript(script: string, cwd: string, environment: Record<string, string> = {}) {
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
      cwd,
      env: {
        ...process.env,
        npm_config_cache: path.join(store, 'cache'),
        npm_config_offline: 'true',
        ...environment,
      },
      encoding: 'utf8',
    });
    return { code: status, stdout, stderr };
  }

  /** Runs the steps of the action as GitHub does, with these inputs. */
  function runAction(cwd: string, inputs: Record<string, string>) {
    const given: Record<string, string> = { package: archive, ...inputs };
    const [step] = action.runs.steps;
    assert.ok(step !== undefined && action.runs.steps.length === 1);
    const environment = Object.entries(step.env).map(([name, value]) => [
      name,
      value.replace(
        /\$\{\{ inputs\.([a-z-]+) \}\}/g,
        (_, input: string) => given[input] ?? action.inputs[input]?.default ?? '',
      ),
    ]);
    return runScript(step.run, cwd, Object.fromEntries(environment));
  }

  it('name the version of this package', () => {
    assert.equal(action.inputs.package?.default, PINNED);
    for (const { entry } of hooks) assert.ok(entry.includes(PINNED));
    const named = page.match(/role-definitions@v?\d[\d.]*\d|rev: v[\d.]+/g) ?? [];
    assert.deepEqual(
      [...new Set(named)].sort(),
      [`rev: v${version}`, PINNED, `role-definitions@v${version}`].sort(),
    );
  });

  it('the action prints annotations and fails on errors', () => {
    inFolder(FILES, (folder) => {
      const { code, stdout } = runAction(folder, { paths: 'roles' });
      assert.equal(code, 1);
      assert.match(stdout, /^::error file=roles\/lead\.role\.yaml,line=2,.*title=schema\/unknown-key::/m);
    });
  });

  it('the action takes its inputs, and writes SARIF', () => {
    inFolder(FILES, (folder) => {
      const { code, stdout, stderr } = runAction(folder, {
        paths: 'roles/old.role.yaml\nroles',
        ignore: 'roles/lead.*\n',
        rules: 'sfia/older-version=warning\n',
        'max-warnings': '0',
        sarif: 'roles.sarif',
      });
      assert.equal(code, 1, stderr);
      assert.match(stdout, /^::warning .*title=sfia\/older-version::/m);
      const { runs } = JSON.parse(readFileSync(path.join(folder, 'roles.sarif'), 'utf8'));
      assert.equal(runs[0].results[0].ruleId, 'sfia/older-version');
    });
  });

  it('the action never runs what an input holds', () => {
    inFolder(FILES, (folder) => {
      const { stdout, stderr } = runAction(folder, { paths: '$(echo run >&2)"; echo run; "' });
      assert.doesNotMatch(stdout + stderr, /^run$/m);
    });
  });

  it('the pre-commit hooks check the files they are given, and mend them', () => {
    inFolder(FILES, (folder) => {
      const entryOf = (id: string) =>
        hooks.find((hook) => hook.id === id)?.entry.replace(PINNED, `file:${archive}`) ?? '';
      const check = runScript(`${entryOf('role-definitions')} roles/lead.role.yaml`, folder);
      assert.match(check.stdout, /schema\/unknown-key/);
      assert.equal(check.code, 1);
      writeFileSync(path.join(folder, 'roles/typed.role.yaml'), 'Title: Lead\n');
      assert.equal(runScript(`${entryOf('role-definitions-fix')} roles/typed.role.yaml`, folder).code, 0);
      assert.equal(readFileSync(path.join(folder, 'roles/typed.role.yaml'), 'utf8'), 'title: Lead\n');
    });
  });

  it('the pre-commit hooks are given the files that the check knows', () => {
    for (const { files } of hooks) {
      const matched = [
        'a.role.yaml',
        'x/a.role.yml',
        'role.config.yaml',
        'x/role.config.yaml',
        'b.skills-framework.yaml',
        'my-role.config.yaml',
        'a.yaml',
      ].filter((name) => new RegExp(files).test(name));
      assert.deepEqual(matched, [
        'a.role.yaml',
        'x/a.role.yml',
        'role.config.yaml',
        'x/role.config.yaml',
        'b.skills-framework.yaml',
      ]);
    }
  });

  it('the job for GitLab fails on errors and leaves a report', () => {
    const [, block = ''] = /```yaml\n# \.gitlab-ci\.yml\n([\s\S]*?)```/.exec(page) ?? [];
    const { script } = (parse(block) as Record<string, { readonly script: readonly string[] }>)[
      'check-roles'
    ] ?? { script: [] };
    inFolder(FILES, (folder) => {
      const { code } = runScript(script.join('\n').replace(PINNED, `file:${archive}`), folder);
      assert.equal(code, 1);
      assert.match(
        readFileSync(path.join(folder, 'role-definitions.xml'), 'utf8'),
        /<failure type="schema\/unknown-key"/,
      );
    });
  });
});
