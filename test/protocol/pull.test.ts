import assert from 'node:assert/strict';
import { editorFor, folderFor, openRole } from './suite';

const WRONG = 'title: x\nqualties: [a]\n';

describe('diagnostics that the editor asks for', () => {
  const editor = editorFor();

  it('are announced, and said to depend on other files', () => {
    assert.deepEqual(editor().result?.capabilities.diagnosticProvider, {
      identifier: 'role',
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
  });

  it('are not sent again while nothing changed', async () => {
    const uri = await openRole(editor(), WRONG);
    const first = await editor().pull(uri);
    assert.equal(first.kind, 'full');
    assert.equal(first.items?.length, 1);
    assert.deepEqual(await editor().pull(uri, first.resultId), {
      kind: 'unchanged',
      resultId: first.resultId,
    });
    assert.equal((await editor().pull(uri, 'of another server')).kind, 'full');
  });

  it('are new after an edit', async () => {
    const uri = await openRole(editor(), WRONG);
    const first = await editor().pull(uri);
    await editor().edit(uri, 'qualties', 'qualities');
    const second = await editor().pull(uri, first.resultId);
    assert.equal(second.kind, 'full');
    assert.deepEqual(second.items, []);
    assert.notEqual(second.resultId, first.resultId);
  });

  it('are never sent as well', async () => {
    const uri = await openRole(editor(), WRONG);
    await editor().pull(uri);
    await editor().close(uri);
    await editor().pull(uri);
    assert.deepEqual(editor().pushed, []);
  });
});

describe('diagnostics that depend on other files', () => {
  const folder = folderFor({ 'role.config.yaml': 'sfiaVersion: 9\n' });
  const editor = editorFor({ folder: folder.path });
  const config = folder.uri('role.config.yaml');

  const skills = 'skills:\n  sfia:\n    essential:\n      - { skill: DEPL, level: 4 }\n';
  const TOO_NEW = '6 sfia/later-skill: DEPL';

  /** Opens a role of the folder that is right as it stands, and waits until `change` makes the editor ask again. */
  async function refreshedBy(name: string, text: string, change: () => Promise<void>): Promise<string[]> {
    const uri = folder.uri(name);
    await editor().open(uri, text);
    const { items, resultId } = await editor().pull(uri);
    assert.deepEqual(items, []);
    const before = editor().refreshes;
    await change();
    await editor().until(() => editor().refreshes > before);
    assert.equal((await editor().pull(uri, resultId)).kind, 'full');
    const seen = await editor().seen(uri);
    await editor().close(uri);
    return seen;
  }

  it('are asked for again when a parent changes in another tab', async () => {
    const parent = folder.uri('base.role.yaml');
    await editor().open(parent, 'kind: template\nskills:\n  sfia:\n    version: 9\n');
    const seen = await refreshedBy('a.role.yaml', `title: x\nextends: ./base.role.yaml\n${skills}`, () =>
      editor().edit(parent, 'version: 9', 'version: 8'),
    );
    assert.ok(seen.includes(TOO_NEW));
  });

  it('are asked for again when the workspace file changes on disk', async () => {
    const seen = await refreshedBy('b.role.yaml', `title: x\n# here\n${skills}`, async () => {
      folder.write({ 'role.config.yaml': 'sfiaVersion: 8\n' });
      await editor().filesChanged(config);
    });
    assert.ok(seen.includes(TOO_NEW));
    folder.write({ 'role.config.yaml': 'sfiaVersion: 9\n' });
    await editor().filesChanged(config);
  });

  it('are asked for again when the workspace file changes in another tab', async () => {
    await editor().open(config, 'sfiaVersion: 9\n', 'role-config-yaml');
    const seen = await refreshedBy('c.role.yaml', `title: x\n# here\n${skills}`, () =>
      editor().edit(config, '9', '8'),
    );
    assert.ok(seen.includes(TOO_NEW));
    await editor().close(config);
  });

  it('are asked for again when the settings change', async () => {
    const seen = await refreshedBy('d.role.yaml', `title: x\nskills:\n  sfia:\n    version: 9\n`, () =>
      editor().configure({ rules: { 'schema/*': 'error' } }),
    );
    assert.deepEqual(seen, []);
  });

  it('stay the same when a file changes that the role has nothing to do with', async () => {
    const uri = folder.uri('e.role.yaml');
    await editor().open(uri, 'title: x\n');
    const { resultId } = await editor().pull(uri);
    folder.write({ 'other.role.yaml': 'title: y\n' });
    await editor().filesChanged(folder.uri('other.role.yaml'));
    assert.equal((await editor().pull(uri, resultId)).kind, 'unchanged');
  });
});
