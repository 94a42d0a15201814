import assert from 'node:assert/strict';
import { commands } from 'vscode';
import { eventually, shown, type } from './support';

/**
 * What comes of typing into a file. Tried anew in another file: VS Code keeps the indentation and no more as long as it
 * has not loaded the rules of the language and coloured the lines above, which takes a browser its time.
 */
function typing(marked: string, act: () => PromiseLike<unknown>, expected: string): Promise<void> {
  return eventually(async () => {
    const editor = await type(marked);
    await act();
    assert.equal(shown(editor), expected);
  });
}

const enter = (text: string) => () => commands.executeCommand('type', { text });
const endList = () => commands.executeCommand('roleDefinitions.endList');

describe('typing in a role', () => {
  it('continues a list after Enter', () =>
    typing(
      'responsibilities:\n  - runs the platform|\n',
      enter('\nCoaches: every week\n'),
      'responsibilities:\n  - runs the platform\n  - Coaches: every week\n  - |\n',
    ));

  it('ends a list by Enter on an item without words', () =>
    typing(
      'post:\n  benefits:\n    - a pension\n    - |\n',
      endList,
      'post:\n  benefits:\n    - a pension\n  |\n',
    ));

  it('leaves Enter as it is where the cursor has gone on from that item', () =>
    typing('qualities:\n  - calm|\n', endList, 'qualities:\n  - calm\n  - |\n'));

  it('goes to the column of the next key after Enter in an item', () =>
    typing(
      'skills:\n  sfia:\n    essential:\n      - skill: PROG|\n',
      enter('\n'),
      'skills:\n  sfia:\n    essential:\n      - skill: PROG\n        |\n',
    ));

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
