import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver';
import { type Editor, FULL } from './editor';
import { editorFor, folderFor, openAt } from './suite';

const CREATING = {
  ...FULL,
  workspace: {
    ...FULL.workspace,
    workspaceEdit: { ...FULL.workspace?.workspaceEdit, resourceOperations: ['create' as const] },
  },
};

/** What is offered where the `|` stands. */
async function offered(editor: Editor, marked: string, only = ['refactor']) {
  const { uri, position } = await openAt(editor, marked);
  const actions = await editor.actions(uri, { range: { start: position, end: position } }, only);
  return { uri, actions };
}

function titled(actions: readonly CodeAction[], title: RegExp): CodeAction {
  const found = actions.find((action) => title.test(action.title));
  assert.ok(found, `${title} is not among ${actions.map((action) => action.title).join('; ')}`);
  return found;
}

const SFIA = 'title: x\nskills:\n  sfia:\n    version: 9\n';

/** For each kind: a role with the cursor, what is chosen, and the role after it. */
const CASES: readonly (readonly [kind: string, marked: string, title: RegExp, after: string])[] = [
  [
    'refactor.rewrite',
    'title: x\npo|st:\n  grade: SEO\n  clearance: SC\n',
    /^Insert Salary/,
    'title: x\npost:\n  grade: SEO\n  salary:\n  clearance: SC\n',
  ],
  [
    'refactor.rewrite',
    `${SFIA}    essential:\n      - Programming/software development| (PROG) – level 5\n`,
    /this line a skill/,
    `${SFIA}    essential:\n      - skill: PROG\n        level: 5\n        name: Programming/software development\n`,
  ],
  [
    'refactor.rewrite',
    `${SFIA}    essential:\n      - { skill: SINT|, level: 4 }\n      - { skill: PROG, level: 5 }\n`,
    /by level/,
    `${SFIA}    essential:\n      - { skill: PROG, level: 5 }\n      - { skill: SINT, level: 4 }\n`,
  ],
  [
    'refactor.move',
    `${SFIA}    essential:\n      - { skill: SINT|, level: 4 }\n      - { skill: PROG, level: 5 }\n`,
    /`SINT` to desirable/,
    `${SFIA}    essential:\n      - { skill: PROG, level: 5 }\n    desirable:\n      - { skill: SINT, level: 4 }\n`,
  ],
  [
    'refactor.rewrite',
    'title: x\nsummary: >\n  We| keep the bridges of the county open in all weathers, day and night, and we tell people when we cannot.\n',
    /Wrap the long lines/,
    'title: x\nsummary: >\n  We keep the bridges of the county open in all weathers, day and night, and we\n  tell people when we cannot.\n',
  ],
];

describe('refactorings', () => {
  const editor = editorFor({ capabilities: CREATING });

  for (const [kind, marked, title, after] of CASES) {
    it(`${title.source}: the role has no finding afterwards`, async () => {
      const { uri, actions } = await offered(editor(), marked, [kind]);
      const action = titled(actions, title);
      assert.equal(action.kind, kind);
      assert.equal(editor().applied(uri, action), after);
      await editor().edit(uri, editor().text(uri), after);
      assert.deepEqual(await editor().seen(uri), []);
    });
  }

  it('come with everything else when no kind is named', async () => {
    const { uri, position } = await openAt(editor(), 'title: x\nbenefits|: [a]\n');
    const actions = await editor().actions(uri, { range: { start: position, end: position } });
    assert.deepEqual(
      actions.map(({ kind }) => kind),
      ['refactor.extract'],
    );
  });

  it('are announced', () => {
    const provider = editor().result?.capabilities.codeActionProvider;
    assert.ok(typeof provider === 'object' && provider.codeActionKinds?.includes('refactor'));
  });
});

describe('a section as a template of its own', () => {
  const editor = editorFor({ capabilities: CREATING });

  it('makes the file, fills it, and lets the role extend it', async () => {
    const { uri, actions } = await offered(editor(), 'title: x\nbenefits|:\n  - a pension\n');
    const [create, fill, change] = titled(actions, /new template/).edit?.documentChanges ?? [];
    const template = uri.replace('the.role.yaml', 'the-benefits.role.yaml');
    assert.deepEqual(create, {
      kind: 'create',
      uri: template,
      options: { overwrite: false, ignoreIfExists: false },
    });
    assert.ok(fill && 'edits' in fill && change && 'edits' in change);
    assert.deepEqual(fill.textDocument, { uri: template, version: null });
    assert.deepEqual(change.textDocument, { uri, version: 1 });
    const [edit] = fill.edits;
    assert.ok(edit && 'newText' in edit);
    assert.equal(edit.newText, 'kind: template\n\nbenefits:\n  - a pension\n');
    const role = editor().applied(uri, { title: '', edit: { documentChanges: [change] } });
    assert.equal(role, 'title: x\nextends: ./the-benefits.role.yaml\n');
    // both files as they are then
    await editor().open(template, edit.newText);
    await editor().edit(uri, editor().text(uri), role);
    assert.deepEqual([await editor().seen(template), await editor().seen(uri)], [[], []]);
    await editor().close(template);
  });
});

describe('a section in the template that a role extends', () => {
  const folder = folderFor({ 'home.role.yaml': 'kind: template\nsummary: s\n' });
  const editor = editorFor({ folder: folder.path });
  const uri = folder.uri('lead.role.yaml');

  it('changes both files, open or not', async () => {
    await editor().open(uri, 'title: x\nextends: ./home.role.yaml\nbenefits: [a]\n');
    const at = editor().position(uri, 'benefits');
    const actions = await editor().actions(uri, { range: { start: at, end: at } }, ['refactor.extract']);
    // this editor makes no files
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Move `benefits` to home.role.yaml, for all roles that extend it'],
    );
    const changes = actions[0]?.edit?.documentChanges ?? [];
    assert.deepEqual(
      changes.map((change) => 'textDocument' in change && change.textDocument),
      [
        { uri: folder.uri('home.role.yaml'), version: null },
        { uri, version: 1 },
      ],
    );
  });

  it('comes back by writing it in the role', async () => {
    const at = editor().position(uri, 'extends');
    const [action] = await editor().actions(uri, { range: { start: at, end: at } }, ['refactor.inline']);
    assert.match(action?.title ?? '', /`summary` from home\.role\.yaml/);
    assert.match(action ? editor().applied(uri, action) : '', /\n\nsummary: s\n/);
  });
});
