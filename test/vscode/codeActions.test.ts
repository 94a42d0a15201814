import assert from 'node:assert/strict';
import { type CodeAction, CodeActionKind, commands, type TextEditor, workspace } from 'vscode';
import { eventually, problems, rangeOf, running, type } from './support';

/** The quick fixes on a word, once its problem is there. */
async function fixesOn({ document }: TextEditor, word: string): Promise<CodeAction[]> {
  await eventually(() =>
    assert.ok(
      problems(document, () => true).some((line) => line.endsWith(word)),
      word,
    ),
  );
  return commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    rangeOf(document, word),
    CodeActionKind.QuickFix.value,
  );
}

async function apply(actions: readonly CodeAction[], title: string | RegExp): Promise<void> {
  const action = actions.find((one) =>
    typeof title === 'string' ? one.title === title : title.test(one.title),
  );
  assert.ok(action?.edit, `${title} in ${actions.map((one) => one.title).join('; ')}`);
  assert.ok(await workspace.applyEdit(action.edit));
}

before(() => running());

describe('quick fixes', () => {
  it('rename a misspelt key, the nearest one first', async () => {
    const editor = await type('title: x|\nresponsibilites:\n  - leads the team\n');
    const fixes = await fixesOn(editor, 'responsibilites');
    assert.equal(fixes[0]?.isPreferred, true);
    await apply(fixes, /`responsibilities`/);
    assert.equal(editor.document.getText(), 'title: x\nresponsibilities:\n  - leads the team\n');
    await eventually(() => assert.deepEqual(problems(editor.document), []));
  });

  it('take a level that the skill has', async () => {
    const editor = await type(
      'title: x|\nskills:\n  sfia: { version: 9, essential: [{ skill: PBMG, level: 7 }] }\n',
    );
    await apply(await fixesOn(editor, '7'), /5/);
    assert.match(editor.document.getText(), /level: 5/);
  });

  it('put text in quotes that YAML reads as something else', async () => {
    const editor = await type('title: x|\nresponsibilities:\n  - Lead the team: deliver\n');
    await apply(await fixesOn(editor, 'Lead the team: deliver'), /quotes/i);
    assert.equal(editor.document.getText(), 'title: x\nresponsibilities:\n  - "Lead the team: deliver"\n');
  });

  it('add a key that is missing', async () => {
    const editor = await type('title: x|\nlinks:\n  - name: How we hire\n');
    await apply(await fixesOn(editor, 'name'), /url/);
    assert.match(editor.document.getText(), /\n {2}- name: How we hire\n {4}url: /);
  });
});

describe('fix all', () => {
  it('does what has one clear repair, and leaves the rest', async () => {
    const editor = await type(`title: x|
responsibilities:
  - Lead the team: deliver
  - Coach: weekly
post:
  salary:
    min: 67,000
    max: lots
`);
    await eventually(() => assert.equal(problems(editor.document).length, 4));
    await commands.executeCommand('editor.action.fixAll');
    await eventually(() =>
      assert.equal(
        editor.document.getText(),
        `title: x
responsibilities:
  - "Lead the team: deliver"
  - "Coach: weekly"
post:
  salary:
    min: 67000
    max: lots
`,
      ),
    );
    await eventually(() => assert.deepEqual(problems(editor.document), ['8 schema/type lots']));
  });
});
