import assert from 'node:assert/strict';
import { commands, Uri, workspace } from 'vscode';
import { running, scratch, write } from '../vscode/support';

const ROLE = 'title: Analyst\nresponsibilities: [reads charts]\n';

describe('a PDF in a browser, where no other program can be started', () => {
  before(running);

  it('is a page to print yourself', async () => {
    const role = await write('printed.role.yaml', ROLE);
    const target = Uri.joinPath(scratch(), 'printed.pdf');
    const written = await commands.executeCommand<Uri>('roleDefinitions.exportAdvert', role, 'pdf', target);
    assert.match(written.path, /\/printed\.html$/);
  });

  it('of a folder is left out: no page is called a PDF', async () => {
    await write('printed/analyst.role.yaml', ROLE);
    const [from, to] = [Uri.joinPath(scratch(), 'printed'), Uri.joinPath(scratch(), 'pdfs')];
    await commands.executeCommand('roleDefinitions.exportFolder', from, ['html', 'pdf'], to);
    const names = (await workspace.fs.readDirectory(to)).map(([name]) => name).sort();
    assert.deepEqual(names, ['analyst.html', 'index.html']);
  });
});
