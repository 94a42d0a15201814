import assert from 'node:assert/strict';
import { commands, type Uri, ViewColumn, window, workspace } from 'vscode';
import type { RoleDefinitionsApi } from '../../client/src/api';
import type { RenderedSummary } from '../../client/src/preview/messages';
import { change, eventually, running, type, write } from './support';

const ROLE = 'title: Lead engineer|\nresponsibilities:\n  - leads the team\n';

describe('the preview', () => {
  let api: RoleDefinitionsApi;

  before(async () => {
    api = await running();
  });

  /** What the page shows, once `holds` does. */
  function page(holds: (summary: RenderedSummary) => void): Promise<RenderedSummary> {
    return eventually(() => {
      const summary = api.preview.current()?.summary;
      assert.ok(summary, 'the page shows nothing');
      holds(summary);
      return summary;
    });
  }

  function pageTitled(title: string): Promise<RenderedSummary> {
    return page(({ headings }) => assert.equal(headings[0], title));
  }

  const openToSide = () => commands.executeCommand('roleDefinitions.openPreviewToSide');

  it('opens beside the text, which keeps the cursor, and shows the advert', async () => {
    const editor = await type(ROLE);
    await openToSide();
    const { uri, headings, banner } = await pageTitled('Lead engineer');
    assert.equal(uri, editor.document.uri.toString());
    assert.ok(
      headings.some((heading) => /day-to-day/.test(heading)),
      headings.join(', '),
    );
    assert.equal(banner, '');
    assert.equal(window.activeTextEditor?.document, editor.document);
    assert.equal(window.tabGroups.all.length, 2);
  });

  it('opens in front of the text by the other command', async () => {
    await type(ROLE);
    await commands.executeCommand('roleDefinitions.openPreview');
    await pageTitled('Lead engineer');
    assert.equal(window.tabGroups.all.length, 1);
  });

  it('opens for a file that is not in an editor, from the Explorer', async () => {
    const uri = await write('explorer.role.yaml', 'title: From the Explorer\n');
    await commands.executeCommand('roleDefinitions.openPreview', uri);
    await pageTitled('From the Explorer');
  });

  it('is there once, however often it is opened', async () => {
    await type(ROLE);
    await openToSide();
    await pageTitled('Lead engineer');
    await openToSide();
    assert.equal(window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 2);
  });

  it('follows what is typed', async () => {
    const editor = await type(ROLE);
    await openToSide();
    await pageTitled('Lead engineer');
    await change(editor, 'Lead engineer', 'Principal engineer');
    const { version } = await pageTitled('Principal engineer');
    assert.equal(version, editor.document.version);
  });

  it('keeps the last whole page under a banner while the file is broken', async () => {
    const editor = await type(ROLE);
    await openToSide();
    await pageTitled('Lead engineer');
    await change(editor, 'title: Lead', 'title: [Lead');
    const { headings } = await page(({ banner }) => assert.match(banner, /how it was before.*Line 1/));
    assert.equal(headings[0], 'Lead engineer');
    await change(editor, 'title: [Lead', 'title: Head');
    await page(({ banner }) => assert.equal(banner, ''));
    await pageTitled('Head engineer');
  });

  it('counts what is ready to publish, as it is typed; nothing for a template', async () => {
    const editor = await type(ROLE);
    await openToSide();
    const before = await page(({ checklist }) => assert.match(checklist, /^\d+ of \d+ ready to publish$/));
    const ready = Number.parseInt(before.checklist, 10);
    await change(editor, 'title:', 'summary: You will lead the team.\ntitle:');
    await page(({ checklist }) => assert.equal(Number.parseInt(checklist, 10), ready + 1));
    await change(editor, 'title:', 'kind: template\ntitle:');
    await page(({ checklist }) => assert.equal(checklist, ''));
  });

  it('shows the role that is being edited', async () => {
    const { document } = await type(ROLE);
    await openToSide();
    await pageTitled('Lead engineer');
    await type('title: Data engineer|\n');
    await pageTitled('Data engineer');
    await window.showTextDocument(await write('notes.txt', 'Not a role.'), { viewColumn: ViewColumn.One });
    assert.equal(api.preview.current()?.summary?.headings[0], 'Data engineer');
    await window.showTextDocument(document, ViewColumn.One);
    await pageTitled('Lead engineer');
  });

  it('shows what the role inherits, and follows the template', async () => {
    await write('calm.role.yaml', 'kind: template\nqualities:\n  - keeps calm\n');
    await type('title: Child|\nextends: ./calm.role.yaml\n');
    await openToSide();
    await page(({ headings }) => assert.equal(headings.length, 2));
    await write('calm.role.yaml', 'kind: template\nqualities:\n  - keeps calm\nbenefits:\n  - a pension\n');
    await page(({ headings }) => assert.equal(headings.length, 3));
  });

  it('is up to date when it was hidden meanwhile', async () => {
    const editor = await type(ROLE);
    await openToSide();
    await pageTitled('Lead engineer');
    await window.showTextDocument(await write('notes.txt', 'Not a role.'), { viewColumn: ViewColumn.Two });
    await eventually(() => assert.equal(api.preview.current()?.visible, false));
    await change(editor, 'Lead engineer', 'Head of engineering');
    await window.showTextDocument(editor.document, ViewColumn.One);
    await openToSide();
    await eventually(() => assert.equal(api.preview.current()?.visible, true));
    await pageTitled('Head of engineering');
  });

  it('goes on after its role is closed, and after the server is started again', async () => {
    const editor = await type(ROLE);
    await openToSide();
    await pageTitled('Lead engineer');
    await commands.executeCommand('workbench.action.closeActiveEditor');
    assert.equal(api.preview.current()?.uri.toString(), editor.document.uri.toString());
    await commands.executeCommand('roleDefinitions.restartServer');
    await changeOnDisk(editor.document.uri, 'title: Written elsewhere\n');
    await pageTitled('Written elsewhere');
  });

  it('stays with its role when it is locked, beside one that follows the editor', async () => {
    await type(ROLE);
    await commands.executeCommand('roleDefinitions.openLockedPreviewToSide');
    await pageTitled('Lead engineer');
    await type('title: Data engineer|\n');
    await openToSide();
    await eventually(() =>
      assert.deepEqual(
        api.preview.all().map(({ title }) => title),
        ['[Preview] Lead engineer', 'Preview Data engineer'],
      ),
    );
    await pageTitled('Data engineer');
  });

  it('can be locked, set free and left for its source', async () => {
    const { document } = await type(ROLE);
    await commands.executeCommand('roleDefinitions.openPreview');
    await pageTitled('Lead engineer');
    await commands.executeCommand('roleDefinitions.preview.toggleLock');
    assert.equal(api.preview.current()?.title, '[Preview] Lead engineer');
    await commands.executeCommand('roleDefinitions.preview.toggleLock');
    assert.equal(api.preview.current()?.title, 'Preview Lead engineer');
    await commands.executeCommand('roleDefinitions.preview.showSource');
    await eventually(() => assert.equal(window.activeTextEditor?.document, document));
  });

  it('is forgotten when it is closed', async () => {
    await type(ROLE);
    await openToSide();
    await pageTitled('Lead engineer');
    await commands.executeCommand('workbench.action.closeAllEditors');
    await eventually(() => assert.equal(api.preview.current(), undefined));
  });
});

function changeOnDisk(uri: Uri, text: string): Thenable<void> {
  return workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}
