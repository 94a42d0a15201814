import assert from 'node:assert/strict';
import { commands, workspace } from 'vscode';
import manifest from '../../package.json';
import { change, eventually, problems, running, shown, type, write } from './support';

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

describe('typing in a role', () => {
  it('continues a list after Enter', async () => {
    const editor = await type('responsibilities:\n  - runs the platform|\n');
    await commands.executeCommand('type', { text: '\n' });
    await eventually(() => assert.equal(shown(editor), 'responsibilities:\n  - runs the platform\n  - |\n'));
    await commands.executeCommand('type', { text: 'Coaches: every week\n' });
    await eventually(() =>
      assert.equal(
        shown(editor),
        'responsibilities:\n  - runs the platform\n  - Coaches: every week\n  - |\n',
      ),
    );
  });

  it('ends a list by Enter on an item without words', async () => {
    const editor = await type('post:\n  benefits:\n    - a pension\n    - |\n');
    await commands.executeCommand('roleDefinitions.endList');
    await eventually(() => assert.equal(shown(editor), 'post:\n  benefits:\n    - a pension\n  |\n'));
  });

  it('leaves Enter as it is where the cursor has gone on from that item', async () => {
    const editor = await type('qualities:\n  - calm|\n');
    await commands.executeCommand('roleDefinitions.endList');
    await eventually(() => assert.equal(shown(editor), 'qualities:\n  - calm\n  - |\n'));
  });

  it('goes to the column of the next key after Enter in an item', async () => {
    const editor = await type('skills:\n  sfia:\n    essential:\n      - skill: PROG|\n');
    await commands.executeCommand('type', { text: '\n' });
    await eventually(() => assert.match(shown(editor), /\n {6}- skill: PROG\n {8}\|\n/));
  });

  it('indents by two blanks', async () => {
    const editor = await type('post:\n|');
    assert.equal(editor.options.tabSize, 2);
    assert.equal(editor.options.insertSpaces, true);
    await commands.executeCommand('tab');
    await eventually(() => assert.equal(shown(editor), 'post:\n  |'));
  });

  it('comments a line out with #', async () => {
    const editor = await type('title: x\nki|nd: role\n');
    await commands.executeCommand('editor.action.commentLine');
    await eventually(() => assert.equal(editor.document.getText(), 'title: x\n# kind: role\n'));
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
