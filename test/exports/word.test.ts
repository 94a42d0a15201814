import assert from 'node:assert/strict';
import { type OfficeText, readOfficeText } from './officeText';
import { bulletsOf, phrasesOf } from './phrases';
import { outOfOrder, PATIENCE_MS, readers } from './readers';

const EXAMPLES = ['lead-devops', 'service-designer-advert', 'data-protection-adviser'];

describe('a Word file, opened by LibreOffice', function () {
  this.timeout(PATIENCE_MS);
  const given = readers();
  const texts = new Map<string, OfficeText>();
  const text = (name: string) => texts.get(name) ?? assert.fail(`${name} was not opened`);

  before(async () => {
    given.exported(
      EXAMPLES.map((name) => `examples/${name}.role.yaml`),
      'docx,html,json',
    );
    const files = EXAMPLES.map((name) => `${name}.docx`);
    given.convert(files, 'fodt');
    given.convert(files, 'pdf');
    const page = await given.newPage();
    for (const name of EXAMPLES) texts.set(name, await readOfficeText(page, given.read(`${name}.fodt`)));
  });

  for (const name of EXAMPLES) {
    it(`says what ${name} is called, and in which language it is`, () => {
      assert.equal(text(name).title, JSON.parse(given.read(`${name}.json`)).title);
      assert.equal(text(name).language, 'en-GB');
    });

    it(`has the headings of ${name} as headings, those of the web page`, async () => {
      const page = await given.openFile(`${name}.html`);
      const ofPage = await page
        .locator('main section > h2')
        .evaluateAll((found) => found.map((heading) => heading.textContent));
      const headings = text(name).headings.filter(([level]) => level === 1);
      assert.deepEqual(
        headings.map(([, words]) => words),
        ofPage,
      );
      const levels = text(name).headings.map(([level]) => level);
      assert.ok(levels.includes(2));
      for (const [index, level] of levels.entries())
        assert.ok(level <= (levels[index - 1] ?? 0) + 1, 'a level is left out');
    });

    it(`has each bullet of ${name} as an item of a list, in order, and no empty one`, () => {
      const { items } = text(name);
      const bullets = bulletsOf(given.read(`${name}.json`));
      assert.ok(bullets.length > 10);
      assert.equal(outOfOrder(items.join('\n'), bullets), undefined);
      assert.equal(items.filter((item) => item === '').length, 0);
    });

    it(`has all of ${name} in the order of the printed definition`, () => {
      assert.equal(outOfOrder(text(name).words, phrasesOf(given.read(`${name}.json`))), undefined);
    });

    it(`prints ${name} with its number on each page`, () => {
      const pages = given.pdfPages(`${name}.pdf`);
      assert.ok(pages.length > 1);
      for (const [index, words] of pages.entries()) {
        assert.ok(words.includes(`page ${index + 1} of ${pages.length}`), words);
        assert.ok(words.includes('Home Office'), words);
      }
    });
  }

  it('has the post as a table', () => {
    const rows = text('service-designer-advert').rows.map(({ cells }) => cells);
    const fieldOf = (label: string) => rows.find(([first]) => first === label)?.[1];
    assert.equal(fieldOf('Grade'), 'Grade 7');
    assert.equal(fieldOf('Reports to'), 'Lead service designer');
    assert.match(fieldOf('Salary') ?? '', /London: £61,500 to £66,000 a year/);
    assert.equal(fieldOf('Reserve list'), '12 months');
  });

  it('has the skills as tables, whose first row comes again on each page', () => {
    const { rows } = text('service-designer-advert');
    const headers = rows.filter(({ isHeader }) => isHeader).map(({ cells }) => cells);
    assert.deepEqual(headers, [
      ['Skill', 'Level', 'Needed', 'What the level means'],
      ['Skill', 'Level', 'Needed'],
    ]);
    const rowOf = (skill: string) =>
      rows.find(({ cells: [first = ''] }) => first.startsWith(skill))?.cells ?? [];
    assert.deepEqual(rowOf('User research').slice(0, 3), [
      'User research (URCH) (assessed at interview)',
      'Level 4',
      'Essential',
    ]);
    assert.equal(rowOf('Accessibility and inclusion')[2], 'Desirable');
    assert.ok((rowOf('User research')[3] ?? '').length > 40);
    assert.deepEqual(rowOf('Leading design'), ['Leading design', 'Working', 'Essential']);
  });

  it('has no row that is not filled in', () => {
    for (const name of EXAMPLES) {
      for (const { cells } of text(name).rows)
        assert.ok(cells[0] !== '' && cells[1] !== '', cells.join(' | '));
    }
  });
});
