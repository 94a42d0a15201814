import assert from 'node:assert/strict';
import { commands, ViewColumn, window, workspace } from 'vscode';
import { eventually, labelOf, problems, running, suggestions, type, write } from '../vscode/support';

describe('a workspace that is not trusted', () => {
  before(async () => {
    assert.equal(workspace.isTrusted, false);
    await running();
  });

  it('is checked', async () => {
    const { document } = await type('title: Clerk\nqualties:\n  - calm\n|');
    await eventually(() => assert.deepEqual(problems(document), ['2 schema/unknown-key qualties']));
  });

  it('has suggestions', async () => {
    const editor = await type('title: Clerk\nsumm|');
    await eventually(async () => assert.ok((await suggestions(editor)).map(labelOf).includes('summary')));
  });

  it('has previews', async () => {
    const api = await running();
    const { document } = await type('title: Clerk of works\nsummary: You count bricks.\n|');
    await commands.executeCommand('roleDefinitions.openPreviewToSide');
    await eventually(() => assert.ok(api.preview.current()?.summary?.headings.includes('Clerk of works')));
    await window.showTextDocument(document, ViewColumn.One);
  });

  it("shows a role without its organisation's stylesheet and logo, and says so", async () => {
    const api = await running();
    await write('own/house.css', 'h1 { color: rgb(0, 0, 255); }\n');
    await write('own/role.config.yaml', 'stylesheet: house.css\n');
    await type('title: Gardener\n|', 'own/gardener.role.yaml');
    await commands.executeCommand('roleDefinitions.openPreviewToSide');
    await eventually(() =>
      assert.match(api.preview.current()?.summary?.note ?? '', /not used: this workspace is not trusted/),
    );
  });

  it('takes no workbook, and is told why', async () => {
    const workbook = await write('sfia.xlsx', '');
    assert.equal(
      await commands.executeCommand('roleDefinitions.importSfiaWorkbook', workbook),
      'Importing a SFIA workbook is off in Restricted Mode. Trust this workspace, then import it again.',
    );
  });
});
