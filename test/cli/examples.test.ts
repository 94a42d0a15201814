import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { run } from './commandLine';

const ROOT = process.cwd();

describe('role-definitions check examples', () => {
  const { code, stdout, stderr } = run(['check', 'examples'], ROOT);
  const headings = [...stdout.matchAll(/^(\S+?):\d+:\d+ {2}(\w+) {2}(\S+)$/gm)];

  it('fails because of the broken example', () => assert.deepEqual([code, stderr], [1, '']));

  it('has nothing above a hint to say of the others', () => {
    const loud = headings.filter(([, file, severity]) => !file?.includes('broken') && severity !== 'hint');
    assert.deepEqual(
      loud.map(([heading]) => heading),
      [],
    );
    const clean = readdirSync('examples').filter(
      (name) => /\.role\.yaml$/.test(name) && !name.startsWith('broken'),
    );
    assert.equal(
      run(['check', ...clean.map((name) => `examples/${name}`), '--max-warnings', '0'], ROOT).code,
      0,
    );
  });

  it('prints what the README shows', () => {
    const [, shown = ''] =
      /check examples\n```\n\n```\n([\s\S]+?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
    assert.notEqual(shown, '');
    assert.ok(stdout.includes(shown), `${shown} is not in:\n${stdout}`);
  });

  it('shows what the broken one is there to show', () => {
    const shown = new Set(headings.map(([, , , rule]) => rule));
    const expected = [
      'extends/not-found',
      'yaml/needs-quotes',
      'yaml/duplicate-key',
      'schema/unknown-key',
      'schema/missing-key',
      'schema/type',
      'schema/value',
      'schema/format',
      'sfia/unknown-skill',
      'sfia/retired-skill',
      'sfia/later-skill',
      'sfia/undefined-level',
      'sfia/wrong-name',
      'sfia/duplicate-skill',
      'sfia/older-version',
    ];
    assert.deepEqual(
      expected.filter((rule) => !shown.has(rule)),
      [],
    );
  });

  it('sums up what it printed', () => {
    const count = (severity: string) => headings.filter(([, , found]) => found === severity).length;
    assert.match(
      stdout,
      new RegExp(`^${count('error')} errors, ${count('warning')} warnings, .* of \\d+ files$`, 'm'),
    );
  });
});
