import { running } from '../vscode/support';
import { importFile, importSfia9, isOfficial, isOwn, removeText, skillHover } from '../vscode/workbooks';
import { same } from './same';

describe('a SFIA workbook in a browser', () => {
  before(() => running());
  afterEach(() => removeText());

  it('is imported, shown in hovers, and removed again', async () => {
    same(await importSfia9(), 'Imported 147 skills and 672 level texts of SFIA 9 (British English edition).');
    await skillHover(isOfficial);
    same(await removeText(), 'The imported SFIA text is removed.');
    await skillHover(isOwn);
  });

  it('is refused when it is none', async () => {
    same(
      await importFile('notes.xlsx', new TextEncoder().encode('Meeting notes')),
      'The file is not an Excel workbook (.xlsx). Nothing was imported.',
    );
    await skillHover(isOwn);
  });
});
