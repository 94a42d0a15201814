import assert from 'node:assert/strict';
import { commands, Uri, workspace } from 'vscode';
import { running, scratch, write } from './support';

const ROLE = 'title: Analyst\nresponsibilities: [reads charts]\n';

describe('exporting an advert as PDF', () => {
  before(running);

  it('prints it with the browser of the computer, or writes the page to print where there is none', async () => {
    const { findBrowser } = await import('../../server/src/exports/printPdf');
    const role = await write('printed.role.yaml', ROLE);
    const target = Uri.joinPath(scratch(), 'printed.pdf');
    const written = await commands.executeCommand<Uri>('roleDefinitions.exportAdvert', role, 'pdf', target);
    const text = new TextDecoder().decode(await workspace.fs.readFile(written));
    if ((await findBrowser()) === undefined) {
      assert.match(written.path, /\/printed\.html$/);
      assert.match(text, /<h1[^>]*>Analyst/);
    } else {
      assert.match(written.path, /\/printed\.pdf$/);
      assert.match(text, /^%PDF-/);
    }
  });
});
