import assert from 'node:assert/strict';
import { commands, ViewColumn, window, workspace } from 'vscode';
import { change, eventually, newName, running, type } from './support';

describe('the advert as text', () => {
  before(() => running());

  it('opens as a document of its own that nobody can change, and follows the role', async () => {
    const name = newName();
    const editor = await type('title: Clerk of works\nsummary: You **count** bricks.\n|', name);
    await commands.executeCommand('roleDefinitions.openAdvertText');
    const advert = window.activeTextEditor;
    assert.ok(advert);
    assert.equal(advert.document.uri.path, `/${name.replace('.role.yaml', '')} (advert).txt`);
    assert.equal(
      advert.document.getText(),
      'Clerk of works\n==============\n\nAbout the role\n--------------\n\nYou count bricks.\n',
    );
    await commands.executeCommand('type', { text: 'x' });
    assert.equal(advert.document.isDirty, false);
    const role = await window.showTextDocument(editor.document, ViewColumn.One);
    await change(role, 'works', 'bridges');
    await eventually(() => assert.match(advert.document.getText(), /^Clerk of bridges\n/));
  });

  it('opens for a role that is not open itself', async () => {
    const { document } = await type('title: Clerk of "50 %" & more #1\n|', 'of a & b #1 50%.role.yaml');
    const { uri } = document;
    await commands.executeCommand('workbench.action.closeAllEditors');
    await commands.executeCommand('roleDefinitions.openAdvertText', uri);
    assert.match(window.activeTextEditor?.document.getText() ?? '', /^Clerk of/);
    assert.ok(workspace.textDocuments.some((one) => one.uri.toString() === uri.toString()));
  });

  it('asks for a role where none is looked at', async () => {
    await commands.executeCommand('roleDefinitions.openAdvertText');
    assert.equal(window.activeTextEditor, undefined);
  });
});
