import assert from 'node:assert/strict';
import { commands, env, type Hover, UIKind } from 'vscode';
import type { RoleDefinitionsApi } from '../../client/src/api';
import { change, eventually, labelOf, problems, running, suggestions, type, write } from '../vscode/support';

const SFIA = 'title: x\nskills:\n  sfia:\n    version: 9\n    essential:\n';

describe('a role in a browser', () => {
  let api: RoleDefinitionsApi;

  before(async () => {
    api = await running();
  });

  it('runs where there is no Node and no file system of a computer', async () => {
    assert.deepEqual(typeof process === 'object' && process.versions?.node !== undefined, false);
    const { document } = await type('title: x|\n');
    assert.deepEqual(document.uri.scheme === 'file', false);
    assert.deepEqual(env.uiKind, UIKind.Web);
    assert.deepEqual(api.server.info()?.name, 'role-language-server');
  });

  it('is checked while it is typed', async () => {
    const editor = await type('title: x|\nsummary: y\n');
    await change(editor, 'summary', 'sumary');
    await eventually(() => assert.deepEqual(problems(editor.document), ['2 schema/unknown-key sumary']));
    await change(editor, 'sumary', 'summary');
    await eventually(() => assert.deepEqual(problems(editor.document), []));
  });

  it('gets suggestions', async () => {
    const [first] = await suggestions(await type(`${SFIA}      - incident|\n`));
    assert.deepEqual(first && labelOf(first), 'USUP');
  });

  it('is explained', async () => {
    const { document, selection } = await type(`${SFIA}      - { skill: PR|OG, level: 5 }\n`);
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      selection.active,
    );
    const text = hovers.flatMap(({ contents }) => contents).map((content) => Object(content).value);
    assert.match(text.join('\n'), /Programming\/software development \(PROG\)/);
  });

  it('takes over what its template says, and is checked with it', async () => {
    await write(
      'base.role.yaml',
      'kind: template\nqualities:\n  - keeps calm\nskills:\n  sfia:\n    version: 8\n',
    );
    const { document } = await type(
      'title: x|\nextends: ./base.role.yaml\nskills:\n  sfia:\n    essential:\n      - { skill: DEPL, level: 4 }\n',
    );
    await eventually(() => assert.deepEqual(problems(document), ['6 sfia/later-skill DEPL']));
  });

  it('says when its template is not there', async () => {
    const { document } = await type('title: x|\nextends: ./nowhere.role.yaml\n');
    await eventually(() => assert.deepEqual(problems(document), ['2 extends/not-found ./nowhere.role.yaml']));
  });

  it('is shown as an advert that follows what is typed', async () => {
    await write('calm.role.yaml', 'kind: template\nqualities:\n  - keeps calm\n');
    const editor = await type('title: Lead engineer|\nextends: ./calm.role.yaml\n');
    await commands.executeCommand('roleDefinitions.openPreviewToSide');
    const shown = () => api.preview.current()?.summary;
    await eventually(() => {
      assert.deepEqual(shown()?.uri, editor.document.uri.toString());
      assert.deepEqual(shown()?.headings[0], 'Lead engineer');
      assert.deepEqual(shown()?.headings.length, 2);
    });
    await change(editor, 'Lead', 'Principal');
    await eventually(() => assert.deepEqual(shown()?.headings[0], 'Principal engineer'));
  });
});
