import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { COMMAND, runOn } from './commandLine';

/** A folder for PATH where the command has its name, as npm installs it. */
let programs = '';
const environment = () => ({
  ...process.env,
  PATH: `${programs}${path.delimiter}${process.env.PATH}`,
  HOME: programs,
  TERM: 'dumb',
});

/** What Bash would offer at the end of a line. */
function inBash(line: string): string[] {
  const script = `eval "$(role-definitions completion bash)"
COMP_LINE=$1; COMP_POINT=\${#1}
_role_definitions
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script, 'bash', line], {
    env: environment(),
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  return stdout.split('\n').filter((one) => one !== '');
}

/** Types into a shell on a terminal of its own, and answers what the terminal shows at the end. */
function typedInto(shell: readonly string[], setUp: string, keys: string): Promise<string> {
  const child = spawn('script', ['-qec', shell.join(' '), '/dev/null'], {
    env: environment(),
    cwd: programs,
  });
  child.stdin.write(`${setUp}\necho set-''up\n`);
  return new Promise((resolve) => {
    let shown = '';
    let typed = false;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      shown += text;
      if (typed || !shown.includes('set-up')) return;
      typed = true;
      child.stdin.write(keys);
    });
    child.on('close', () => resolve(shown));
  });
}

describe('completion in a shell', function () {
  // each press of Tab starts the command
  this.timeout(60_000);

  before(() => {
    programs = realpathSync(mkdtempSync(path.join(tmpdir(), 'role-definitions-')));
    const program = path.join(programs, 'role-definitions');
    writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${COMMAND}' "$@"\n`);
    chmodSync(program, 0o755);
  });

  after(() => rmSync(programs, { recursive: true }));

  describe('in Bash', () => {
    before(function () {
      if (process.platform === 'win32') this.skip();
    });

    it('offers commands, options and values', () => {
      assert.deepEqual(inBash('role-definitions expl'), ['explain']);
      assert.deepEqual(inBash('role-definitions check --fix'), ['--fix', '--fix-dry-run']);
      assert.deepEqual(inBash('role-definitions check --format s'), ['sarif']);
      assert.deepEqual(inBash('role-definitions export roles -f html,doc'), ['html,docx']);
    });

    it('offers rules, and then what they can be set to', () => {
      assert.deepEqual(inBash('role-definitions check --rule sfia/older'), ['sfia/older-version=']);
      // Bash replaces only what stands after the equals sign
      assert.deepEqual(inBash('role-definitions check --rule sfia/older-version=w'), ['warning']);
      assert.deepEqual(inBash('role-definitions check --format=j'), ['json', 'junit']);
    });

    it('offers skills, and their levels after a colon', () => {
      assert.deepEqual(inBash('role-definitions explain pbm'), ['PBMG']);
      const levels = inBash('role-definitions explain PBMG:');
      assert.ok(levels.includes('4') && !levels.includes('1'), String(levels));
    });

    it('leaves files to Bash', () => assert.deepEqual(inBash('role-definitions check ro'), []));
  });

  describe('the Tab key', () => {
    const shells: Record<string, [command: string[], setUp: string]> = {
      bash: [['bash', '--norc', '-i'], 'eval "$(role-definitions completion bash)"'],
      zsh: [
        ['zsh', '-f', '-i'],
        'autoload -Uz compinit; compinit -u; eval "$(role-definitions completion zsh)"',
      ],
      fish: [['fish', '--no-config', '-i'], 'role-definitions completion fish | source'],
    };
    for (const [shell, [command, setUp]] of Object.entries(shells)) {
      it(`completes a command and a skill in ${shell}`, async function () {
        const missing = ['script', shell].some((one) => spawnSync(one, ['--version']).status !== 0);
        if (missing || process.platform !== 'linux') this.skip();
        const shown = await typedInto(command, setUp, 'role-definitions expl\tPBM\t\nexit\n');
        assert.match(shown, /Problem management \(PBMG\)/);
      });
    }
  });
});

describe('role-definitions completion', () => {
  it('says which shells it knows', () => {
    const { code, stderr } = runOn({}, 'completion', 'tcsh');
    assert.equal(code, 2);
    assert.match(stderr, /Allowed choices are bash, zsh, fish/);
  });
});
