import assert from 'node:assert/strict';
import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { WorkspaceSymbol } from 'vscode-languageserver';
import { PUSH } from './editor';
import { editorFor, folderFor } from './suite';

const FILES = {
  'lead.role.yaml': 'title: Lead\nextends: ./team/deep/base.role.yaml\n',
  'team/deep/base.role.yaml': 'kind: template\ntitle: Base\n',
  'team/deep/misspelt.role.yaml': 'title: Misspelt\nsumary: All is well.\n',
};

describe('a folder of which only the name is told', () => {
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

  async function titles(): Promise<string[]> {
    const found = await editor().connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: '' });
    return found.map(({ name }) => name).sort();
  }

  function move(from: string, to: string): Promise<void> {
    renameSync(path.join(folder.path, from), path.join(folder.path, to));
    return editor().filesChanged(folder.uri(from), folder.uri(to));
  }

  before(async () => {
    await editor().open(folder.uri('lead.role.yaml'), FILES['lead.role.yaml']);
    await becomes('team/deep/misspelt.role.yaml', 'schema/unknown-key');
    await becomes('lead.role.yaml');
  });

  it('takes its findings and its roles along when it is renamed', async () => {
    await move('team', 'group');
    await becomes('team/deep/misspelt.role.yaml');
    await becomes('group/deep/misspelt.role.yaml', 'schema/unknown-key');
    await becomes('lead.role.yaml', 'extends/not-found');
    assert.deepEqual(await titles(), ['Base', 'Lead', 'Misspelt']);
    await move('group', 'team');
    await becomes('lead.role.yaml');
  });

  it('takes its findings and its roles away when it is deleted', async () => {
    await becomes('team/deep/misspelt.role.yaml', 'schema/unknown-key');
    rmSync(path.join(folder.path, 'team'), { recursive: true });
    await editor().filesChanged(folder.uri('team'));
    await becomes('team/deep/misspelt.role.yaml');
    await becomes('lead.role.yaml', 'extends/not-found');
    assert.deepEqual(await titles(), ['Lead']);
  });

  it('changes nothing where it holds other people’s files', async () => {
    folder.write({ 'node_modules/package/wrong.role.yaml': 'titel: Not ours\n' });
    await editor().filesChanged(folder.uri('node_modules'), folder.uri('node_modules/package'));
    folder.write({ 'ours.role.yaml': 'titel: Ours\n' });
    await editor().filesChanged(folder.uri('ours.role.yaml'));
    await editor().until(() => shown('ours.role.yaml')?.includes('schema/unknown-key'));
    assert.equal(shown('node_modules/package/wrong.role.yaml'), undefined);
  });
});
