import assert from 'node:assert/strict';
import { commands, Uri, workspace } from 'vscode';
import { running, scratch, write } from './support';

const ROLE = 'title: Analyst\nresponsibilities: [reads charts]\n';

describe('exporting an advert', () => {
  before(running);

  async function exported(format: string): Promise<string> {
    const role = await write('exported.role.yaml', ROLE);
    const target = Uri.joinPath(scratch(), `exported.${format}`);
    const written = await commands.executeCommand<Uri>('roleDefinitions.exportAdvert', role, format, target);
    assert.equal(written?.toString(), target.toString());
    return new TextDecoder().decode(await workspace.fs.readFile(target));
  }

  for (const format of ['html', 'markdown', 'text', 'bbcode', 'recruitment', 'json']) {
    it(`writes ${format} that says what the role says`, async () => {
      assert.match(await exported(format), /reads charts/);
    });
  }

  it('writes a Word file', async () => {
    assert.equal((await exported('docx')).slice(0, 2), 'PK');
  });

  it('writes the scoring sheet of a panel', async () => {
    assert.match(await exported('csv'), /Score \(1 to 7\)/);
  });
});
