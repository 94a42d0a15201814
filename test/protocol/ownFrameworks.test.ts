import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CompletionItem, DocumentLink } from 'vscode-languageserver';
import { CASE_WORK, caseWorker, WITH_CASE_WORK } from '../unit/ownFramework';
import { Editor } from './editor';

const FRAMEWORK = 'case-work.skills-framework.yaml';
const ROLE = caseWorker('    essential: [{ skill: Decision writing, level: learning }]');

describe('a framework of the workspace', function () {
  this.timeout(60_000);
  let folder: string;
  let editor: Editor;
  const uri = (name: string) => pathToFileURL(path.join(folder, name)).href;

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'own-frameworks-'));
    for (const [name, text] of Object.entries(WITH_CASE_WORK)) writeFileSync(path.join(folder, name), text);
    editor = await Editor.start({ folder });
    await editor.open(uri('lead.role.yaml'), ROLE);
  });

  afterEach(async () => {
    await editor.stop();
    rmSync(folder, { recursive: true });
  });

  it('is checked, completed, hovered and linked in a role', async () => {
    const role = uri('lead.role.yaml');
    assert.deepEqual(await editor.seen(role), [
      '5 framework/missing-skills: senior-case-worker',
      '6 framework/unknown-level: learning',
    ]);
    const { items } = await editor.complete(role, editor.position(role, 'learning'));
    const leading = items.find(({ label }) => label === 'leading');
    assert.ok(leading && !items.some(({ label }) => label === 'learning'));
    const resolved = await editor.connection.sendRequest<CompletionItem>('completionItem/resolve', leading);
    assert.match(JSON.stringify(resolved.documentation), /Writes the hardest ones/);
    assert.match(await editor.hover(role, 'Decision', 2), /Saying why, in words that people follow/);
    const links = await editor.ask<DocumentLink[]>('documentLink', role);
    assert.ok(links.every(({ target }) => target === 'https://example.gov.uk/case-work'));
    assert.equal(links.length, 3);
  });

  it('adds the missing skills of a role level', async () => {
    const role = uri('lead.role.yaml');
    const missing = (await editor.diagnostics(role)).find(({ code }) => code === 'framework/missing-skills');
    assert.ok(missing);
    const actions = await editor.actions(role, missing);
    const add = actions.find(({ title }) => title === 'Add the 2 missing skills of Senior case worker');
    assert.ok(add, actions.map(({ title }) => title).join(', '));
    assert.ok(
      editor
        .applied(role, add)
        .endsWith(
          'level: learning }, { skill: Interviewing, level: working }, { skill: File review & closure, level: working }]\n',
        ),
    );
  });

  it('takes effect in open roles at once, saved or not', async () => {
    const role = uri('lead.role.yaml');
    await editor.seen(role);
    await editor.open(uri(FRAMEWORK), CASE_WORK, 'role-config-yaml');
    await editor.edit(uri(FRAMEWORK), '{ working: Writes', '{ learning: Watches, working: Writes');
    await editor.until(() => editor.refreshes > 0);
    assert.deepEqual(await editor.seen(role), [
      '5 framework/missing-skills: senior-case-worker',
      '6 framework/atypical-level: learning',
    ]);
    await editor.open(uri('role.config.yaml'), 'frameworks: []\n', 'role-config-yaml');
    assert.deepEqual(await editor.seen(role), ['3 framework/unknown-framework: caseWork']);
  });

  it('is itself checked, completed and hovered, and so is the workspace file', async () => {
    const file = uri(FRAMEWORK);
    await editor.open(file, CASE_WORK.replace('level: learning }]', 'level: lerning }]'), 'role-config-yaml');
    assert.deepEqual(await editor.seen(file), ['26 framework/unknown-level: lerning']);
    const offered = await editor.complete(file, editor.position(file, 'lerning'));
    assert.deepEqual(
      offered.items.map(({ label }) => label),
      ['learning', 'working', 'leading'],
    );
    const config = uri('role.config.yaml');
    await editor.open(
      config,
      'rules:\n  sfia/older-version: off\nframeworks: [./gone.skills-framework.yaml]\n',
    );
    assert.deepEqual(await editor.seen(config), [
      '3 config/framework-not-found: ./gone.skills-framework.yaml',
    ]);
    assert.match(await editor.hover(config, 'sfia/older', 3), /not the current one/);
    const severities = await editor.complete(config, editor.position(config, 'off'));
    assert.deepEqual(
      severities.items.map(({ label }) => label),
      ['off', 'hint', 'information', 'warning', 'error'],
    );
  });
});
