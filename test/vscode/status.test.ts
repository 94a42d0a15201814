import assert from 'node:assert/strict';
import { commands, window } from 'vscode';
import type { RoleDefinitionsApi } from '../../client/src/api';
import { change, eventually, running, type, write } from './support';

describe('the status item', () => {
  let api: RoleDefinitionsApi;

  before(async () => {
    api = await running();
  });

  afterEach(() => commands.executeCommand('workbench.action.closeQuickOpen'));

  it('says which SFIA is in force and what is wrong, as it is typed', async () => {
    const editor = await type('title: T\nskills:\n  sfia:\n    version: 9\n|');
    await eventually(() => assert.equal(api.status.file(), 'SFIA 9 · no problems'));
    await change(editor, 'version: 9', 'version: 7');
    await eventually(() => assert.equal(api.status.file(), 'SFIA 7 · no problems'));
    await change(editor, 'title: T', 'titel: T');
    await eventually(() => assert.equal(api.status.file(), 'SFIA 7 · 1 error'));
  });

  it('leads to where the version is written', async () => {
    await write('seven.role.yaml', 'kind: template\nskills:\n  sfia:\n    version: 7\n');
    await type('title: T\nextends: ./seven.role.yaml\n|');
    await eventually(() => assert.match(api.status.file(), /^SFIA 7/));
    void commands.executeCommand('roleDefinitions.showStatus');
    await eventually(async () => {
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const { document, selection } = window.activeTextEditor ?? {};
      assert.equal(document?.uri.path.split('/').at(-1), 'seven.role.yaml');
      assert.equal(document?.getText(selection), '7');
    });
  });
});
