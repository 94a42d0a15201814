import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { run } from './commandLine';

const ROOT = process.cwd();

const known = new Map<string, string>();

function helpOf(...command: string[]): string {
  const name = command.join(' ');
  const help = known.get(name) ?? run([...command, '--help'], ROOT).stdout;
  known.set(name, help);
  return help;
}

/** The names that a section of a help lists, such as `check` under `Commands:`. */
function listed(help: string, section: string): string[] {
  const [, lines = ''] = new RegExp(`^${section}:\\n((?: {2}.*\\n)+)`, 'm').exec(help) ?? [];
  return [...lines.matchAll(/^ {2}(\S.*?)(?: {2}|$)/gm)].map(([, name = '']) => name);
}

const COMMANDS = listed(helpOf(), 'Commands')
  .map((line) => line.split(' ')[0] ?? '')
  .filter((name) => name !== 'help');
const SUBCOMMANDS = COMMANDS.flatMap((name) =>
  listed(helpOf(name), 'Commands').map((line) => [name, line.split(' ')[0] ?? '']),
);
const ALL = [...COMMANDS.map((name) => [name]), ...SUBCOMMANDS];

describe('the help of role-definitions', () => {
  it('knows the commands', () => {
    for (const name of ['check', 'explain', 'completion']) assert.ok(COMMANDS.includes(name), name);
    assert.ok(SUBCOMMANDS.some((names) => names.join(' ') === 'list roles'));
  });

  for (const name of COMMANDS) {
    it(`says what ${name} does in a sentence, and shows how it is used`, () => {
      const help = helpOf(name);
      assert.match(help, /\n\n[A-Z][^\n]+(\n[^\n]+)?\.\n\n/);
      assert.match(help, /^Examples?:\n(?:.*\n)*? {2}(?:.*\| )?role-definitions /m);
      assert.match(help, /-h, --help +print this help/);
    });

    it(`of ${name} fits a terminal of 100 characters, and shows no inner values`, () => {
      const help = helpOf(name);
      assert.deepEqual(
        help.split('\n').filter((line) => line.length > 100),
        [],
      );
      assert.doesNotMatch(help, /default: [[{]/);
    });
  }

  it('comes with an exit code of 2 after an unknown option, below a command too', () => {
    const { code, stderr } = run(['list', 'roles', '--fromat', 'csv'], ROOT);
    assert.equal(code, 2);
    assert.match(stderr, /Did you mean --format\?/);
  });
});

describe('docs/command-line.md', () => {
  const page = readFileSync('docs/command-line.md', 'utf8');

  it('has a section for each command', () => {
    const sections = [...page.matchAll(/^#### (\S+)$/gm)].map(([, name]) => name);
    assert.deepEqual([...sections].sort(), [...COMMANDS].sort());
  });

  for (const command of ALL) {
    it(`names every option of ${command.join(' ')}`, () => {
      const section =
        page.split(/^(?=#{3,4} )/m).find((part) => part.startsWith(`#### ${command[0]}\n`)) ?? '';
      const options = listed(helpOf(...command), 'Options').flatMap(
        (line) => line.match(/(?<!\S)--?[a-z-]+/g) ?? [],
      );
      const missing = options.filter(
        (option) => !['-h', '--help'].includes(option) && !section.includes(`\`${option}\``),
      );
      assert.deepEqual(missing, []);
    });
  }
});

describe('the manual page', () => {
  const page = readFileSync('dist/role-definitions.1', 'utf8');

  it('has every command with its options', () => {
    for (const command of ALL) {
      assert.ok(page.includes(`.SS ${command.join(' ')}`), command.join(' '));
      for (const line of listed(helpOf(...command), 'Options').filter((one) => !one.includes('--help'))) {
        assert.ok(page.includes(`.B ${line.replaceAll('-', '\\-')}\n`), line);
      }
    }
  });

  it('is read by man without a warning', function () {
    if (spawnSync('man', ['--version']).status !== 0 || process.platform !== 'linux') this.skip();
    const { status, stdout, stderr } = spawnSync('man', ['--warnings', '-l', 'dist/role-definitions.1'], {
      env: { ...process.env, MANWIDTH: '120', LC_ALL: 'C.UTF-8', MANPAGER: 'cat' },
      encoding: 'utf8',
    });
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /git show HEAD:lead\.role\.yaml \| role-definitions check -/);
  });
});
