import assert from 'node:assert/strict';
import { phrasesOf } from './phrases';
import { outOfOrder, PATIENCE_MS, readers } from './readers';

const EXAMPLES = ['lead-devops', 'service-designer-advert', 'data-protection-adviser'];

describe('a web page, opened by Chromium', function () {
  this.timeout(PATIENCE_MS);
  const given = readers();

  before(() => {
    given.exported(
      EXAMPLES.map((name) => `examples/${name}.role.yaml`),
      'html,pdf,json',
    );
  });

  for (const name of EXAMPLES) {
    it(`prints ${name} as a PDF that has all of it, in order`, () => {
      const text = given.pdfPages(`${name}.pdf`).join(' ');
      assert.equal(outOfOrder(text, phrasesOf(given.read(`${name}.json`))), undefined);
    });
  }

  it('prints on A4 where a reader presses Print', async () => {
    const page = await given.openFile('lead-devops.html');
    await page.pdf({ path: given.in('printed.pdf'), preferCSSPageSize: true });
    const [first = ''] = given.pdfPages('printed.pdf');
    assert.match(first, /^Lead DevOps engineer Home Office|^Home Office Lead DevOps engineer/);
    // 210 and 297 mm in points
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(given.read('printed.pdf')) ?? [];
    assert.deepEqual([Math.round(Number(width)), Math.round(Number(height))], [595, 842]);
  });

  it('asks nobody for anything', async () => {
    const page = await given.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const name of [...EXAMPLES, 'index']) {
      asked.length = 0;
      await page.goto(`file://${given.in(`${name}.html`)}`, { waitUntil: 'networkidle' });
      assert.deepEqual(asked, [`file://${given.in(`${name}.html`)}`]);
    }
  });

  it('has no word of the editor in it', () => {
    for (const name of EXAMPLES)
      assert.equal(/<[^>]* data-[a-z]+[=\s>]/.exec(given.read(`${name}.html`))?.[0], undefined);
  });

  it('is listed in an index whose links lead to the files', async () => {
    const page = await given.openFile('index.html');
    await page
      .getByRole('row', { name: 'Senior service designer' })
      .getByRole('link', { name: 'html' })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Senior service designer' }).waitFor();
  });
});
