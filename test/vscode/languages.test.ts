import assert from 'node:assert/strict';
import { commands, workspace } from 'vscode';
import manifest from '../../package.json';
import { change, eventually, problems, running, type, write } from './support';

describe('the files of the extension', () => {
  for (const [name, language] of [
    ['lead.role.yaml', 'role-yaml'],
    ['lead.role.yml', 'role-yaml'],
    ['role.config.yaml', 'role-config-yaml'],
    ['ours.skills-framework.yaml', 'role-config-yaml'],
    ['values.yaml', 'yaml'],
  ] as const) {
    it(`${name} is in the language ${language}`, async () => {
      const document = await workspace.openTextDocument(await write(`languages/${name}`, 'title: x\n'));
      assert.equal(document.languageId, language);
    });
  }

  it('have each command of the manifest', async () => {
    await running();
    const known = new Set(await commands.getCommands(true));
    for (const { command } of manifest.contributes.commands) assert.ok(known.has(command), command);
  });

  it('have a preview that can be reached by button and by key', () => {
    const { menus, keybindings } = manifest.contributes;
    assert.ok(menus['editor/title'].some(({ command }) => command === 'roleDefinitions.openPreviewToSide'));
    assert.ok(keybindings.some(({ command }) => command === 'roleDefinitions.openPreviewToSide'));
  });
});

describe('the server', () => {
  it('says who it is, and can be started again', async () => {
    const api = await running();
    assert.equal(api.server.info()?.name, 'role-language-server');
    const editor = await type('title: x|\n');
    await commands.executeCommand('roleDefinitions.restartServer');
    assert.equal(api.server.state(), 'running');
    await change(editor, 'title', 'titel');
    await eventually(() => assert.deepEqual(problems(editor.document), ['1 schema/unknown-key titel']));
  });
});
