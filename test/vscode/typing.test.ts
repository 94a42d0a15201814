import assert from 'node:assert/strict';
import { commands } from 'vscode';
import { eventually, shown, type } from './support';

/** A person's fingers: meanwhile the editor colours the lines that changed, and only then uses the rules for Enter. */
const BETWEEN_KEYS_MS = 100;

type Step = readonly [act: () => PromiseLike<unknown>, expected: string];

/**
 * What comes of typing into a file. Tried anew in another file: VS Code keeps the indentation and no more as long as it
 * has not loaded the rules of the language, which takes a browser its time.
 */
function typing(marked: string, ...steps: readonly Step[]): Promise<void> {
  return eventually(async () => {
    const editor = await type(marked);
    for (const [act, expected] of steps) {
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_KEYS_MS));
      await act();
      assert.equal(shown(editor), expected);
    }
  });
}

const keys = (text: string) => () => commands.executeCommand('type', { text });
const endList = () => commands.executeCommand('roleDefinitions.endList');

describe('typing in a role', () => {
  it('continues a list after Enter', () =>
    typing(
      'responsibilities:\n  - runs the platform|\n',
      [keys('\n'), 'responsibilities:\n  - runs the platform\n  - |\n'],
      [keys('Coaches: daily'), 'responsibilities:\n  - runs the platform\n  - Coaches: daily|\n'],
      [keys('\n'), 'responsibilities:\n  - runs the platform\n  - Coaches: daily\n  - |\n'],
    ));

  it('ends a list by Enter on an item without words', () =>
    typing('post:\n  benefits:\n    - a pension\n    - |\n', [
      endList,
      'post:\n  benefits:\n    - a pension\n  |\n',
    ]));

  it('leaves Enter as it is where the cursor has gone on from that item', () =>
    typing('qualities:\n  - calm|\n', [endList, 'qualities:\n  - calm\n  - |\n']));

  it('goes to the column of the next key after Enter in an item', () =>
    typing('skills:\n  sfia:\n    essential:\n      - skill: PROG|\n', [
      keys('\n'),
      'skills:\n  sfia:\n    essential:\n      - skill: PROG\n        |\n',
    ]));

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
