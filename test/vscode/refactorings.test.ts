import assert from 'node:assert/strict';
import { type CodeAction, CodeActionKind, commands, type TextEditor, Uri, workspace } from 'vscode';
import { eventually, running, scratch, type, write } from './support';

/** Takes what the menu "Refactor…" offers at the cursor. */
async function refactor({ document, selection }: TextEditor, title: RegExp): Promise<void> {
  const action = await eventually(async () => {
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      selection,
      CodeActionKind.Refactor.value,
    );
    const found = actions.find((one) => title.test(one.title));
    assert.ok(found?.edit, actions.map((one) => one.title).join('; '));
    return found.edit;
  });
  assert.ok(await workspace.applyEdit(action));
}

const SFIA = 'title: x\nskills:\n  sfia:\n    version: 9\n';

describe('refactorings', () => {
  before(() => running());

  for (const [title, marked, after] of [
    [
      /this line a skill/,
      `${SFIA}    essential:\n      - Programming/software development| (PROG) – level 5\n`,
      `${SFIA}    essential:\n      - skill: PROG\n        level: 5\n        name: Programming/software development\n`,
    ],
    [
      /Sort these skills by level/,
      `${SFIA}    essential:\n      - { skill: SINT|, level: 4 }\n      - { skill: PROG, level: 5 }\n`,
      `${SFIA}    essential:\n      - { skill: PROG, level: 5 }\n      - { skill: SINT, level: 4 }\n`,
    ],
    [
      /`SINT` to desirable/,
      `${SFIA}    essential:\n      - { skill: SINT|, level: 4 }\n      - { skill: PROG, level: 5 }\n`,
      `${SFIA}    essential:\n      - { skill: PROG, level: 5 }\n    desirable:\n      - { skill: SINT, level: 4 }\n`,
    ],
    [
      /Wrap the long lines/,
      'title: x\nsummary: >\n  We| keep the bridges of the county open in all weathers, day and night, and we tell people when we cannot.\n',
      'title: x\nsummary: >\n  We keep the bridges of the county open in all weathers, day and night, and we\n  tell people when we cannot.\n',
    ],
  ] as const) {
    it(title.source, async () => {
      const editor = await type(marked);
      await refactor(editor, title);
      assert.equal(editor.document.getText(), after);
    });
  }

  it('move a section to a template of its own, and the role extends it', async () => {
    const editor = await type('title: x\nbene|fits:\n  - a pension\n', 'extracting/clerk.role.yaml');
    await refactor(editor, /new template/);
    assert.equal(editor.document.getText(), 'title: x\nextends: ./clerk-benefits.role.yaml\n');
    const template = await workspace.openTextDocument(
      Uri.joinPath(scratch(), 'extracting/clerk-benefits.role.yaml'),
    );
    assert.equal(template.getText(), 'kind: template\n\nbenefits:\n  - a pension\n');
  });

  it('move a section that stands in several roles to one template, for all of them', async () => {
    const about = 'summary: |\n  We keep ninety bridges open in all weathers, day and night.\n';
    const other = await write('sharing/diver.role.yaml', `title: Diver\n${about}`);
    const editor = await type(`title: Clerk\n${about.replace(':', '|:')}`, 'sharing/clerk.role.yaml');
    await refactor(editor, /`summary` to a new template, .* for the 2 roles that have it/);
    const after = 'extends: ./shared-summary.role.yaml\n';
    assert.equal(editor.document.getText(), `title: Clerk\n${after}`);
    assert.equal((await workspace.openTextDocument(other)).getText(), `title: Diver\n${after}`);
    const template = Uri.joinPath(scratch(), 'sharing/shared-summary.role.yaml');
    assert.equal((await workspace.openTextDocument(template)).getText(), `kind: template\n\n${about}`);
  });

  it('write a section that is inherited into the role', async () => {
    await write('inlining/base.role.yaml', 'kind: template\nsummary: We help.\n');
    const editor = await type('title: x\next|ends: ./base.role.yaml\n', 'inlining/clerk.role.yaml');
    await refactor(editor, /`summary` from base\.role\.yaml/);
    assert.match(editor.document.getText(), /\nsummary: We help\.\n/);
  });
});
