import assert from 'node:assert/strict';
import { type CodeAction, ConfigurationTarget, commands, workspace } from 'vscode';
import { eventually, problems, rangeOf, running, type } from './support';

const RETIRED =
  'title: x\nskills:\n  sfia:\n    version: 9\n    essential:\n      - { skill: BUAN, level: 4 }\n|';

describe('how loud a rule is', () => {
  before(() => running());

  async function setRules(rules: Record<string, string> | undefined): Promise<void> {
    await workspace.getConfiguration('roleDefinitions').update('rules', rules, ConfigurationTarget.Workspace);
  }

  afterEach(() => setRules(undefined));

  it('follows the settings at once, by rule and by group', async () => {
    const { document } = await type(RETIRED);
    await eventually(() => assert.deepEqual(problems(document), ['6 sfia/retired-skill BUAN']));
    await setRules({ 'sfia/*': 'off' });
    await eventually(() => assert.deepEqual(problems(document), []));
    await setRules({ 'sfia/*': 'off', 'sfia/retired-skill': 'information' });
    await eventually(() => assert.deepEqual(problems(document), ['6 sfia/retired-skill BUAN']));
  });

  it('can be set for one line from the light bulb', async () => {
    const { document } = await type(RETIRED);
    const edit = await eventually(async () => {
      const actions = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        rangeOf(document, 'BUAN'),
      );
      const ignore = actions.find(({ title }) => title.includes('on this line'));
      assert.ok(ignore?.edit, actions.map(({ title }) => title).join(', '));
      return ignore.edit;
    });
    assert.ok(await workspace.applyEdit(edit));
    await eventually(() => assert.deepEqual(problems(document), []));
    assert.match(document.getText(), /# role-disable-(?:next-)?line sfia\/retired-skill/);
  });
});
