import assert from 'node:assert/strict';
import { chunk, p, wordFile } from './embedding';
import { outline, outlineOf, problemOf, read } from './outline';

const PAGE =
  '<html><head><title>x</title></head><body><h2>Duties</h2><ul><li>bring ships in</li></ul></body></html>';

/** A page as a web archive has it. */
function webArchive(
  encoding: string,
  page: string,
  head = 'Content-Type: text/html; charset="utf-8"',
): string {
  return [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '    type="text/html";',
    '    boundary="----=part"',
    '',
    '',
    '------=part',
    head,
    `Content-Transfer-Encoding: ${encoding}`,
    'Content-Location: file:///C:/page.html',
    '',
    page,
    '',
    '------=part',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    '',
    'iVBORw0KGgo=',
    '------=part--',
    '',
  ].join('\r\n');
}

/** What becomes of one embedded document between two paragraphs. */
async function between(target: string, content: string | Uint8Array): Promise<readonly string[]> {
  const file = wordFile(p('Before.') + chunk('c1') + p('After.'), [{ id: 'c1', target, content }]);
  const answer = await read('a.docx', file);
  assert.ok('document' in answer, 'problem' in answer ? answer.problem : '');
  assert.deepEqual(answer.notes, []);
  const lines = outline(answer.document.blocks);
  assert.deepEqual([lines[0], lines.at(-1)], ['Before.', 'After.']);
  return lines.slice(1, -1);
}

describe('documents inside a Word document', () => {
  it('are read in their places: pages and texts', async () => {
    assert.deepEqual(await between('afchunk1.html', PAGE), ['## Duties', '- bring ships in']);
    assert.deepEqual(await between('/chunks/afchunk.dat', `<?xml version="1.0"?>${PAGE}`), [
      '## Duties',
      '- bring ships in',
    ]);
    assert.deepEqual(await between('afchunk1.txt', 'You bring ships in.'), ['You bring ships in.']);
  });

  it('are read in their places: web archives, as pages are exported to Word by programs', async () => {
    const expected = ['## Duties', '- bring ships in'];
    const quoted = PAGE.replace('<ul>', '<ul class=3D"a">').replace('bring', 'br=\r\ning');
    assert.deepEqual(await between('afchunk.mht', webArchive('quoted-printable', quoted)), expected);
    const encoded = Buffer.from(PAGE).toString('base64').replace(/.{76}/g, '$&\r\n');
    assert.deepEqual(await between('afchunk.mht', webArchive('base64', encoded)), expected);
    assert.deepEqual(await between('afchunk.mht', webArchive('8bit', PAGE)), expected);
    const accents = webArchive('quoted-printable', '<p>caf=C3=A9 – £5 a day</p>');
    assert.deepEqual(await between('afchunk.mht', accents), ['café – £5 a day']);
  });

  it('are read in their places: Word documents', async () => {
    assert.deepEqual(await between('inner.docx', wordFile(p('You bring ships in.'))), [
      'You bring ships in.',
    ]);
  });

  it('are read wherever they stand, each where it belongs', async () => {
    const cells = `<w:tbl><w:tr><w:tc>${p('Duties')}</w:tc><w:tc>${chunk('b')}</w:tc></w:tr></w:tbl>`;
    const file = wordFile(`${cells}<w:altChunk r:id="a"><w:altChunkPr/></w:altChunk>${p('End.')}`, [
      { id: 'a', target: 'a.html', content: '<p>You sail.</p>' },
      { id: 'b', target: 'b.html', content: '<ul><li>row</li><li>steer</li></ul>' },
    ]);
    assert.deepEqual(await outlineOf('a.docx', file), [
      '| Duties',
      '  - row',
      '  - steer',
      'You sail.',
      'End.',
    ]);
  });

  it('come at the end where nothing says where they belong, and once where several places do', async () => {
    const embedded = [{ id: 'a', target: 'a.html', content: '<p>You sail.</p>' }];
    assert.deepEqual(await outlineOf('a.docx', wordFile(p('Pilot'), embedded)), ['Pilot', 'You sail.']);
    const often = wordFile(chunk('a').repeat(100) + p('Pilot'), embedded);
    assert.deepEqual(await outlineOf('a.docx', often), ['You sail.', 'Pilot']);
  });

  it('are said to be missing where they can’t be read, with the place and what to do', async () => {
    for (const [target, content] of [
      ['afchunk1.rtf', '{\\rtf1 You sail.}'],
      ['afchunk1.xml', '<?xml version="1.0"?><pkg:package/>'],
      ['afchunk1.docx', 'no archive'],
      ['afchunk1.mht', 'MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nYou sail.'],
      ['afchunk1.html', new Uint8Array(5_000_000)],
      ['afchunk1.docx', wordFile(p('x'.repeat(5_000_000)))],
    ] as const) {
      const file = wordFile(p('Before.') + chunk('c') + p('After.'), [{ id: 'c', target, content }]);
      const answer = await read('a.docx', file);
      assert.ok('document' in answer, target);
      assert.deepEqual(outline(answer.document.blocks), ['Before.', '[embedded document 1]', 'After.']);
      assert.deepEqual(answer.notes, [
        `An embedded document (${target}) could not be read: look for [embedded document 1]. ` +
          'Open the file in Word, save it, and import that.',
      ]);
    }
  });

  it('are read, but none inside of those', async () => {
    const inner = wordFile(p('Inner.') + chunk('c'), [
      { id: 'c', target: 'deep.html', content: '<p>Deep.</p>' },
    ]);
    const file = wordFile(p('Outer.') + chunk('c'), [{ id: 'c', target: 'inner.docx', content: inner }]);
    const answer = await read('a.docx', file);
    assert.ok('document' in answer);
    assert.deepEqual(outline(answer.document.blocks), ['Outer.', 'Inner.', '[embedded document 1]']);
    assert.match(answer.notes.join(), /^An embedded document \(deep\.html\) could not be read/);
  });

  it('are not read where there are very many', async () => {
    const many = Array.from({ length: 900 }, (_, index) => ({
      id: `c${index}`,
      target: `a${index}.html`,
      content: PAGE,
    }));
    const problem = await problemOf('a.docx', wordFile(p('You sail.'), many));
    assert.equal(problem, 'The file is too large to be a role definition.');
  });

  it('are not looked for outside the file', async () => {
    const embedded = { id: 'c', target: 'file:///etc/passwd', content: '', mode: 'External' } as const;
    const answer = await read('a.docx', wordFile(p('You sail.') + chunk('c'), [embedded]));
    assert.ok('document' in answer);
    assert.deepEqual(outline(answer.document.blocks), ['You sail.', '[embedded document 1]']);
    assert.match(answer.notes.join(), /^An embedded document \(passwd\) could not be read/);
  });
});
