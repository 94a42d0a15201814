import assert from 'node:assert/strict';
import { failureIn, replacing } from '../../../../client/src/exports/folderText';

const failure = (role: string, text: string) => ({ role, formats: ['pdf'], text });

describe('what is said of a folder of adverts', () => {
  it('names the files that would be replaced', () => {
    const { message, detail } = replacing(['lead.docx', 'index.html'], 'adverts');
    assert.match(message, /^2 files in adverts would be replaced\./);
    assert.equal(detail, 'lead.docx\nindex.html');
  });

  it('counts those beyond the tenth line', () => {
    const names = Array.from({ length: 12 }, (_, index) => `${index}.html`);
    const lines = replacing(names, 'adverts').detail.split('\n');
    assert.deepEqual([lines.length, lines.at(-1)], [10, 'and 3 more']);
  });

  it('counts roles that failed, not files, and says a reason that they share once', () => {
    const reason = 'no browser was found';
    assert.deepEqual(failureIn([failure('a', reason), failure('b', reason)]), [
      '2 roles could not be exported: no browser was found.',
    ]);
    assert.deepEqual(failureIn([failure('a', reason), failure('a', 'it is locked')]), [
      '1 role could not be exported.',
    ]);
    assert.deepEqual(failureIn([]), []);
  });
});
