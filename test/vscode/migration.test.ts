import assert from 'node:assert/strict';
import { commands, Uri, workspace } from 'vscode';
import { eventually, running, scratch } from './support';

const ROLE =
  'title: x\nskills:\n  sfia:\n    version: 6\n    essential:\n      - { skill: QUST, level: 3 }\n';

const NAMES = ['a.role.yaml', 'b.role.yaml'];

describe('migrating all roles of a folder', () => {
  const folder = () => Uri.joinPath(scratch(), 'migrating');
  const file = (name: string) => Uri.joinPath(folder(), name);

  async function textOf(name: string): Promise<string> {
    return new TextDecoder().decode(await workspace.fs.readFile(file(name)));
  }

  before(async () => {
    await running();
    for (const name of NAMES) await workspace.fs.writeFile(file(name), new TextEncoder().encode(ROLE));
  });

  /** Runs the command and answers its preview of the changes, once that is there. */
  async function migrate(answer: 'apply' | 'discard'): Promise<void> {
    let isDone = false;
    const done = Promise.resolve(commands.executeCommand('roleDefinitions.migrateFolder', folder())).then(
      () => {
        isDone = true;
      },
    );
    await eventually(async () => {
      await commands.executeCommand(`refactorPreview.${answer}`);
      assert.ok(isDone, 'The preview was not there to be answered.');
    });
    await done;
  }

  it('changes nothing where the preview is discarded', async () => {
    await migrate('discard');
    for (const name of NAMES) assert.equal(await textOf(name), ROLE);
  });

  it('has every change of the preview ticked, and saves the files', async () => {
    await migrate('apply');
    await eventually(async () => {
      for (const name of NAMES) {
        assert.equal(await textOf(name), ROLE.replace('6', '9').replace('QUST', 'QUMG'));
      }
    });
  });
});
