// What the preview does with a pointer and the keyboard, and what it does with a hostile role.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/process.mjs';
import { drawing, themes, twoFrames } from './editor.mjs';

const lead = 'lead-devops.role.yaml';
// a file that is there from the beginning: the list of files takes its time to know of new ones
const hostile = 'data-protection-adviser.role.yaml';

/** The block of the cursor is marked; a double click and the Enter key lead to the source, also of a parent. */
export async function goToSource(editor) {
  const { page, openFile, openPreview, goBehind, press, preview } = editor;
  await openFile(lead);
  await openPreview();
  await goBehind('Ease with small', lead);
  await preview.locator('li.written-here', { hasText: 'Ease with small' }).waitFor();

  const place = page.locator('.statusbar-item', { hasText: /^Ln / }).first();
  const before = await place.textContent();
  await preview.getByText('You will coach junior engineers').dblclick();
  await page.waitForFunction(
    (old) =>
      [...document.querySelectorAll('.statusbar-item')].some(
        (item) => /^Ln /.test(item.textContent) && item.textContent !== old,
      ),
    before,
  );
  await preview.locator('li.written-here', { hasText: 'You will coach' }).waitFor();

  // by keyboard alone: Tab from the toolbar to the page, one block on, and to its source
  await preview.locator('[data-tool="showSource"]').focus();
  await press('Tab');
  await preview.locator('h1:focus').waitFor();
  await press('Alt+ArrowDown', 'Alt+ArrowDown');
  const focused = preview.locator('#preview-page [data-start]:focus');
  assert.equal(await focused.getAttribute('data-source'), '1');
  await press('Enter');
  await page.locator('.tab.active', { hasText: 'home-office.role.yaml' }).first().waitFor();
}

/** The publishing check unfolds in the preview, follows what is typed, and each item leads to its place. */
export async function publishingChecklist({ page, openFile, openPreview, goBehind, focusText, preview }) {
  await openFile(lead);
  await openPreview();
  const toggle = preview.locator('#preview-checklist-toggle');
  await toggle.filter({ hasText: /of \d+ ready to publish/ }).click();
  const item = (label) => preview.locator('#preview-checklist li', { hasText: label });
  await item('Number of posts').filter({ hasText: 'Missing' }).waitFor();
  const before = await toggle.textContent();
  await focusText();
  await goBehind('\npost:', lead);
  await page.keyboard.press('Enter');
  await page.keyboard.type('positions: 2');
  await item('Number of posts').filter({ hasText: 'Ready' }).waitFor();
  assert.notEqual(await toggle.textContent(), before);

  // by keyboard alone: from the count into the list, to the place of its first item
  await toggle.focus();
  await page.keyboard.press('Tab');
  await preview.locator('#preview-checklist li:first-child button:focus').waitFor();
  await page.keyboard.press('Escape');
  await toggle.and(preview.locator('[aria-expanded="false"]:focus')).waitFor();
  await toggle.click();
  await item('Summary').getByRole('button').click();
  await page.locator('.monaco-editor.focused').waitFor();
  await preview.locator('.written-here').first().waitFor();
}

/** The toolbar keeps to one line, whatever the view and however narrow the panel; what has no label has a name. */
export async function toolbarOnOneLine({ page, openFile, openPreview, preview, previewFrame }) {
  await openFile(lead);
  await openPreview();
  const frame = await previewFrame();
  const screen = page.viewportSize();
  for (const view of ['Role definition', 'Changes']) {
    await preview.getByRole('radio', { name: view }).click();
    await preview.locator('[role="radio"][aria-checked="true"]', { hasText: view }).waitFor();
    for (const width of [1200, 600, 350]) {
      await page.setViewportSize({ ...screen, width: 2 * width });
      await frame.waitForFunction((wanted) => Math.abs(window.innerWidth - wanted) < 20, width);
      await twoFrames(frame);
      assert.deepEqual(await toolbarRows(frame), { rows: 1, hidden: 0 }, `${view} at ${width} pixels`);
      await preview.getByRole('button', { name: 'Export' }).waitFor();
    }
    await page.setViewportSize(screen);
    await preview.getByRole('radio', { name: view }).waitFor();
  }
  // a scroll bar leaves less room in a panel as wide as before; this browser lays its own over the page
  await frame.evaluate(() => document.documentElement.style.setProperty('padding-right', '300px'));
  await twoFrames(frame);
  assert.deepEqual(await toolbarRows(frame), { rows: 1, hidden: 0 }, 'beside a scroll bar');
  await frame.evaluate(() => document.documentElement.style.removeProperty('padding-right'));
  await page.setViewportSize({ ...screen, width: 700 });
  await preview.getByRole('combobox', { name: 'View' }).selectOption('Skills');
  await preview.getByRole('heading', { name: 'Essential' }).first().waitFor();
  await page.setViewportSize(screen);
}

/** In how many rows the buttons of the toolbar stand, and how many of them are not wholly in sight. */
function toolbarRows(frame) {
  return frame.evaluate(() => {
    const toolbar = document.querySelector('#preview-tools');
    const shown = [...toolbar.querySelectorAll('button, select')].filter((one) => one.checkVisibility());
    const boxes = shown.map((one) => one.getBoundingClientRect());
    const { paddingRight } = getComputedStyle(document.documentElement);
    const edge = document.documentElement.clientWidth - Number.parseFloat(paddingRight);
    return {
      rows: new Set(boxes.map(({ top, bottom }) => Math.round((top + bottom) / 2))).size,
      hidden: boxes.filter(({ left, right }) => left < 0 || right > edge).length,
    };
  });
}

/** The stylesheet and the logo of the organisation dress the page and nothing else, and follow their files. */
export async function organisationLook(editor) {
  const { openFile, openPreview, focusText, preview, previewFrame, writeFile, useTheme } = editor;
  const config = 'role.config.yaml';
  const before = editor.readFile(config);
  writeFile('house.svg', drawing(8, 8));
  writeFile(
    'house.css',
    'body { background: rgb(250, 250, 240) } h1, button { color: rgb(0, 0, 255) } header { display: block }',
  );
  writeFile(config, `${before}\nstylesheet: house.css\nlogo: house.svg\n`);
  await openFile(lead);
  await openPreview();
  const frame = await previewFrame();
  const style = (selector, name) =>
    frame.evaluate(([one, of]) => getComputedStyle(document.querySelector(one))[of], [selector, name]);
  const whenStyled = (selector, name, value) =>
    frame.waitForFunction(
      ([one, of, wanted]) => getComputedStyle(document.querySelector(one))[of] === wanted,
      [selector, name, value],
    );
  await whenStyled('h1', 'color', 'rgb(0, 0, 255)');
  assert.equal(await style('#preview-page', 'backgroundColor'), 'rgb(250, 250, 240)');
  assert.notEqual(await style('#preview-tools button', 'color'), 'rgb(0, 0, 255)');
  await preview.locator('#preview-page header img.logo').waitFor();
  assert.equal(await frame.evaluate(() => document.querySelector('img.logo').naturalWidth), 8);

  writeFile('house.css', 'h1 { color: rgb(0, 128, 0) }');
  await whenStyled('h1', 'color', 'rgb(0, 128, 0)');
  writeFile('house.svg', drawing(16, 8));
  await frame.waitForFunction(() => document.querySelector('img.logo').naturalWidth === 16);
  await useTheme(themes['high-contrast']);
  assert.notEqual(await style('h1', 'color'), 'rgb(0, 128, 0)');
  await useTheme(themes.light);
  await preview.getByRole('radio', { name: 'Skills' }).click();
  await preview.locator('#preview-page .skills').waitFor();
  assert.notEqual(await style('h1', 'color'), 'rgb(0, 128, 0)');
  await preview.getByRole('radio', { name: 'Role definition' }).click();
  writeFile(config, before);
  await preview.locator('img.logo').waitFor({ state: 'detached' });
  await focusText();
}

/** An image of the workspace shows on the page; of one from anywhere else only its words do. */
export async function imagesOfWorkspace(editor) {
  const { page, openFile, openPreview, goBehind, press, preview, previewFrame, writeFile } = editor;
  writeFile('maps/north.svg', drawing(120, 40));
  await openFile(lead);
  await openPreview();
  await goBehind('in different cities', lead);
  await press('Enter');
  await page.keyboard.type('Know ![the northern sites](maps/north.svg) and ![others](../elsewhere.svg)');
  const image = preview.getByRole('img', { name: 'the northern sites' });
  await image.waitFor();
  const frame = await previewFrame();
  await frame.waitForFunction(() => document.querySelector('#preview-page li img').naturalWidth === 120);
  await preview.locator('li', { hasText: 'and others' }).waitFor();
  assert.equal(await preview.locator('#preview-page img').count(), 1);
}

/** The toolbar's button asks what the role on show is wanted for, though the preview and not its text is active. */
export async function exportFromPreview({ page, openFile, openPreview, preview }) {
  await openFile(lead);
  await openPreview();
  await preview.locator('[data-tool="exportAdvert"]').click();
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Scoring sheet' }).waitFor();
}

/** The menu of the page copies the block that was pointed at, as plain text. */
export async function copyBlock({ page, openFile, openPreview, preview }) {
  await openFile(lead);
  await openPreview();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText('something else'));
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await preview.getByText('Three areas to look after').click({ button: 'right' });
  const entry = page.locator('.monaco-menu .action-label', { hasText: 'Copy Block as Text' });
  await entry.waitFor();
  // a menu takes no click in its first tenth of a second: it could be the end of the one that opened it
  await page.waitForTimeout(300);
  await entry.click();
  for (const end = Date.now() + 10_000; (await copied()) === 'something else' && Date.now() < end; ) {
    await page.waitForTimeout(50);
  }
  assert.equal(
    await copied(),
    `Three areas to look after

Your teams divide their time between:

- the shared platform, its capacity and its costs
- fixes and small changes to live services
- planning with the parts of the Home Office that use them`,
  );
}

/** Nothing that a role says is run or asked for, and what is huge still shows. */
export async function hostileRole({ page, openFile, openPreview, preview, previewFrame, writeFile }) {
  writeFile(
    hostile,
    [
      readFileSync(path.join(root, 'test/fixtures/hostile/links-and-images.role.yaml'), 'utf8').trimEnd(),
      'qualities:',
      ...Array.from({ length: 2_000 }, (_, index) => `  - "${'huge '.repeat(200)}${index}"`),
    ].join('\n'),
  );
  const asked = [];
  const listen = (request) => asked.push(request.url());
  page.context().on('request', listen);
  await openFile(hostile);
  await openPreview();
  await preview.locator('h1', { hasText: 'onerror' }).waitFor();
  const frame = await previewFrame();
  await twoFrames(frame);
  const found = await frame.evaluate(() => ({
    hit: globalThis.top.hit,
    elements: [...document.querySelectorAll('main :is(script, img, svg, iframe, style, link)')].length,
    hrefs: [...document.querySelectorAll('main a')].map((link) => link.href),
  }));
  page.context().off('request', listen);
  assert.deepEqual(found, { hit: undefined, elements: 0, hrefs: [] });
  assert.deepEqual(
    asked.filter((url) => /elsewhere|passwd/.test(url)),
    [],
  );
}
