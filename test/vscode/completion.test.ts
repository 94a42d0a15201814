import assert from 'node:assert/strict';
import { commands, type TextEditor } from 'vscode';
import { eventually, labelOf, running, shown, suggestions, type, write } from './support';

const SFIA = 'title: x\nskills:\n  sfia:\n    version: 9\n    essential:\n';

/** Opens the list of suggestions at the cursor and takes the first one, as Ctrl+Space and Enter do. */
async function takeFirst(editor: TextEditor): Promise<void> {
  const before = editor.document.getText();
  await commands.executeCommand('editor.action.triggerSuggest');
  await eventually(async () => {
    await commands.executeCommand('acceptSelectedSuggestion');
    assert.notEqual(editor.document.getText(), before, 'nothing was accepted');
  });
}

describe('suggestions', () => {
  before(() => running());

  it('offer the keys of a role at the start of a line, but not those that are there', async () => {
    const labels = (await suggestions(await type('title: x\n|\n'))).map(labelOf);
    assert.ok(labels.includes('summary') && labels.includes('responsibilities'));
    assert.ok(!labels.includes('title'));
  });

  it('find a skill by what it is about', async () => {
    const labels = (await suggestions(await type(`${SFIA}      - incident|\n`))).map(labelOf);
    assert.equal(labels[0], 'USUP');
  });

  it('find a skill by its meaning in a value, too', async () => {
    const labels = (await suggestions(await type(`${SFIA}      - skill: incident|\n`))).map(labelOf);
    assert.equal(labels[0], 'USUP');
  });

  it('offer the levels that SFIA defines for the skill', async () => {
    const editor = await type(`${SFIA}      - skill: PBMG\n        level: |\n`);
    assert.deepEqual((await suggestions(editor)).map(labelOf), ['2', '3', '4', '5']);
  });

  it('explain a skill when it is looked at', async () => {
    const [item] = await suggestions(await type(`${SFIA}      - skill: USUP|\n`), 1);
    assert.ok(item);
    const { documentation } = item;
    assert.match(typeof documentation === 'object' ? documentation.value : '', /Incident management/);
  });

  it('offer nothing in prose', async () => {
    assert.deepEqual(await suggestions(await type('title: x\nsummary: We inci|\n')), []);
  });

  it('offer the files of the workspace in a path', async () => {
    await write('paths/base.role.yaml', 'kind: template\n');
    const editor = await type('title: x\nextends: |\n', 'paths/clerk.role.yaml');
    await eventually(async () =>
      assert.ok((await suggestions(editor)).map(labelOf).includes('./base.role.yaml')),
    );
  });

  it('offer the keys of the workspace file there', async () => {
    const labels = (await suggestions(await type('|\n', 'config/role.config.yaml'))).map(labelOf);
    assert.ok(labels.includes('sfiaVersion'));
  });
});

describe('taking a suggestion', () => {
  before(() => running());

  it('writes skill and level, and goes on with the choice of a level', async () => {
    const editor = await type(`${SFIA}      - incident|\n`);
    await takeFirst(editor);
    const text = editor.document.getText();
    assert.match(text, /\n {6}- skill: USUP\n {8}level: [1-7]\n$/);
    // the level is what the next choice replaces
    const { selection } = editor;
    assert.match(editor.document.getText(selection), /^[1-7]$/);
  });

  it('writes a key with its blank', async () => {
    const editor = await type('title: x\nsumm|\n');
    await takeFirst(editor);
    assert.equal(shown(editor), 'title: x\nsummary: |\n');
  });

  it('writes a list with its first dash, indented', async () => {
    const editor = await type('title: x\nrespons|\n');
    await takeFirst(editor);
    assert.equal(shown(editor), 'title: x\nresponsibilities:\n  - |\n');
  });

  it('writes a key of an inner mapping in its column', async () => {
    const editor = await type('title: x\npost:\n  grade: SEO\n  loca|\n');
    await takeFirst(editor);
    assert.equal(shown(editor), 'title: x\npost:\n  grade: SEO\n  locations:\n    - |\n');
  });

  it('puts in a whole role, with places to type in one after the other', async () => {
    const editor = await type('new|');
    await takeFirst(editor);
    const { document } = editor;
    assert.equal(document.getText(editor.selection), 'Title of the role');
    await commands.executeCommand('type', { text: 'Clerk' });
    await commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.match(document.getText(), /^title: Clerk\n/);
    assert.ok(editor.selection.active.line > 0);
  });

  it('replaces the word that the cursor is in', async () => {
    const editor = await type('title: x\nkind: te|mplat\n');
    await takeFirst(editor);
    assert.equal(shown(editor), 'title: x\nkind: template|\n');
  });
});

describe('the list of suggestions', () => {
  before(() => running());

  it('opens by itself while a skill is typed', async () => {
    const editor = await type(`${SFIA}      - skill: |\n`);
    await commands.executeCommand('type', { text: 'problem' });
    await eventually(async () => {
      await commands.executeCommand('acceptSelectedSuggestion');
      assert.match(editor.document.getText(), /skill: PBMG/);
    });
  });

  it('offers the values of a key that has just been taken', async () => {
    const editor = await type('title: x\npost:\n  clear|\n');
    await takeFirst(editor);
    await eventually(async () => {
      await commands.executeCommand('acceptSelectedSuggestion');
      assert.match(editor.document.getText(), /clearance: \S+\n$/);
    });
    assert.equal(editor.selections.length, 1);
  });
});
