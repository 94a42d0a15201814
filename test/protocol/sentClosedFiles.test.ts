import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { PUSH } from './editor';
import { editorFor, folderFor } from './suite';

const FILES = {
  'base.role.yaml': 'kind: template\nskills: { sfia: { version: 9 } }\n',
  'child.role.yaml':
    'title: Child\nextends: ./base.role.yaml\nskills:\n  sfia:\n    essential:\n      - { skill: NFTS, level: 4 }\n',
  'good.role.yaml': 'title: Good\nsummary: All is well.\n',
  'misspelt.role.yaml': 'title: Misspelt\nsumary: All is well.\n',
};

describe('findings of closed files in an editor that doesn’t ask for them', () => {
  const folder = folderFor(FILES);
  const editor = editorFor({ folder: folder.path, capabilities: PUSH });

  /** Errors that the editor shows of a file, as it was told last; undefined where it never was told. */
  function shown(name: string): unknown[] | undefined {
    const last = editor().pushed.findLast(({ uri }) => uri === folder.uri(name));
    return last?.diagnostics.filter(({ severity }) => severity === 1).map(({ code }) => code);
  }

  async function becomes(name: string, ...codes: string[]): Promise<void> {
    await editor().until(() => JSON.stringify(shown(name)) === JSON.stringify(codes));
  }

  it('are sent without opening one, and nothing is said of files without a finding', async () => {
    await becomes('misspelt.role.yaml', 'schema/unknown-key');
    assert.equal(shown('base.role.yaml'), undefined);
  });

  it('follow a file that changes on disk', async () => {
    folder.write({ 'good.role.yaml': 'title: Good\nsumary: All is well.\n' });
    await editor().filesChanged(folder.uri('good.role.yaml'));
    await becomes('good.role.yaml', 'schema/unknown-key');
    folder.write({ 'good.role.yaml': FILES['good.role.yaml'] });
    await editor().filesChanged(folder.uri('good.role.yaml'));
    await becomes('good.role.yaml');
  });

  it('follow a parent that changes in the editor', async () => {
    const parent = folder.uri('base.role.yaml');
    await editor().open(parent, FILES['base.role.yaml'].replace('9', '6'));
    await becomes('child.role.yaml', 'sfia/later-skill');
    await editor().close(parent);
    await becomes('child.role.yaml');
  });

  it('make way for those of the text in the editor, and come back once it is closed', async () => {
    const uri = folder.uri('misspelt.role.yaml');
    await editor().open(uri, FILES['good.role.yaml']);
    const opened = await editor().until(() =>
      editor().pushed.findLast((one) => one.uri === uri && one.version),
    );
    assert.deepEqual(
      opened.diagnostics.filter(({ severity }) => severity === 1),
      [],
    );
    await editor().close(uri);
    await becomes('misspelt.role.yaml', 'schema/unknown-key');
  });

  it('are taken back when the file goes away', async () => {
    folder.write({ 'short.role.yaml': 'titel: Short\n' });
    await editor().filesChanged(folder.uri('short.role.yaml'));
    await editor().until(() => shown('short.role.yaml')?.includes('schema/unknown-key'));
    rmSync(path.join(folder.path, 'short.role.yaml'));
    await editor().filesChanged(folder.uri('short.role.yaml'));
    await becomes('short.role.yaml');
  });

  it('can be turned off, which takes back what was sent', async () => {
    await editor().configure({ workspaceDiagnostics: false });
    await becomes('misspelt.role.yaml');
    await editor().configure({});
    await becomes('misspelt.role.yaml', 'schema/unknown-key');
  });
});

describe('an editor that knows of one folder only, and says so the old way', () => {
  const folder = folderFor(FILES);
  const { workspace, ...capabilities } = PUSH;
  const editor = editorFor({ folder: folder.path, onlyRoot: true, capabilities });

  it('has the findings of all files of the folder', async () => {
    const uri = folder.uri('misspelt.role.yaml');
    await editor().until(() => editor().pushed.find((one) => one.uri === uri));
    assert.deepEqual(editor().registered, []);
  });
});

describe('an editor that takes settings, and no wishes about which to be told of', () => {
  const editor = editorFor({
    capabilities: { ...PUSH, workspace: { configuration: true } },
    settings: { rules: { 'schema/unknown-key': 'off' } },
  });

  it('is asked for its settings and for nothing that it never offered', async () => {
    const uri = 'file:///no-such-folder/settings/the.role.yaml';
    await editor().open(uri, FILES['misspelt.role.yaml']);
    const { diagnostics } = await editor().until(() => editor().pushed.find((one) => one.uri === uri));
    assert.ok(!diagnostics.some(({ code }) => code === 'schema/unknown-key'));
    assert.deepEqual(editor().registered, []);
  });
});
