import assert from 'node:assert/strict';
import type { InlayHint, SelectionRange, SemanticTokens } from 'vscode-languageserver';
import { type Editor, FULL } from './editor';
import { editorFor, folderFor, openRole } from './suite';

const SFIA = 'title: x\nskills:\n  sfia:\n    version: 9\n    essential:\n';
const USUP = `${SFIA}      - skill: USUP\n        level: 5\n`;

async function hints(editor: Editor, uri: string): Promise<string[]> {
  const document = editor.document(uri);
  const found = await editor.connection.sendRequest<InlayHint[]>('textDocument/inlayHint', {
    textDocument: { uri },
    range: { start: document.positionAt(0), end: document.positionAt(document.getText().length) },
  });
  return found.map(({ label }) =>
    typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
  );
}

describe('inlay hints', () => {
  const folder = folderFor({
    'home-office.role.yaml': 'kind: template\npost:\n  grade: G6\n  salary: { min: 50000 }\n',
  });
  const editor = editorFor({
    folder: folder.path,
    capabilities: { ...FULL, workspace: { ...FULL.workspace, inlayHint: { refreshSupport: true } } },
  });

  it('name skills and levels', async () => {
    const uri = await openRole(editor(), USUP);
    assert.deepEqual(await hints(editor(), uri), ['Incident management', 'Ensure, advise']);
  });

  it('name the file that a value comes from, and follow that file', async () => {
    const uri = folder.uri('lead.role.yaml');
    await editor().open(uri, 'extends: ./home-office.role.yaml\ntitle: x\npost:\n  salary:\n');
    assert.deepEqual(await hints(editor(), uri), ['(more from home-office)', '(from home-office)']);
    const parent = folder.uri('home-office.role.yaml');
    const asked = editor().hintRefreshes;
    await editor().open(parent, 'kind: template\npost:\n  grade: G6\n');
    await editor().until(() => editor().hintRefreshes > asked);
    assert.deepEqual(await hints(editor(), uri), ['(more from home-office)']);
  });

  for (const [setting, left] of [
    [{ skillNames: false }, ['Ensure, advise']],
    [{ levelPhrases: false }, ['Incident management']],
    [{ skillNames: false, levelPhrases: false, inherited: false }, []],
    [null, ['Incident management', 'Ensure, advise']],
    ['off', ['Incident management', 'Ensure, advise']],
  ] as const) {
    it(`heed the setting ${JSON.stringify(setting)}, at once`, async () => {
      const uri = await openRole(editor(), USUP);
      const asked = editor().hintRefreshes;
      await editor().configure({ inlayHints: setting });
      await editor().until(() => editor().hintRefreshes > asked);
      assert.deepEqual(await hints(editor(), uri), left);
    });
  }
});

describe('semantic tokens', () => {
  const editor = editorFor();

  it('come with their legend', async () => {
    const provider = editor().result?.capabilities.semanticTokensProvider;
    assert.ok(provider !== undefined && 'legend' in provider);
    const types = provider.legend.tokenTypes;
    const uri = await openRole(editor(), USUP);
    const { data } = await editor().ask<SemanticTokens>('semanticTokens/full', uri);
    const named = data.filter((_, index) => index % 5 === 3).map((type) => types[type]);
    assert.deepEqual(named, ['namespace', 'enumMember', 'number']);
  });

  it('can be asked for a part', async () => {
    const uri = await openRole(editor(), USUP);
    const { data } = await editor().connection.sendRequest<SemanticTokens>(
      'textDocument/semanticTokens/range',
      {
        textDocument: { uri },
        range: { start: { line: 6, character: 0 }, end: { line: 7, character: 0 } },
      },
    );
    assert.deepEqual(data.slice(0, 3), [6, 15, 1]);
    assert.equal(data.length, 5);
  });
});

describe('selection ranges', () => {
  const editor = editorFor();

  it('grow from the word to the section', async () => {
    const text = 'title: x\nqualities:\n  - keeps calm\n';
    const uri = await openRole(editor(), text);
    const [first] = await editor().connection.sendRequest<SelectionRange[]>('textDocument/selectionRange', {
      textDocument: { uri },
      positions: [editor().position(uri, 'calm', 1)],
    });
    const seen: string[] = [];
    for (let at = first; at !== undefined; at = at.parent)
      seen.push(editor().document(uri).getText(at.range));
    assert.deepEqual(seen.slice(0, 4), ['calm', 'keeps calm', '- keeps calm', 'qualities:\n  - keeps calm']);
  });
});
