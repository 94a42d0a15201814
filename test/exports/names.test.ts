import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../cli/commandLine';
import { PATIENCE_MS, readers } from './readers';

describe('exports and places that they have no business in', function () {
  this.timeout(PATIENCE_MS);
  const given = readers();

  function write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(given.in(name)), { recursive: true });
      writeFileSync(given.in(name), text);
    }
  }

  it('stay in the folder that was asked for, whatever a role file is called', () => {
    write({
      'names/roles/..%2F..%2Fescaped.role.yaml': 'title: One\n',
      'names/roles/%2e%2e%2ftoo.role.yaml': 'title: Two\n',
      'names/roles/..\\..\\back.role.yaml': 'title: Three\n',
      'names/roles/...role.yaml': 'title: Four\n',
    });
    const outcome = run(['export', 'names/roles', '-f', 'html,docx', '-o', 'names/deep/out'], given.folder);
    assert.equal(outcome.code, 0, outcome.stderr);
    const written = readdirSync(given.in('names'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:html|docx)$/.test(file))
      .map((file) => path.dirname(file));
    assert.equal(written.length, 9);
    assert.deepEqual([...new Set(written)], ['names/deep/out'.slice('names/'.length)]);
    assert.deepEqual(
      readdirSync(given.folder).filter((name) => /escaped|too|back/.test(name)),
      [],
    );
  });

  const secret = '<svg xmlns="http://www.w3.org/2000/svg"><text>secret</text></svg>';
  const places: readonly (readonly [string, string])[] = [
    ['a folder above', '../secret.svg'],
    ['a folder above, by a way round', './look/../../secret.svg'],
    ['a folder above, with its dots encoded', '%2e%2e/secret.svg'],
    ['the root of the computer', '/etc/hostname'],
    ['an address of a file', 'file:///etc/hostname'],
    ['another computer', 'https://elsewhere.invalid/secret.svg'],
    ['a share of another computer', '//elsewhere.invalid/share/secret.svg'],
    ['a link that leads out', './look/link.svg'],
  ];
  for (const [what, place] of places) {
    it(`take neither logo nor stylesheet from ${what}`, () => {
      write({
        'look/secret.svg': secret,
        'look/roles/role.config.yaml': `logo: "${place}"\nstylesheet: "${place}"\n`,
        'look/roles/analyst.role.yaml': 'title: Analyst\n',
        'look/roles/look/own.css': 'h1 { color: red }\n',
      });
      const link = given.in('look/roles/look/link.svg');
      if (!existsSync(link)) symlinkSync(given.in('look/secret.svg'), link);
      const outcome = run(['export', 'roles', '-f', 'html', '-o', 'out'], given.in('look'));
      const html = given.read('look/out/analyst.html');
      assert.doesNotMatch(html, /secret|data:image|elsewhere/);
      assert.match(outcome.stderr, /The logo is not used/);
      assert.match(outcome.stderr, /The stylesheet is not used/);
    });
  }
});
