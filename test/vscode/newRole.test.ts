import assert from 'node:assert/strict';
import { commands, Uri, window, workspace } from 'vscode';
import { eventually, problems, running, scratch, write } from './support';

const NONE = { cited: null, template: null };

/** Runs a command again and again, until nothing is asked any more. */
async function untilDone(asking: Promise<unknown>, command: string): Promise<void> {
  let isDone = false;
  void asking.finally(() => {
    isDone = true;
  });
  await eventually(async () => {
    await commands.executeCommand(command);
    assert.ok(isDone, 'It is still asked.');
  });
}

describe('a new role', () => {
  before(async () => {
    await running();
    await write('house.role.yaml', 'kind: template\ntitle: House style\n');
  });

  const newRole = (known: object) =>
    Promise.resolve(commands.executeCommand<Uri | undefined>('roleDefinitions.newRole', scratch(), known));

  it('is written, opened with the first place to fill in selected, and has no problem', async () => {
    const cited = { framework: 'digitalAndData', role: 'data-engineer', level: 'senior-data-engineer' };
    const uri = await newRole({ ...NONE, title: 'Senior data engineer', cited });
    assert.equal(uri?.toString(), Uri.joinPath(scratch(), 'senior-data-engineer.role.yaml').toString());
    const editor = window.activeTextEditor;
    assert.ok(editor && editor.document.languageId === 'role-yaml');
    assert.equal(editor.document.uri.toString(), uri?.toString());
    await eventually(() =>
      assert.equal(editor.document.getText(editor.selection), '# what the role is for, in a few sentences'),
    );
    assert.match(editor.document.getText(), /level: senior-data-engineer\n {4}essential:\n {6}- \{ skill: /);
    assert.equal(editor.document.isDirty, false);
    assert.deepEqual(
      problems(editor.document, () => true),
      [],
    );
    await commands.executeCommand('jumpToNextSnippetPlaceholder');
    await eventually(() =>
      assert.equal(editor.document.getText(editor.selection), '# - what the person does in an ordinary week'),
    );
  });

  it('leaves a file of the same name as it is', async () => {
    const [first, second] = [
      await newRole({ ...NONE, title: 'Archivist' }),
      await newRole({ ...NONE, title: 'Archivist' }),
    ];
    assert.deepEqual(
      [first, second].map((uri) => uri?.path.split('/').at(-1)),
      ['archivist.role.yaml', 'archivist-2.role.yaml'],
    );
  });

  /** The text of the file, once every question was answered with the first entry of its list. */
  async function textWithFirstAnswers(known: object): Promise<string> {
    const asking = newRole(known);
    await untilDone(asking, 'workbench.action.acceptSelectedQuickOpenItem');
    const uri = await asking;
    assert.ok(uri);
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  }

  it('asks for the level of a role of the framework', async () => {
    const cited = { framework: 'digitalAndData', role: 'data-engineer' };
    const text = await textWithFirstAnswers({ title: 'Data engineer', cited, template: null });
    assert.match(text, / {2}digitalAndData:\n {4}role: data-engineer\n {4}level: data-engineer\n/);
  });

  it('offers to go without a framework, and the templates of the workspace', async () => {
    const text = await textWithFirstAnswers({ title: 'Lead archivist' });
    // the folder may hold templates of other suites, too
    assert.match(text, /^extends: \.\/[\w/-]+\.role\.yaml$/m);
    assert.equal(text.includes('digitalAndData'), false);
  });

  it('is not made where the user thinks better of it', async () => {
    const asking = newRole({ title: 'Nobody' });
    await untilDone(asking, 'workbench.action.closeQuickOpen');
    assert.equal(await asking, undefined);
  });
});
