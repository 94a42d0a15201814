import assert from 'node:assert/strict';
import { commands, Uri, workspace } from 'vscode';
import { running, scratch, write } from './support';
import { importFile, importSfia9, isOfficial, isOwn, removeText, skillHover } from './workbooks';

const IMPORTED = 'Imported 147 skills and 672 level texts of SFIA 9 (British English edition).';

describe('a SFIA workbook', () => {
  before(() => running());
  afterEach(() => removeText());

  it('is imported, shown in hovers, and removed again', async () => {
    await skillHover(isOwn);
    assert.equal(await importSfia9(), IMPORTED);
    await skillHover(isOfficial);
    assert.equal(await removeText(), 'The imported SFIA text is removed.');
    await skillHover(isOwn);
    assert.equal(await removeText(), 'There is no imported SFIA text.');
  });

  it('is shown by a server that starts later', async () => {
    await importSfia9();
    await commands.executeCommand('roleDefinitions.restartServer');
    await skillHover(isOfficial);
  });

  it('leaves nothing in the workspace', async () => {
    const names = async () => (await workspace.fs.readDirectory(scratch())).map(([name]) => name).sort();
    await write('sfia-9.xlsx', '');
    const before = await names();
    await importSfia9();
    assert.deepEqual(await names(), before);
  });

  it('is not replaced by a file that is none', async () => {
    await importSfia9();
    assert.equal(
      await importFile('notes.xlsx', new TextEncoder().encode('Meeting notes')),
      'The file is not an Excel workbook (.xlsx). Nothing was imported.',
    );
    await skillHover(isOfficial);
  });

  it('is refused where it is not there', async () => {
    assert.equal(
      await commands.executeCommand(
        'roleDefinitions.importSfiaWorkbook',
        Uri.joinPath(scratch(), 'none.xlsx'),
      ),
      'The file could not be imported; the output of Role Definitions says more. Nothing was imported.',
    );
  });
});
