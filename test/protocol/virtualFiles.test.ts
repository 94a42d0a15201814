import assert from 'node:assert/strict';
import type { Location } from 'vscode-languageserver';
import { type FolderEntry, LIST_FOLDER, READ_FILE, type ReadFileResult } from '../../server/src/protocol';
import { Editor, FULL } from './editor';

const TOP = 'memfs:/roles';
const FILES: Readonly<Record<string, string>> = {
  [`${TOP}/base.role.yaml`]: 'kind: template\n',
  [`${TOP}/team/lead.role.yaml`]: 'title: Lead\nextends: ../base.role.yaml\n',
};

describe('a workspace that only the editor can reach', () => {
  it('is listed and read through it', async () => {
    const editor = await Editor.start({
      capabilities: FULL,
      initializationOptions: { readFile: true, listFolder: true },
    });
    editor.connection.onRequest(READ_FILE, ({ uri }: { uri: string }): ReadFileResult => {
      const text = FILES[uri];
      return text === undefined ? { notFound: true } : { text };
    });
    editor.connection.onRequest(LIST_FOLDER, ({ uri }: { uri: string }): FolderEntry[] => {
      if (uri === TOP) {
        return [
          { name: 'base.role.yaml', kind: 'file' },
          { name: 'team', kind: 'folder' },
        ];
      }
      return uri === `${TOP}/team` ? [{ name: 'lead.role.yaml', kind: 'file' }] : [];
    });
    await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: TOP, name: 'roles' }], removed: [] },
    });
    const uri = `${TOP}/base.role.yaml`;
    await editor.open(uri, FILES[uri] ?? '');
    const found = await editor.connection.sendRequest<Location[]>('textDocument/references', {
      textDocument: { uri },
      position: { line: 0, character: 8 },
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      found.map((location) => location.uri),
      [`${TOP}/team/lead.role.yaml`],
    );
    assert.equal(await editor.stop(), 0);
  });
});
