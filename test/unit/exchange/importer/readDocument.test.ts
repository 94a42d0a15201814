import assert from 'node:assert/strict';
import { outlineOf, problemOf, read } from './outline';

describe('a document to import', () => {
  const TEXT = '“Señor” pays £5 – or €6.';
  const utf16 = (text: string, mark: boolean) =>
    new Uint8Array(Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le'));
  const ansi = new Uint8Array(Buffer.from('\x93Se\xf1or\x94 pays \xa35 \x96 or \x806.', 'latin1'));

  it('is read in the encodings that people have', async () => {
    assert.deepEqual(await outlineOf('a.txt', TEXT), [TEXT]);
    assert.deepEqual(await outlineOf('a.txt', `\ufeff${TEXT}`), [TEXT]);
    assert.deepEqual(await outlineOf('a.txt', utf16(TEXT, true)), [TEXT]);
    assert.deepEqual(
      await outlineOf(
        'a.txt',
        utf16(TEXT, true).map((_, at, all) => all[at ^ 1] ?? 0),
      ),
      [TEXT],
    );
    assert.deepEqual(await outlineOf('a.txt', utf16('Pays 5 or 6 a week.', false)), ['Pays 5 or 6 a week.']);
    assert.deepEqual(await outlineOf('a.txt', ansi), [TEXT]);
    assert.deepEqual(await outlineOf('a.html', ansi), [TEXT]);
  });

  it('is read in the encoding that a page states', async () => {
    const page = Buffer.concat([Buffer.from('<meta charset="iso-8859-15"><p>'), Buffer.from([0xa4])]);
    assert.deepEqual(await outlineOf('a.html', new Uint8Array(page)), ['€']);
    assert.deepEqual(
      await outlineOf('a.html', new Uint8Array(Buffer.from('<meta charset="none"><p>\xa35', 'latin1'))),
      ['£5'],
    );
  });

  it('is known by what it is when it has no name', async () => {
    assert.deepEqual(await outlineOf('Pasted text', '<p>a<p>b'), ['a', 'b']);
    assert.deepEqual(await outlineOf('Pasted text', '## Keeper\n\nof **lights**'), [
      '## Keeper',
      'of **lights**',
    ]);
    assert.deepEqual(await outlineOf('Pasted text', 'Keeper\n• of lights'), ['# Keeper', '- of lights']);
  });

  for (const [name, advice] of [
    ['role.doc', /Word 2003 or older can’t be read\. Open it in Word, save it as a Word document/],
    ['role.PDF', /A PDF can’t be read\. Open it in Word, .* Or copy its text and paste it\.$/],
    ['role.rtf', /rich text .* save it as a Word document/],
    ['role.odt', /OpenDocument .* LibreOffice/],
    ['skills.xlsx', /Save the sheet with the skills as CSV/],
  ] as const) {
    it(`is refused with what to do when it is ${name}`, async () => {
      assert.match(await problemOf(name, 'x'), advice);
    });
  }

  it('is refused when its name hides what it is', async () => {
    assert.match(await problemOf('role.txt', '%PDF-1.7 …'), /^A PDF can’t be read/);
    assert.match(await problemOf('role.txt', '{\\rtf1 …'), /^A rich text file can’t be read/);
    assert.match(
      await problemOf('role.bin', new Uint8Array(100)),
      /can’t be read\. Word documents, web pages/,
    );
  });

  it('is refused when there is nothing in it', async () => {
    for (const name of ['a.txt', 'a.md', 'a.html', 'a.csv']) {
      assert.equal(await problemOf(name, ' \n\n'), 'There is no text in it.');
    }
  });

  it('keeps its name', async () => {
    const answer = await read('Our keeper.txt', 'x');
    assert.equal('document' in answer && answer.document.name, 'Our keeper.txt');
  });
});
