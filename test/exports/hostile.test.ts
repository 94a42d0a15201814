import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { run } from '../cli/commandLine';
import { readOfficeText } from './officeText';
import { oneLine, PATIENCE_MS, readers } from './readers';

const FOLDER = 'test/fixtures/hostile';
const ROLES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.role.yaml'))
  .map((file) => file.replace('.role.yaml', ''));

const titleOf = (name: string): string =>
  oneLine(parseYaml(readFileSync(`${FOLDER}/${name}.role.yaml`, 'utf8')).title);

describe('a hostile role, exported', function () {
  this.timeout(PATIENCE_MS);
  const given = readers();

  before(() => {
    given.exported([FOLDER], 'html,docx,pdf,csv,json,recruitment');
    given.convert(
      ROLES.map((name) => `${name}.docx`),
      'fodt',
    );
  });

  for (const name of [...ROLES, 'index']) {
    // with the page's own policy, and without: neither is what the other one leans on
    for (const bypassCSP of [false, true]) {
      const how = bypassCSP ? 'though its policy is taken away' : 'under its policy';
      it(`runs nothing and asks for nothing in ${name}.html, ${how}`, async () => {
        const page = await given.newPage({ bypassCSP });
        const asked: string[] = [];
        const dialogs: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        page.on('dialog', (dialog) => {
          dialogs.push(dialog.message());
          void dialog.dismiss();
        });
        await page.route('**', (route) =>
          route.request().isNavigationRequest() ? route.continue() : route.abort(),
        );
        await page.goto(`file://${given.in(`${name}.html`)}`, { waitUntil: 'networkidle' });
        const found = await page.evaluate(() => ({
          hit: 'hit' in window,
          scripts: [...document.scripts].filter(({ type }) => type !== 'application/ld+json').length,
          elements: document.querySelectorAll('svg, iframe, object, embed, link, base, form, img:not(.logo)')
            .length,
          handlers: [...document.querySelectorAll('*')].filter((each) =>
            each.getAttributeNames().some((attribute) => attribute.startsWith('on')),
          ).length,
          links: [...document.links]
            .map(({ href }) => href)
            .filter((href) => !/^(https?|mailto|file):/.test(href)),
        }));
        assert.deepEqual(found, { hit: false, scripts: 0, elements: 0, handlers: 0, links: [] });
        assert.deepEqual(
          asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:')),
          [],
        );
        assert.equal(asked.filter((url) => url.startsWith('file:')).length, 1);
        assert.deepEqual(dialogs, []);
      });
    }
  }

  for (const name of ROLES) {
    it(`shows the title of ${name} as it is written, on the page, in Word and in the PDF`, async () => {
      const page = await given.openFile(`${name}.html`);
      const title = titleOf(name);
      assert.equal(oneLine((await page.locator('h1').textContent()) ?? ''), title);
      const word = await readOfficeText(page, given.read(`${name}.fodt`));
      assert.equal(word.title, title);
      assert.ok(word.words.startsWith(title));
      // a long word is broken over lines
      const pdf = given.pdfPages(`${name}.pdf`).join(' ').replaceAll(' ', '');
      assert.ok(pdf.includes(title.replaceAll(' ', '')), pdf.slice(0, 200));
    });

    it(`has no link in the Word file of ${name} but to the web and to mail`, () => {
      const links = [...given.read(`${name}.fodt`).matchAll(/xlink:href="([^"]*)"/g)].map(([, url]) => url);
      assert.deepEqual(
        links.filter((url) => !/^(https?:|mailto:)/.test(url ?? '')),
        [],
      );
    });

    it(`has no formula in a cell of the scoring sheet of ${name}`, () => {
      const rows: string[][] = parseCsv(given.read(`${name}.scoring.csv`), { bom: true });
      assert.ok(rows.every((row) => row.length === rows[0]?.length));
      for (const cell of rows.flat()) assert.doesNotMatch(cell, /^[\s\p{Cc}]*[=+\-@|]/u);
    });

    it(`has JSON for ${name} that other programs read`, () => {
      assert.equal(oneLine(JSON.parse(given.read(`${name}.json`)).title), titleOf(name));
      assert.equal(oneLine(JSON.parse(given.read(`${name}.recruitment.json`)).title), titleOf(name));
    });
  }
});

describe('marks that turn the direction of a line', function () {
  this.timeout(PATIENCE_MS);
  const given = readers();

  it('are in no export, so that a line reads as it is written', () => {
    const formats = 'html,docx,markdown,text,bbcode,recruitment,json,csv';
    given.exported([`${FOLDER}/other-languages.role.yaml`], formats);
    given.convert(['other-languages.docx'], 'fodt');
    const files = readdirSync(given.folder).filter((name) => name.startsWith('other-languages.'));
    assert.equal(files.length, 9);
    for (const name of files) assert.doesNotMatch(given.read(name), /[\u202a-\u202e\u2066-\u2069]/, name);
  });
});

describe('a huge role, exported', function () {
  this.timeout(3 * PATIENCE_MS);
  const given = readers();

  const item = `  - "many <b>words</b> =1+1 ${'and more of them '.repeat(12)}"\n`;

  function writeRole(bytes: number): string {
    const text = `title: Huge\nresponsibilities:\n${item.repeat(bytes / item.length)}`;
    writeFileSync(given.in('huge.role.yaml'), text);
    return given.in('huge.role.yaml');
  }

  it('of 10 MB is in every format, with all of its lines', () => {
    given.exported([writeRole(10_000_000)], 'html,docx,markdown,text,bbcode,recruitment,json,csv');
    const lines = JSON.parse(given.read('huge.json')).responsibilities.length;
    assert.ok(lines > 40_000);
    assert.equal(given.read('huge.html').match(/<li>many &lt;b&gt;words/g)?.length, lines);
    for (const name of ['huge.md', 'huge.txt', 'huge.bbcode.txt']) {
      assert.equal(given.read(name).match(/^(?:- |\[\*\])many/gm)?.length, lines, name);
    }
  });

  it('of 10 MB is checked, and each of its problems told', () => {
    const { stdout, stderr } = run(['check', writeRole(10_000_000), '--format', 'json'], given.folder);
    assert.equal(stderr, '');
    const items = Math.floor(10_000_000 / item.length);
    assert.equal(stdout.match(/"markdown\/raw-html"/g)?.length, items);
  });

  it('of 20 MB is refused in a sentence', () => {
    const { code, stderr } = run(
      ['export', writeRole(20_000_000), '-f', 'html,docx', '-o', 'out'],
      given.folder,
    );
    assert.equal(code, 2);
    assert.match(stderr, /huge\.role\.yaml can't be exported: it is larger than 16 MB/);
    assert.doesNotMatch(stderr, /\n\s+at /);
  });
});

describe('a scoring sheet, read by a spreadsheet', function () {
  this.timeout(PATIENCE_MS);
  const given = readers();

  it('has a row for each criterion, behaviour and skill', () => {
    given.exported(['examples/service-designer-advert.role.yaml'], 'csv');
    const rows: Record<string, string>[] = parseCsv(given.read('service-designer-advert.scoring.csv'), {
      bom: true,
      columns: true,
    });
    const scored = (kind: string) =>
      rows.filter((row) => row.Kind === kind).map((row) => row['What is scored']);
    assert.equal(scored('Criterion').length, 7);
    assert.deepEqual(scored('Behaviour'), [
      'Working Together',
      'Delivering at Pace',
      'Communicating and Influencing',
    ]);
    assert.ok(scored('Skill').some((name) => name?.includes('User experience design (HCEV)')));
    assert.deepEqual([...new Set(rows.map((row) => row['Score (1 to 7)']))], ['']);
  });
});
