import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { inFolder, run, runOn } from './commandLine';

const FILES = {
  'roles/analyst.role.yaml': 'title: Analyst\nresponsibilities: [reads charts]\n',
  'roles/base.role.yaml': 'kind: template\nbenefits: [tea]\n',
  'roles/deep/analyst.role.yaml': 'title: Second analyst\n',
};

describe('role-definitions export', () => {
  it('writes each role in each format, and an index; templates are passed over', () => {
    inFolder(FILES, (folder) => {
      const { code, stderr } = run(['export', 'roles', '-f', 'html,docx,csv', '-o', 'out'], folder);
      assert.equal(code, 0, stderr);
      assert.deepEqual(readdirSync(path.join(folder, 'out')).sort(), [
        'analyst-2.docx',
        'analyst-2.html',
        'analyst-2.scoring.csv',
        'analyst.docx',
        'analyst.html',
        'analyst.scoring.csv',
        'index.html',
      ]);
      assert.match(readFileSync(path.join(folder, 'out/index.html'), 'utf8'), /Second analyst/);
      assert.equal(readFileSync(path.join(folder, 'out/analyst.docx')).subarray(0, 2).toString(), 'PK');
    });
  });

  it('does not write again what would not change', () => {
    inFolder(FILES, (folder) => {
      const args = ['export', 'roles', '-f', 'html,docx', '-o', 'out'];
      run(args, folder);
      const before = statSync(path.join(folder, 'out/analyst.docx')).mtimeMs;
      assert.match(run(args, folder).stdout, /, 0 new or changed\./);
      assert.equal(statSync(path.join(folder, 'out/analyst.docx')).mtimeMs, before);
    });
  });

  it('says once what two formats miss', () => {
    const { stderr } = runOn(FILES, 'export', 'roles/analyst.role.yaml', '-f', 'html,docx,json', '-o', 'out');
    assert.equal(stderr.match(/datePosted is required/g)?.length, 1);
    assert.match(stderr, /analyst\.role\.yaml \(html\): Search engines: datePosted/);
  });

  it('refuses a format that there is not', () => {
    assert.equal(runOn(FILES, 'export', 'roles', '-f', 'odt', '-o', 'out').code, 2);
  });

  it("puts the organisation's look into pages, and never a file from outside", () => {
    const looks = {
      ...FILES,
      'roles/role.config.yaml': 'stylesheet: ./advert.css\nlogo: ../secret.png\n',
      'roles/advert.css': 'h1 { color: #123456 }',
      'secret.png': 'secret',
    };
    inFolder(looks, (folder) => {
      const { stderr } = run(['export', 'roles/analyst.role.yaml', '-f', 'html', '-o', 'out'], folder);
      const html = readFileSync(path.join(folder, 'out/analyst.html'), 'utf8');
      assert.ok(html.includes('h1 { color: #123456 }'));
      assert.ok(!html.includes('data:image'));
      assert.match(stderr, /The logo is not used: it is outside/);
    });
  });
});

describe('role-definitions render', () => {
  it('prints the advert as text, or in another format', () => {
    assert.match(runOn(FILES, 'render', 'roles/analyst.role.yaml').stdout, /^Analyst\n=======/);
    assert.match(runOn(FILES, 'render', 'roles/analyst.role.yaml', '-f', 'markdown').stdout, /^# Analyst\n/);
  });

  it('says what it can not print', () => {
    assert.equal(runOn(FILES, 'render', 'roles/nowhere.role.yaml').code, 2);
  });
});
