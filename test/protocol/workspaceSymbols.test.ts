import assert from 'node:assert/strict';
import type { SymbolInformation } from 'vscode-languageserver';
import { FRAMEWORK, TEAM } from './acrossFiles';
import { editorFor, folderFor } from './suite';

describe('symbols of the workspace', () => {
  const folder = folderFor(TEAM);
  const editor = editorFor({ folder: folder.path });

  async function found(query: string): Promise<string[]> {
    const symbols = await editor().connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query });
    return symbols.map(({ name, containerName }) => `${name} (${containerName})`);
  }

  it('are the roles by title, a template without one by its file', async () => {
    assert.deepEqual(await found('lead eng'), ['Lead engineer (lead.role.yaml)']);
    assert.deepEqual(await found('base'), ['base.role.yaml (base.role.yaml)']);
  });

  it('are SFIA skills by code and by name, with the roles that cite them', async () => {
    const citing = [
      'PROG Programming/software development (Lead engineer, level 5)',
      'PROG Programming/software development (Senior engineer, level 4)',
    ];
    assert.deepEqual(await found('PROG'), citing);
    assert.deepEqual(await found('software development'), citing);
  });

  it("are the skills of the workspace's own frameworks, by name however they are cited", async () => {
    assert.deepEqual(await found('interviewing'), [
      'Interviewing (Case work skills)',
      'Interviewing (Case worker, level working)',
    ]);
    assert.deepEqual(await found('case work skills'), [`Case work skills (${FRAMEWORK})`]);
  });

  it('take in what is typed but not saved', async () => {
    const uri = folder.uri('case.role.yaml');
    await editor().open(uri, TEAM['case.role.yaml'] ?? '');
    await editor().edit(uri, 'Case worker', 'Duty officer');
    assert.deepEqual(await found('duty'), ['Duty officer (case.role.yaml)']);
    await editor().close(uri);
    assert.deepEqual(await found('duty'), []);
  });
});
