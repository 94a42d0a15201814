import assert from 'node:assert/strict';
import { type CodeAction, commands, extensions, languages, Uri, window, workspace } from 'vscode';
import { contributes } from '../../package.json';
import type { RoleDefinitionsApi } from '../../client/src/api';
import { writtenIn } from '../picture';
import { eventually, hoverText, labelOf, rangeOf, running, suggestions, type } from './support';

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

describe('the pictures of the walkthrough', () => {
  let api: RoleDefinitionsApi;

  before(async () => {
    api = await running();
  });

  /** The role in a picture, and what the picture says that the editor shows of it. */
  async function drawn(step: string): Promise<{ role: string; shown: readonly string[] }> {
    const extension = extensions.getExtension('role-definitions.role-definitions');
    assert.ok(extension);
    const uri = Uri.joinPath(extension.extensionUri, 'walkthrough', `${step}.svg`);
    const picture = new TextDecoder().decode(await workspace.fs.readFile(uri));
    return { role: writtenIn(picture, 'line').join('\n'), shown: writtenIn(picture, 'shown') };
  }

  it('show suggestions that there are, and what a skill is', async () => {
    const { role, shown } = await drawn('skills');
    const items = (await suggestions(await type(`title: x\n${role}|\n`))).slice(0, 2);
    assert.deepEqual(
      items.map(labelOf),
      shown.filter((text) => /^[A-Z]{4}$/.test(text)),
    );
    const found = JSON.stringify(items);
    const hover = await hoverText(await type(`title: x\n${role.replace('records', 'RM|GT')}\n`));
    for (const text of shown) {
      assert.ok(`${found}\n${hover}`.includes(text.replace('…', '')), `${text} is not in ${found} ${hover}`);
    }
  });

  it('show a problem that there is, and its repair', async () => {
    const { role, shown } = await drawn('problems');
    const [message, repair] = shown;
    const { document } = await type(`title: x|\nskills:\n  sfia:\n    version: 9\n    essential:\n${role}\n`);
    await eventually(() =>
      assert.deepEqual(
        languages.getDiagnostics(document.uri).map((problem) => problem.message),
        [message],
      ),
    );
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      rangeOf(document, '7'),
    );
    assert.ok(actions.some(({ title }) => title === repair));
  });

  it('show a page with the headings that it has', async () => {
    const { role, shown } = await drawn('preview');
    await type(`${role}|\n`);
    await commands.executeCommand('roleDefinitions.openPreviewToSide');
    await eventually(() => assert.deepEqual(api.preview.current()?.summary?.headings, shown));
  });
});
