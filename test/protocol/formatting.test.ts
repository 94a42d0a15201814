import assert from 'node:assert/strict';
import type { Position, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Editor } from './editor';
import { editorFor, openAt, openRole } from './suite';

// what editors send of their own settings; the format has but one indentation
const options = { tabSize: 4, insertSpaces: false };

async function formatted(editor: Editor, uri: string, request = 'formatting', more = {}): Promise<string> {
  const edits = await editor.connection.sendRequest<TextEdit[]>(`textDocument/${request}`, {
    textDocument: { uri },
    options,
    ...more,
  });
  return TextDocument.applyEdits(editor.document(uri), edits);
}

const UNTIDY = 'title:   Lead\n\n\npost:\n    hours: 37  # a week\nqualities:\n- calm\n';
const TIDY = 'title: Lead\n\npost:\n  hours: 37  # a week\nqualities:\n  - calm\n';

describe('formatting', () => {
  const editor = editorFor();
  const whole = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

  it('gives a file its usual form, and then leaves it alone', async () => {
    assert.equal(await formatted(editor(), await openRole(editor(), UNTIDY)), TIDY);
    assert.equal(await formatted(editor(), await openRole(editor(), TIDY)), TIDY);
  });

  it('formats workspace and framework files', async () => {
    for (const name of ['role.config.yaml', 'our.skills-framework.yaml']) {
      const uri = `file:///no-such-folder/formatting/${name}`;
      await editor().open(uri, 'x-a:\n    b: 1\n', 'role-config-yaml');
      assert.equal(await formatted(editor(), uri), 'x-a:\n  b: 1\n');
    }
  });

  it('keeps the line ends of Windows', async () => {
    const uri = await openRole(editor(), UNTIDY.replaceAll('\n', '\r\n'));
    assert.equal(await formatted(editor(), uri), TIDY.replaceAll('\n', '\r\n'));
  });

  it('leaves alone what YAML does not read', async () => {
    const text = 'qualities:\n- Lead: the team: on time\n';
    assert.equal(await formatted(editor(), await openRole(editor(), text)), text);
  });

  it('formats the lines of a selection only', async () => {
    const uri = await openRole(editor(), UNTIDY);
    const range = {
      start: editor().position(uri, 'post'),
      // up to the start of the next line, of which nothing is selected
      end: editor().position(uri, 'qualities'),
    };
    assert.equal(
      await formatted(editor(), uri, 'rangeFormatting', { range }),
      'title:   Lead\n\n\npost:\n  hours: 37  # a week\nqualities:\n- calm\n',
    );
  });

  async function afterEnter(marked: string): Promise<string> {
    const { uri, position }: { uri: string; position: Position } = await openAt(editor(), marked);
    return formatted(editor(), uri, 'onTypeFormatting', { position, ch: '\n' });
  }

  it('formats the line that Enter has ended', async () => {
    assert.equal(
      await afterEnter('title:   Lead  \nkind:   role  \n|\nlanguage:   cy\n'),
      'title:   Lead  \nkind: role\n\nlanguage:   cy\n',
    );
  });

  it('keeps blank lines while somebody types', async () => {
    assert.equal(await afterEnter('title: Lead\n\n\n|'), 'title: Lead\n\n\n');
  });

  it('sorts the sections of a file on request', async () => {
    const uri = await openRole(editor(), 'post:\n  hours: 37\n# what it is called\ntitle: Lead\n');
    for (const only of ['source', 'source.sortSections', 'source.sortSections.role']) {
      const actions = await editor().actions(uri, { range: whole }, [only]);
      const sort = actions.find(({ kind }) => kind === 'source.sortSections.role');
      assert.equal(sort?.title, 'Sort sections');
      assert.equal(editor().applied(uri, sort), '# what it is called\ntitle: Lead\npost:\n  hours: 37\n');
    }
    assert.deepEqual(await editor().actions(uri, { range: whole }, ['source.organizeImports']), []);
  });

  it('offers no sorting where the order is the usual one', async () => {
    const uri = await openRole(editor(), TIDY.replace(/post:\n.*\n/, ''));
    assert.deepEqual(await editor().actions(uri, { range: whole }, ['source.sortSections.role']), []);
  });
});

describe('formatting that is switched off', () => {
  const editor = editorFor({ settings: { formatting: false } });

  it('changes nothing', async () => {
    assert.equal(await formatted(editor(), await openRole(editor(), UNTIDY)), UNTIDY);
  });
});
