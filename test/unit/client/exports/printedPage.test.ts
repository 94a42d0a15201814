import assert from 'node:assert/strict';
import { printWithBrowser } from '../../../../client/src/exports/printPdf.node';
import { printedPage } from '../../../../client/src/exports/printedPage';

const PDF = new TextEncoder().encode('%PDF-');

describe('a page to print', () => {
  it('is a PDF where a browser prints it', async () => {
    assert.deepEqual(await printedPage('<p>', async () => PDF), { pdf: PDF });
  });

  it('says that there is no browser, also in a browser', async () => {
    for (const print of [undefined, async () => undefined]) {
      assert.match(JSON.stringify(await printedPage('<p>', print)), /no Chromium, Chrome or Edge was found/);
    }
  });

  it('says that the browser could not print it', async () => {
    const printed = await printedPage('<p>', async () => {
      throw new Error('no such file');
    });
    assert.match(JSON.stringify(printed), /could not print it/);
  });

  it('is printed once a browser is installed, which is then looked for no more', async () => {
    const found = [undefined, '/usr/bin/chromium'];
    let looked = 0;
    const print = printWithBrowser(
      async () => found[looked++],
      async () => PDF,
    );
    assert.equal(await print('<p>'), undefined);
    assert.equal(await print('<p>'), PDF);
    assert.equal(await print('<p>'), PDF);
    assert.equal(looked, 2);
  });
});
