import assert from 'node:assert/strict';
import { commands } from 'vscode';
import { eventually, shown, type } from './support';

describe('typing in a role', () => {
  // VS Code loads a language's rules for Enter when it first meets the language, in a browser over the network
  before(() =>
    eventually(async () => {
      const { document } = await type('qualities:\n  - calm|\n');
      await commands.executeCommand('type', { text: '\n' });
      assert.equal(document.getText(), 'qualities:\n  - calm\n  - \n');
    }),
  );

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
