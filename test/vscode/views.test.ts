import assert from 'node:assert/strict';
import { commands, extensions, type Uri, workspace } from 'vscode';
import type { RoleDefinitionsApi } from '../../client/src/api';
import type { RenderedSummary } from '../../client/src/preview/messages';
import { change, eventually, newName, running, type, write } from './support';

const ROLE = `title: Lead engineer|
responsibilities:
  - leads the team
skills:
  sfia:
    version: 9
    essential:
      - { skill: PROG, level: 5 }
`;

describe('the views of the preview', () => {
  let api: RoleDefinitionsApi;

  before(async () => {
    api = await running();
  });

  /** What the page shows, once it is in a view and `holds`. */
  function page(view: RenderedSummary['view'], holds: (text: string) => void = () => {}): Promise<void> {
    return eventually(() => {
      const summary = api.preview.current()?.summary;
      assert.equal(summary?.view, view);
      holds(summary.headings.join('\n'));
    });
  }

  const show = (name: string) => commands.executeCommand(`roleDefinitions.preview.show${name}`);

  it('each open by a command, in the panel that is there', async () => {
    const editor = await type(ROLE);
    await show('Advert');
    await page('advert', (headings) => assert.match(headings, /Job description/));
    await show('Skills');
    await page('skills', (headings) => assert.match(headings, /Information Age\nEssential/));
    await show('Changes');
    await page('changes');
    await show('Definition');
    await page('definition', (headings) => assert.match(headings, /day-to-day/));
    assert.equal(api.preview.all().length, 1);
    assert.equal(editor.document.isDirty, false);
  });

  it('stay as they are while somebody types', async () => {
    const editor = await type(ROLE);
    await show('Skills');
    await page('skills', (headings) => assert.match(headings, /^Lead engineer/));
    await change(editor, 'Lead engineer', 'Head engineer');
    await page('skills', (headings) => assert.match(headings, /^Head engineer/));
  });

  describe('in a folder under Git', () => {
    interface Repository {
      readonly rootUri: Uri;
      add(paths: readonly string[]): Promise<void>;
      commit(message: string): Promise<void>;
      setConfig(key: string, value: string): Promise<string>;
    }
    interface Git {
      init(root: Uri): Promise<Repository | null>;
    }
    let repository: Repository;

    before(async () => {
      const git = await extensions.getExtension<{ getAPI(version: 1): Git }>('vscode.git')?.activate();
      const root = workspace.workspaceFolders?.[0]?.uri;
      assert.ok(git && root, 'VS Code has no Git here.');
      const made = await git.getAPI(1).init(root);
      assert.ok(made, 'Git made no repository.');
      repository = made;
      await repository.setConfig('user.name', 'Tests');
      await repository.setConfig('user.email', 'tests@example.org');
      await repository.setConfig('commit.gpgsign', 'false');
    });

    it('the changes are those since the last commit, which a new one ends', async () => {
      const name = newName();
      const uri = await write(name, ROLE.replace('|', ''));
      await repository.add([uri.fsPath]);
      await repository.commit('Add a role');
      const editor = await type(ROLE, name);
      await show('Changes');
      await page('changes', (headings) => assert.doesNotMatch(headings, /Information Age/));
      await change(editor, 'level: 5', 'level: 4');
      await page('changes', (headings) => assert.match(headings, /Information Age/));
      await editor.document.save();
      await repository.add([uri.fsPath]);
      await repository.commit('Lower a level');
      await page('changes', (headings) => assert.doesNotMatch(headings, /Information Age/));
    });
  });
});
