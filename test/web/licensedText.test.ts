import assert from 'node:assert/strict';
import { running } from '../vscode/support';
import { importFile, importSfia9, isOfficial, isOwn, removeText, skillHover } from '../vscode/workbooks';

describe('a SFIA workbook in a browser', () => {
  before(() => running());
  afterEach(() => removeText());

  it('is imported, shown in hovers, and removed again', async () => {
    assert.deepEqual(
      await importSfia9(),
      'Imported 147 skills and 672 level texts of SFIA 9 (British English edition).',
    );
    await skillHover(isOfficial);
    assert.deepEqual(await removeText(), 'The imported SFIA text is removed.');
    await skillHover(isOwn);
  });

  it('is refused when it is none', async () => {
    assert.deepEqual(
      await importFile('notes.xlsx', new TextEncoder().encode('Meeting notes')),
      'The file is not an Excel workbook (.xlsx). Nothing was imported.',
    );
    await skillHover(isOwn);
  });
});
