import assert from 'node:assert/strict';
import {
  ConfigurationTarget,
  commands,
  Range,
  type TextEdit,
  type Uri,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { eventually, running, shown, type } from './support';

const UNTIDY = 'title:   x|\nqualities:\n-   keeps calm # always\n-   stays curious\n';
const TIDY = 'title: x\nqualities:\n  - keeps calm # always\n  - stays curious\n';

before(() => running());

describe('formatting', () => {
  it('gives a document its usual form', async () => {
    const { document } = await type(UNTIDY);
    await commands.executeCommand('editor.action.formatDocument');
    await eventually(() => assert.equal(document.getText(), TIDY));
  });

  it('formats a selection only', async () => {
    const { document } = await type(UNTIDY);
    const edits = await commands.executeCommand<TextEdit[]>(
      'vscode.executeFormatRangeProvider',
      document.uri,
      new Range(0, 0, 0, 5),
      { tabSize: 2, insertSpaces: true },
    );
    const edit = new WorkspaceEdit();
    edit.set(document.uri, edits);
    assert.ok(await workspace.applyEdit(edit));
    assert.equal(document.getText(), UNTIDY.replace('|', '').replace('title:   x', 'title: x'));
  });

  it('offers the line that Enter has ended', async () => {
    const { document } = await type('title:   x\n|');
    const edits = await commands.executeCommand<TextEdit[]>(
      'vscode.executeFormatOnTypeProvider',
      document.uri,
      document.positionAt(document.getText().length),
      '\n',
      { tabSize: 2, insertSpaces: true },
    );
    assert.equal(edits.length > 0, true);
  });

  it('can be turned off', async () => {
    const settings = workspace.getConfiguration('roleDefinitions');
    const { document } = await type(UNTIDY);
    const edits = () =>
      commands.executeCommand<TextEdit[] | undefined>('vscode.executeFormatDocumentProvider', document.uri, {
        tabSize: 2,
        insertSpaces: true,
      });
    await eventually(async () => assert.ok((await edits())?.length));
    await settings.update('formatting', false, ConfigurationTarget.Workspace);
    await eventually(async () => assert.equal((await edits())?.length ?? 0, 0));
    await settings.update('formatting', undefined, ConfigurationTarget.Workspace);
    await eventually(async () => assert.ok((await edits())?.length));
  });
});

describe('saving', () => {
  async function withSettings(values: Record<string, unknown>, task: () => Promise<void>): Promise<void> {
    const editor = () => workspace.getConfiguration('editor');
    for (const [name, value] of Object.entries(values)) {
      await editor().update(name, value, ConfigurationTarget.Workspace);
    }
    try {
      await task();
    } finally {
      for (const name of Object.keys(values)) {
        await editor().update(name, undefined, ConfigurationTarget.Workspace);
      }
    }
  }

  /** Types a blank, so that there is something to save, and saves. */
  async function save(uri: Uri): Promise<string> {
    const edit = new WorkspaceEdit();
    edit.insert(uri, new Range(0, 0, 0, 0).start, '# mine\n');
    assert.ok(await workspace.applyEdit(edit));
    await commands.executeCommand('workbench.action.files.save');
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  }

  it('formats, where that is set', () =>
    withSettings({ formatOnSave: true }, async () => {
      const { document } = await type(UNTIDY);
      assert.equal(await save(document.uri), `# mine\n${TIDY}`);
    }));

  it('fixes all and sorts sections, where that is set', () =>
    withSettings(
      { codeActionsOnSave: { 'source.fixAll': 'explicit', 'source.sortSections.role': 'explicit' } },
      async () => {
        const { document } = await type(
          'title: x|\npost:\n  grade: SEO\nsummary: We help.\nqualities:\n  - Calm: always\n',
        );
        const text = await save(document.uri);
        assert.match(text, /- "Calm: always"/);
        assert.ok(text.indexOf('summary:') < text.indexOf('qualities:'), text);
        assert.ok(text.indexOf('qualities:') < text.indexOf('post:'), text);
      },
    ));
});

describe('Enter', () => {
  async function typed(marked: string): Promise<string> {
    const editor = await type(marked);
    await commands.executeCommand('type', { text: '\n' });
    return shown(editor);
  }

  it('goes on with the next item of a list', async () => {
    assert.equal(
      await typed('title: x\nqualities:\n  - keeps calm|\n'),
      'title: x\nqualities:\n  - keeps calm\n  - |\n',
    );
  });
});
