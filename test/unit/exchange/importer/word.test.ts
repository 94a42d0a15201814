import assert from 'node:assert/strict';
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { storedArchive } from '../../../../server/src/exchange/storedArchive';
import { packed } from '../packed';
import { outlineOf, problemOf, read } from './outline';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

type Child = Paragraph | Table;

async function wordFile(children: readonly Child[], header?: string): Promise<Uint8Array> {
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], number: number) => ({
    level: number,
    format,
    text: format === LevelFormat.BULLET ? '•' : `%${number + 1}.`,
    alignment: AlignmentType.LEFT,
  });
  const document = new Document({
    numbering: {
      config: [
        { reference: 'steps', levels: [level(LevelFormat.DECIMAL, 0), level(LevelFormat.LOWER_LETTER, 1)] },
      ],
    },
    sections: [
      {
        ...(header === undefined
          ? {}
          : { headers: { default: new Header({ children: [new Paragraph(header)] }) } }),
        children: [...children],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const bullet = (text: string, level = 0) => new Paragraph({ text, bullet: { level } });
const step = (text: string, level = 0) => new Paragraph({ text, numbering: { reference: 'steps', level } });
const cell = (...texts: string[]) => new TableCell({ children: texts.map((text) => new Paragraph(text)) });

describe('importing a Word document', () => {
  it('reads titles, headings and paragraphs', async () => {
    const file = await wordFile([
      new Paragraph({ text: 'Harbour pilot', heading: HeadingLevel.TITLE }),
      new Paragraph({ text: 'About the role', heading: HeadingLevel.HEADING_1 }),
      new Paragraph('You bring ships in.'),
      new Paragraph(''),
      new Paragraph({ text: 'At night', heading: HeadingLevel.HEADING_2 }),
      new Paragraph('Without a moon too.'),
    ]);
    assert.deepEqual(await outlineOf('pilot.docx', file), [
      '# Harbour pilot',
      '# About the role',
      'You bring ships in.',
      '## At night',
      'Without a moon too.',
    ]);
  });

  it('reads lists with bullets and with numbers, nested as they are', async () => {
    const file = await wordFile([
      new Paragraph('You will:'),
      bullet('board ships'),
      bullet('from a launch', 1),
      bullet('in any weather', 2),
      bullet('know the tides'),
      new Paragraph('How to apply:'),
      step('write to us'),
      step('with your name', 1),
      step('come and see us'),
    ]);
    assert.deepEqual(await outlineOf('pilot.docx', file), [
      'You will:',
      '- board ships',
      '  - from a launch',
      '    - in any weather',
      '- know the tides',
      'How to apply:',
      '1 write to us',
      '  1 with your name',
      '1 come and see us',
    ]);
  });

  it('reads tables with all paragraphs of their cells', async () => {
    const rows = [
      new TableRow({ tableHeader: true, children: [cell('The post'), cell('')] }),
      new TableRow({ children: [cell('Grade'), cell('6')] }),
      new TableRow({ children: [cell('Where'), cell('Dover', 'or Hull')] }),
    ];
    assert.deepEqual(await outlineOf('pilot.docx', await wordFile([new Table({ rows })])), [
      '|| The post',
      '',
      '| Grade',
      '  6',
      '| Where',
      '  Dover',
      '  or Hull',
    ]);
  });

  it('keeps bold, italics and links, and joins words that Word has torn apart', async () => {
    const file = await wordFile([
      new Paragraph({
        children: [
          new TextRun({ text: 'You ' }),
          new TextRun({ text: 'must ', bold: true }),
          new TextRun({ text: 'not', bold: true }),
          new TextRun({ text: ' be ' }),
          new TextRun({ text: 'late', italics: true }),
          new TextRun('; see '),
          new ExternalHyperlink({ link: 'https://example.org/tides', children: [new TextRun('the tides')] }),
          new TextRun(' or '),
          new ExternalHyperlink({ link: 'file:///c:/tides.xls', children: [new TextRun('ours')] }),
          new TextRun('.'),
        ],
      }),
    ]);
    assert.deepEqual(await outlineOf('pilot.docx', file), [
      'You **must not** be *late*; see [the tides](https://example.org/tides) or ours.',
    ]);
  });

  it('leaves pictures out and says so', async () => {
    const transformation = { width: 1, height: 1 };
    const file = await wordFile([
      new Paragraph({
        children: [new TextRun('The harbour: '), new ImageRun({ type: 'png', data: PIXEL, transformation })],
      }),
    ]);
    const answer = await read('pilot.docx', file);
    assert.ok('document' in answer);
    assert.deepEqual(answer.document.blocks, [{ kind: 'paragraph', text: 'The harbour: [picture]' }]);
    assert.deepEqual(answer.notes, ['A picture was left out: look for [picture].']);
  });

  it('says what stands at the top of every page', async () => {
    const answer = await read(
      'pilot.docx',
      await wordFile([new Paragraph('You bring ships in.')], 'Draft & secret'),
    );
    assert.ok('document' in answer);
    assert.deepEqual(answer.notes, [
      'The top and the bottom of the pages were left out. They say: Draft & secret',
    ]);
  });
});

const BODY = '<w:p><w:r><w:t>You bring ships in.</w:t></w:r></w:p>';
const PARTS = new Map<string, string>([
  [
    'word/document.xml',
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${BODY}</w:body></w:document>`,
  ],
]);

/** A document with another body, or with further files. */
function document(body: string, more: readonly (readonly [string, string | Uint8Array])[] = []): Uint8Array {
  const main = (PARTS.get('word/document.xml') ?? '').replace(BODY, () => body);
  return packed(new Map<string, string | Uint8Array>([...more, ['word/document.xml', main]]));
}

const r = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inner: string) => `<w:p>${inner}</w:p>`;
const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const WPS = 'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

describe('what Word documents hold besides paragraphs', () => {
  const box = (isTicked: boolean, sign: string) =>
    `<w:sdt ${W14}><w:sdtPr><w14:checkbox><w14:checked w14:val="${isTicked ? 1 : 0}"/></w14:checkbox></w:sdtPr>` +
    `<w:sdtContent>${r(sign)}</w:sdtContent></w:sdt>`;
  const field = (isTicked: boolean) =>
    `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="${isTicked ? 1 : 0}"/></w:checkBox>` +
    '</w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>' +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const symbol = (code: string) => `<w:r><w:sym w:font="Wingdings" w:char="${code}"/></w:r>`;

  it('boxes to tick, of forms of today and of old, and those that are symbols only', async () => {
    for (const [ticked, empty] of [
      [box(true, '☒'), box(false, '☐')],
      [field(true), field(false)],
      [symbol('F0FE'), symbol('F0A8')],
    ]) {
      const body = p(`${ticked}${r(' Full-time ')}${empty}${r(' Part-time')}`);
      assert.deepEqual(await outlineOf('a.docx', document(body)), ['☑ Full-time ☐ Part-time']);
    }
  });

  it('changes as they are accepted, fields of a mailing, and text of another direction', async () => {
    const body =
      p(
        `${r('You ')}<w:ins w:id="1">${r('will ')}</w:ins><w:del w:id="2"><w:r><w:delText>may </w:delText></w:r></w:del>`,
      ) +
      p(`${r('for ')}<w:fldSimple w:instr=" MERGEFIELD Harbour ">${r('Dover')}</w:fldSimple>`) +
      p(`<w:bdo w:val="ltr">${r('row')}</w:bdo><w:r><w:cr/></w:r>${r('and sail')}`);
    const answer = await read('a.docx', document(body));
    assert.ok('document' in answer);
    assert.deepEqual(
      answer.document.blocks.map((block) => ('text' in block ? block.text : '')),
      ['You will', 'for Dover', 'row', 'and sail'],
    );
    assert.deepEqual(answer.notes, []);
  });

  it('tables in tables, and cells that go on below', async () => {
    const cell = (inner: string, merge = '') => `<w:tc><w:tcPr>${merge}</w:tcPr>${inner}</w:tc>`;
    const inner = `<w:tbl><w:tr>${cell(p(r('tide')))}${cell(p(r('gate')))}</w:tr></w:tbl>`;
    const body =
      `<w:tbl><w:tr>${cell(p(r('Locks')), '<w:vMerge w:val="restart"/>')}${cell(inner + p(r('both')))}</w:tr>` +
      `<w:tr>${cell(p(''), '<w:vMerge/>')}${cell(p(r('quay')))}</w:tr></w:tbl>`;
    assert.deepEqual(await outlineOf('a.docx', document(body)), [
      '| Locks',
      '  | tide',
      '    gate',
      '  both',
      '| ',
      '  quay',
    ]);
  });

  it('notes at the foot of pages, and text boxes', async () => {
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/>' +
      '</Relationships>';
    const notes =
      '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
      `<w:footnote w:id="2">${p(r('Not in fog.'))}</w:footnote></w:footnotes>`;
    const shape =
      '<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox>' +
      `<w:txbxContent>${p(r('Ask Ada.'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const file = document(p(`${r('You sail')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('.')}${shape}`), [
      ['word/_rels/document.xml.rels', relations],
      ['word/footnotes.xml', notes],
    ]);
    const lines = await outlineOf('a.docx', file);
    assert.deepEqual(lines, ['You sail[1].', 'Ask Ada.', '1 Not in fog.']);
  });

  it('says what it could not read', async () => {
    const drawn =
      `<w:r><mc:AlternateContent ${MC}><mc:Choice Requires="wps"><w:drawing><wps:wsp ${WPS}><wps:txbx>` +
      `<w:txbxContent>${p(r('Ask Ada &amp; Ben.'))}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice>` +
      '<mc:Fallback/></mc:AlternateContent></w:r>';
    const answer = await read('a.docx', document(BODY + p(drawn)));
    assert.ok('document' in answer);
    assert.deepEqual(answer.notes, [
      'Some text could not be read, such as text in shapes. It says: Ask Ada & Ben.',
    ]);
  });

  it('says what a diagram says', async () => {
    const diagram = ['Apply', 'Meet us'].map((text) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`).join('');
    const parts = new Map([
      ...PARTS,
      ['word/diagrams/data1.xml', `<dgm:dataModel>${diagram}</dgm:dataModel>`],
    ]);
    const answer = await read('a.docx', packed(parts));
    assert.ok('document' in answer);
    assert.match(answer.notes.join(), /It says: Apply.*Meet us/s);
  });
});

describe('a Word document that is damaged or hostile', function () {
  this.timeout(30_000);

  it('can be read as long as its text is whole', async () => {
    assert.deepEqual(await outlineOf('a.docx', packed(PARTS)), ['You bring ships in.']);
    const stored = new Map([...PARTS].map(([name, text]) => [name, new TextEncoder().encode(text)]));
    assert.deepEqual(await outlineOf('a.docx', storedArchive(stored)), ['You bring ships in.']);
  });

  it('is refused with a sentence when it is something else', async () => {
    assert.equal(await problemOf('a.docx', 'Just text.'), 'The file is not a Word document (.docx).');
    const workbook = packed(new Map([['xl/workbook.xml', '<workbook/>']]));
    assert.equal(await problemOf('a.docx', workbook), 'The file is not a Word document (.docx).');
    assert.match(await problemOf('a.docx', packed(PARTS, { encrypted: true })), /protected with a password/);
    assert.match(
      await problemOf('a.doc', new Uint8Array(10)),
      /Word 2003 or older .* save it as a Word document/,
    );
    const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array(100).fill(0)]);
    assert.match(await problemOf('a.docx', compound), /Save it as \.docx\.$/);
  });

  it('is refused wherever it is cut off, and never makes the reader fail', async () => {
    const whole = packed(PARTS);
    for (let size = 4; size < whole.length; size += 13) {
      assert.match(await problemOf('a.docx', whole.slice(0, size)), /damaged/, `cut at ${size}`);
    }
    for (let at = 4; at < whole.length; at += 7) {
      const damaged = whole.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      const answer = await read('a.docx', damaged);
      assert.ok('document' in answer || answer.problem.endsWith('.'));
    }
  });

  it('is refused when unpacking gives too much, whatever it says', async () => {
    const bomb = new Map<string, string | Uint8Array>(PARTS).set(
      'word/styles.xml',
      new Uint8Array(20_000_000),
    );
    const file = packed(bomb, { declaredSize: 10 });
    assert.ok(file.length < 100_000);
    assert.equal(await problemOf('a.docx', file), 'The file is too large to be a role definition.');
    assert.equal(
      await problemOf('a.docx', packed(PARTS, { declaredSize: 20_000_000 })),
      'The file is too large to be a role definition.',
    );
  });

  it('unpacks nothing but its text: what else lies in it does no harm', async () => {
    const inner = packed(PARTS);
    const file = document(BODY, [
      ['word/media/image1.png', new Uint8Array(70_000_000)],
      ['word/embeddings/inner.docx', inner],
      ['../../etc/passwd', 'root'],
      ['C:\\Windows\\system.ini', 'x'],
    ]);
    assert.deepEqual(await outlineOf('a.docx', file), ['You bring ships in.']);
  });

  it('is not followed to other files', async () => {
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/>' +
      '</Relationships>';
    const picture =
      '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">' +
      '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData>' +
      '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill>' +
      '<a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="r1"/>' +
      '</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
    const file = document(picture + BODY, [['word/_rels/document.xml.rels', relations]]);
    assert.deepEqual(await outlineOf('a.docx', file), ['[picture]', 'You bring ships in.']);
  });

  it('is refused when it is nested deeper than people write', async () => {
    const table = '<w:tbl><w:tr><w:tc>';
    const deep = document(`${table.repeat(5000)}${BODY}${'</w:tc></w:tr></w:tbl>'.repeat(5000)}`);
    assert.match(await problemOf('a.docx', deep), /damaged|nested deeper/);
  });

  it('has its entities taken as they are written, none made up', async () => {
    const entities =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    const main = entities + (PARTS.get('word/document.xml') ?? '').replace('You', '&b; &c; You');
    const answer = await read('a.docx', packed(new Map([['word/document.xml', main]])));
    assert.doesNotMatch(JSON.stringify(answer), /aaaa|root:/);
  });
});
