import assert from 'node:assert/strict';
import { inflate } from '../../../server/src/exchange/inflate.node';
import { readSfiaWorkbook } from '../../../server/src/exchange/sfiaWorkbook';
import { storedArchive } from '../../../server/src/exchange/storedArchive';
import { encoded, workbook, workbookParts } from './excel';
import { packed } from './packed';
import { SFIA_9_HEADINGS, sfia9Sheets, skillsSheet } from './sfiaSheets';

const PROG = { code: 'PROG', name: 'Programming', levels: [2, 3] };
const GOOD = workbookParts(sfia9Sheets([PROG]));

/** Why the bytes are refused; fails where they are taken. */
async function problem(bytes: Uint8Array): Promise<string> {
  const read = await readSfiaWorkbook(bytes, inflate);
  assert.ok('problem' in read, 'The file was taken.');
  return read.problem;
}

/** The good workbook with its first sheet replaced. */
function withSheet(xml: string): Uint8Array {
  return packed(new Map(GOOD).set('xl/worksheets/sheet1.xml', xml));
}

describe('a file that is no SFIA workbook', () => {
  const NO_WORKBOOK = 'The file is not an Excel workbook (.xlsx).';

  it('is refused when it is text, empty or anything else', async () => {
    assert.equal(await problem(new TextEncoder().encode('Code,Skill\nPROG,Programming\n')), NO_WORKBOOK);
    assert.equal(await problem(new Uint8Array()), NO_WORKBOOK);
    assert.equal(await problem(new Uint8Array(1000)), NO_WORKBOOK);
  });

  it('is refused when it is a Word document', async () => {
    const parts = new Map([
      ['[Content_Types].xml', '<Types/>'],
      ['word/document.xml', '<document/>'],
    ]);
    assert.equal(await problem(packed(parts)), NO_WORKBOOK);
  });

  it('is refused when it is protected, or older than .xlsx', async () => {
    const compound = Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Array(500).fill(0),
    ]);
    assert.match(await problem(compound), /protected with a password, or is of Excel 2003/);
    assert.match(
      await problem(packed(GOOD, { encrypted: true })),
      /^The file is protected with a password\./,
    );
  });

  it('is refused when its sheets have other headings', async () => {
    const expected =
      'No sheet of the file has the headings of the English SFIA workbook (Code, Skill, Overall description, Level 1 description).';
    assert.equal(await problem(workbook([{ name: 'Skills', rows: [['Team', 'Budget']] }])), expected);
    assert.equal(await problem(workbook([{ name: 'Skills', rows: [] }])), expected);
    const headings = SFIA_9_HEADINGS.map((heading) => (heading === 'Skill' ? 'Compétence' : heading));
    assert.equal(await problem(workbook([skillsSheet(headings, [PROG])])), expected);
  });
});

describe('a damaged workbook', function () {
  this.timeout(30_000);

  it('is refused wherever it is cut off', async () => {
    const whole = packed(GOOD);
    for (let size = 4; size < whole.length; size += 97) {
      assert.equal(
        await problem(whole.slice(0, size)),
        'The file is damaged: it could not be unpacked. Download it again.',
        `cut at ${size}`,
      );
    }
  });

  it('never makes the reader fail, whichever byte is wrong', async () => {
    const whole = packed(GOOD);
    for (let at = 4; at < whole.length; at += 61) {
      const damaged = whole.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      const read = await readSfiaWorkbook(damaged, inflate);
      assert.ok('problem' in read ? read.problem.endsWith('.') : read.skills.length <= 1);
    }
  });

  it('is refused when a sheet is no XML, or missing', async () => {
    assert.match(
      await problem(withSheet('<worksheet><sheetData><row r="1"><c r="A1"')),
      /^The file is damaged: its/,
    );
    const without = new Map(GOOD);
    without.delete('xl/worksheets/sheet2.xml');
    assert.match(await problem(packed(without)), /^The file is damaged: its sheets/);
  });
});

describe('a workbook that is too large', function () {
  // making tens of megabytes takes a while on a busy machine
  this.timeout(30_000);

  const TOO_LARGE = 'The file is too large to be a SFIA workbook.';
  const TOO_MANY = 'The file has far more rows and columns than a SFIA workbook.';

  /** Zeros pack a thousand to one. */
  const bomb = (size: number) =>
    new Map<string, string | Uint8Array>(GOOD).set('xl/styles.xml', new Uint8Array(size));

  it('is refused before it is looked at', async () => {
    assert.equal(await problem(new Uint8Array(20 * 1024 * 1024 + 1)), TOO_LARGE);
  });

  it('is refused when it says itself that unpacking gives too much', async () => {
    assert.equal(await problem(packed(GOOD, { declaredSize: 64 * 1024 * 1024 })), TOO_LARGE);
  });

  it('is refused when unpacking gives too much, whatever it says', async () => {
    const bytes = packed(bomb(70 * 1024 * 1024), { declaredSize: 10 });
    assert.ok(bytes.length < 100_000);
    assert.equal(await problem(bytes), TOO_LARGE);
  });

  it('is refused when it holds very many files', async () => {
    const parts = new Map(GOOD);
    for (let index = 0; index < 1000; index += 1) parts.set(`xl/media/${index}.png`, '');
    assert.equal(await problem(packed(parts)), TOO_LARGE);
  });

  it('is refused with 300,000 rows', async () => {
    const row = (_: unknown, index: number) =>
      `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`;
    const rows = Array.from({ length: 300_000 }, row).join('');
    assert.equal(await problem(withSheet(`<worksheet><sheetData>${rows}</sheetData></worksheet>`)), TOO_MANY);
  });

  it('is refused with very many sheets', async () => {
    const relation = (GOOD.get('xl/_rels/workbook.xml.rels') ?? '').replaceAll(
      /^.*?(<Relationship .*?\/>).*$/gs,
      '$1',
    );
    const relations = `<Relationships>${relation.repeat(5000)}</Relationships>`;
    const parts = new Map(GOOD).set('xl/_rels/workbook.xml.rels', relations);
    assert.equal(await problem(packed(parts)), TOO_LARGE);
  });

  it('is refused when very many cells show one long text', async () => {
    const rows = Array.from({ length: 1000 }, () => ['x'.repeat(30_000)]);
    assert.equal(await problem(workbook([{ name: 'Skills', rows }])), TOO_LARGE);
  });

  it('is no matter of long runs of blanks', async () => {
    const rows = [
      ['Code', 'Skill', 'Overall description', 'Level 1 description'],
      [`${' '.repeat(5_000_000)}x`],
    ];
    const read = await readSfiaWorkbook(workbook([{ name: 'Skills', rows }]), inflate);
    assert.equal('skills' in read && read.skills[0]?.code, 'X');
  });

  for (const [what, sheet] of [
    ['row', '<row r="9999999"><c r="A9999999"><v>1</v></c></row>'],
    ['row of a namespace', '<row x:r="9999999"><c r="A9999999"><v>1</v></c></row>'],
    ['cell in no row', '<row r="1"><c r="A9999999"><v>1</v></c></row>'],
    ['column', '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="9999"><c r="A9999"><v>1</v></c></row>'],
  ] as const) {
    it(`is refused with one far ${what}`, async () => {
      assert.equal(
        await problem(withSheet(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`)),
        TOO_MANY,
      );
    });
  }

  for (const [what, tag] of [
    ['hidden by another', 'r="1" x:r="9999999"'],
    ['hidden behind a bracket', 'x=">" r="9999999"'],
    ['in other quotes', "r='9999999'"],
    ['written in numbers', 'r="&#57;999999"'],
    ['with blanks', 'r = "9999999"'],
    ['left out', ''],
  ] as const) {
    it(`is refused with the place of a row ${what}`, async () => {
      const xml = `<worksheet><sheetData><row ${tag}><c r="A1"><v>1</v></c></row></sheetData></worksheet>`;
      assert.match(
        await problem(withSheet(xml)),
        /^The sheets of the file are not written the way Excel writes them/,
      );
    });
  }

  it('is refused with such a sheet in an unexpected place', async () => {
    const relations = (GOOD.get('xl/_rels/workbook.xml.rels') ?? '').replace(
      'worksheets/sheet1.xml',
      'theme.xml',
    );
    const far = '<x:worksheet><x:sheetData><x:row r="9999999"/></x:sheetData></x:worksheet>';
    const parts = new Map(GOOD).set('xl/_rels/workbook.xml.rels', relations).set('xl/theme.xml', far);
    assert.equal(await problem(packed(parts)), TOO_MANY);
  });
});

describe('a workbook whose files are not packed', () => {
  it('is read like any other', async () => {
    const read = await readSfiaWorkbook(storedArchive(encoded(GOOD)), inflate);
    assert.ok(!('problem' in read));
  });
});
