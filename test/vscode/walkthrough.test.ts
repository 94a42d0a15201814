import assert from 'node:assert/strict';
import { commands, window } from 'vscode';
import { contributes } from '../../package.json';
import { eventually, running } from './support';

const WALKTHROUGH = 'role-definitions.role-definitions#start';

describe('the walkthrough', () => {
  before(() => running());
  after(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens', async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await commands.executeCommand('workbench.action.openWalkthrough', WALKTHROUGH, false);
    await eventually(() =>
      assert.match(window.tabGroups.activeTabGroup.activeTab?.label ?? '', /^(?:Welcome|Walkthrough)/),
    );
  });

  it('has only buttons and ticks whose commands VS Code knows', async () => {
    const named = contributes.walkthroughs
      .flatMap(({ steps }) => steps)
      .flatMap(({ description, completionEvents }) => [
        ...[...description.matchAll(/\(command:([^)]+)\)/g)].map(([, command = '']) => command),
        ...completionEvents.flatMap((event) => event.match(/^onCommand:(.+)/)?.[1] ?? []),
      ]);
    const known = await commands.getCommands();
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((command) => !known.includes(command)),
      [],
    );
  });
});
