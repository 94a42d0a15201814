import assert from 'node:assert/strict';
import { type CodeAction, commands, ViewColumn, window, workspace } from 'vscode';
import { CASE_WORK, caseWorker, WITH_CASE_WORK } from '../unit/ownFramework';
import {
  change,
  eventually,
  hoverText,
  labelOf,
  problems,
  rangeOf,
  running,
  suggestions,
  type,
  write,
} from './support';

const FOLDER = 'case-work';

describe("an organisation's own framework", () => {
  before(async () => {
    await running();
    for (const [name, text] of Object.entries(WITH_CASE_WORK)) await write(`${FOLDER}/${name}`, text);
  });

  it('is offered under skills by its id', async () => {
    const editor = await type('title: T\nskills:\n  |\n', `${FOLDER}/offered.role.yaml`);
    await eventually(async () => assert.ok((await suggestions(editor)).map(labelOf).includes('caseWork')));
  });

  it('offers its skills and explains them', async () => {
    const role = caseWorker('    essential:', '      - skill: Deci|sion writing', '        level: leading');
    const editor = await type(role, `${FOLDER}/explained.role.yaml`);
    await eventually(async () =>
      assert.match(await hoverText(editor), /Saying why, in words that people follow/),
    );
    const other = await type(caseWorker('    essential:', '      - skill: |'), `${FOLDER}/skill.role.yaml`);
    assert.ok((await suggestions(other)).map(labelOf).includes('Interviewing'));
  });

  it('adds the skills of a role level that are missing', async () => {
    const role = caseWorker('    essential: [{ skill: Decision writing, level: leading }]|');
    const { document } = await type(role, `${FOLDER}/missing.role.yaml`);
    const action = await eventually(async () => {
      const actions = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        rangeOf(document, 'senior-case-worker'),
      );
      const add = actions.find(({ title }) => title === 'Add the 2 missing skills of Senior case worker');
      assert.ok(add?.edit, actions.map(({ title }) => title).join(', '));
      return add.edit;
    });
    assert.ok(await workspace.applyEdit(action));
    assert.match(document.getText(), /Interviewing, level: working/);
  });

  it('takes effect in an open role while it is being changed', async () => {
    const role = caseWorker('    essential: [{ skill: Negotiating, level: working }]|');
    const { document } = await type(role, `${FOLDER}/changing.role.yaml`);
    await eventually(() => assert.deepEqual(problems(document), ['6 framework/unknown-skill Negotiating']));
    const framework = await workspace.openTextDocument(
      await write(`${FOLDER}/case-work.skills-framework.yaml`, CASE_WORK),
    );
    const editor = await window.showTextDocument(framework, { viewColumn: ViewColumn.Two });
    await change(editor, 'roles:\n', '  - { id: negotiating, name: Negotiating }\nroles:\n');
    await eventually(() => assert.deepEqual(problems(document), []));
  });
});
