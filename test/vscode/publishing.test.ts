import assert from 'node:assert/strict';
import { type CodeAction, type CodeLens, commands, type TextEditor, window, workspace } from 'vscode';
import type { RoleDefinitionsApi } from '../../client/src/api';
import { change, eventually, problems, rangeOf, running, type, write } from './support';

const ROLE = `title: Archivist
summary: You will keep the records.
responsibilities:
  - keeps the records
criteria:
  essential:
    - Experience of archives
post:
  grade:
  locations: [Kew]
|`;

async function lenses({ document }: TextEditor): Promise<CodeLens[]> {
  const found = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
  return found.filter(({ command }) => command?.title.includes('ready to publish'));
}

/** What is selected once the first entry of an open list was chosen. */
async function chooseFirst(expected: string): Promise<void> {
  await eventually(async () => {
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    const { document, selection } = window.activeTextEditor ?? {};
    assert.equal(`${document?.uri.path.split('/').at(-1)}: ${document?.getText(selection)}`, expected);
  });
}

describe('the publishing check', () => {
  let api: RoleDefinitionsApi;

  before(async () => {
    api = await running();
  });

  afterEach(() => commands.executeCommand('workbench.action.closeQuickOpen'));

  it('counts in the status bar, and follows what is typed', async () => {
    const editor = await type(ROLE);
    await eventually(() => assert.equal(api.status.publishing(), '4 of 15 ready to publish'));
    await change(editor, 'grade:', 'grade: SEO');
    await eventually(() => assert.equal(api.status.publishing(), '5 of 15 ready to publish'));
    await type('kind: template\n|');
    await eventually(() => assert.equal(api.status.publishing(), 'Nothing to publish'));
  });

  it('lists what is missing, and leads to the place', async () => {
    const { document } = await type(ROLE);
    void commands.executeCommand('roleDefinitions.checkPublishing');
    await chooseFirst(`${document.uri.path.split('/').at(-1)}: grade`);
  });

  it('leads to the file that an inherited placeholder stands in', async () => {
    await write('benefits.role.yaml', 'kind: template\norganisation:\n  name: "[insert name]"\n');
    await type(ROLE.replace('summary', 'extends: ./benefits.role.yaml\nsummary'));
    void commands.executeCommand('roleDefinitions.checkPublishing', window.activeTextEditor?.document.uri);
    await chooseFirst('benefits.role.yaml: [insert name]');
  });

  it('is opened by the count above the post, which a setting turns off', async () => {
    const editor = await type(ROLE);
    const lens = await eventually(async () => {
      const [found] = await lenses(editor);
      assert.equal(found?.command?.title, '4 of 15 fields ready to publish');
      return found;
    });
    assert.equal(lens.range.start.line, 7);
    void commands.executeCommand(lens.command?.command ?? '', ...(lens.command?.arguments ?? []));
    await chooseFirst(`${editor.document.uri.path.split('/').at(-1)}: grade`);

    const settings = workspace.getConfiguration('roleDefinitions');
    try {
      await settings.update('codeLens.readyToPublish', false);
      await eventually(async () => assert.deepEqual(await lenses(editor), []));
    } finally {
      await settings.update('codeLens.readyToPublish', undefined);
    }
  });

  it('offers to insert the fields, and leaves the list of problems alone', async () => {
    const { document } = await type(ROLE);
    const insert = await eventually(async () => {
      const actions = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        rangeOf(document, 'post'),
      );
      const found = actions.find(({ title }) => title.startsWith('Insert the'));
      assert.ok(found?.edit, actions.map(({ title }) => title).join(', '));
      return found;
    });
    assert.equal(insert.title, 'Insert the 10 fields that an advert still needs');
    assert.ok(insert.edit && (await workspace.applyEdit(insert.edit)));
    assert.match(document.getText(), /\n {2}grade:\n {2}salary:\n {2}locations: \[Kew\]\n/);
    await eventually(() => assert.equal(api.status.publishing(), '4 of 15 ready to publish'));
    assert.deepEqual(problems(document), []);
  });
});
