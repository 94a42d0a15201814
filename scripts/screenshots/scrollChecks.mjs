// How the text and the preview scroll together, and what keeps its place while the page around it changes.
import assert from 'node:assert/strict';
import { drawing, twoFrames, until } from './editor.mjs';

const lead = 'lead-devops.role.yaml';
const both = { scrollPreviewWithEditor: true, scrollEditorWithPreview: true };
const neither = { scrollPreviewWithEditor: false, scrollEditorWithPreview: false };

const scrollY = (frame) => frame.evaluate(() => window.scrollY);

/** Number of the first line that an editor shows, in its page. */
const firstLineShown = () => {
  const numbers = [...document.querySelectorAll('.editor-instance .margin-view-overlays .line-numbers')];
  const top = document.querySelector('.editor-instance .monaco-editor').getBoundingClientRect().top;
  const shown = numbers.filter((number) => number.getBoundingClientRect().bottom > top + 1);
  return Math.min(...shown.map((number) => Number(number.textContent)));
};

const topLine = (page) => page.evaluate(firstLineShown);

async function wheelOver(page, element, distance) {
  await element.hover({ position: { x: 60, y: 200 } });
  await page.mouse.wheel(0, distance);
}

/** The text takes the page along, and the page the text; neither is moved back by what it moved. */
export async function scrollTogether(driven) {
  const { page, openFile, openPreview, previewFrame, goBehind, press, useSettings } = driven;
  useSettings('roleDefinitions.preview', both);
  await openFile(lead);
  await openPreview();
  const frame = await previewFrame();
  const editor = page.locator('.editor-instance .monaco-editor').first();
  // a file opens where it was left
  await goBehind('title: ', lead);
  await press('Control+Home');
  await frame.waitForFunction(() => window.scrollY === 0);
  for (let line = 1; line <= 10; line = await topLine(page)) await wheelOver(page, editor, 700);
  await frame.waitForFunction(() => window.scrollY > 500);
  await twoFrames(frame);
  const line = await topLine(page);
  assert.ok(line > 10, `the text was moved back to line ${line}`);

  const before = await scrollY(frame);
  await wheelOver(page, page.locator('iframe.webview').first(), 900);
  await frame.waitForFunction((old) => window.scrollY > old + 500, before);
  const reached = await scrollY(frame);
  await page.waitForFunction((old) => {
    const numbers = [...document.querySelectorAll('.editor-instance .margin-view-overlays .line-numbers')];
    return Math.max(...numbers.map((number) => Number(number.textContent))) > old;
  }, line + 40);
  await twoFrames(frame);
  assert.equal(await scrollY(frame), reached, 'the page was moved by the text that it had moved');
}

/** Brings a heading to the middle of the page. Returns a check that it is still there. */
async function readHeading({ preview }, frame) {
  const heading = preview.getByRole('heading', { name: 'You will be someone who' });
  await heading.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await twoFrames(frame);
  const place = () => heading.evaluate((element) => element.getBoundingClientRect().top);
  const before = await place();
  return async (message) => {
    await twoFrames(frame);
    // a pixel of the screen is the smallest step that a page scrolls
    assert.ok(Math.abs((await place()) - before) < 2, message);
  };
}

/** What is being read stays where it is while the text above it grows, and while a banner comes. */
export async function stayInPlace(editor) {
  const { page, openFile, openPreview, goBehind, press, preview, previewFrame, useSettings } = editor;
  useSettings('roleDefinitions.preview', neither);
  await openFile(lead);
  await openPreview();
  const frame = await previewFrame();
  const assertInPlace = await readHeading(editor, frame);
  await goBehind('make it shorter every quarter', lead);
  await press('Enter');
  await page.keyboard.type('You will keep the plan of all that is typed above');
  await preview
    .locator('li.written-here', { hasText: 'You will keep the plan of all that is typed' })
    .waitFor();
  await assertInPlace('an item above moved the page');
  await goBehind('title: ', lead);
  await press('[');
  await preview.locator('#preview-banner:not(:empty)').waitFor();
  await assertInPlace('the banner moved the page');
  useSettings('roleDefinitions.preview', both);
}

/** Pixels from what stays at the top of the page to the block with these words. */
const distanceFromTop = (words) => {
  const covered = document.querySelector('#preview-top').getBoundingClientRect().bottom;
  const blocks = [...document.querySelectorAll('#preview-page :is(h2, h3, p, li)')];
  const block = blocks.findLast((one) => one.textContent.includes(words));
  return block.getBoundingClientRect().top - covered;
};

/** Scrolls the text until an item behind a line is at its top, and waits for the page to have it there, too. */
async function scrollTextTo({ page, readFile }, frame, behind) {
  const lines = readFile(lead).split('\n');
  const text = page.locator('.editor-instance .monaco-editor').first();
  let line = 1;
  for (; line < behind || !/^ +- [a-z]/.test(lines[line - 1]); line = await topLine(page)) {
    await wheelOver(page, text, 120);
    await twoFrames(frame);
  }
  const words = lines[line - 1].replace(/^ +- /, '');
  // a line of the text may be read from its middle on
  const isThere = async () => Math.abs(await frame.evaluate(distanceFromTop, words)) < 120;
  await until(isThere, `"${words}" at the top`);
  return words;
}

/** A folded section takes no room in the text and all of its room on the page; neither side is led astray by it. */
export async function scrollPastFold(editor) {
  const { page, openFile, readFile, openPreview, previewFrame, goBehind, press, useSettings } = editor;
  useSettings('roleDefinitions.preview', both);
  await openFile(lead);
  await openPreview();
  const frame = await previewFrame();
  await goBehind('responsibilities:', lead);
  await press('Control+Shift+BracketLeft');
  const folded = page.locator('.view-line', { hasText: 'You will own the route' });
  await folded.waitFor({ state: 'detached' });

  const header = readFile(lead).split('\n').indexOf('responsibilities:') + 1;
  await scrollTextTo(editor, frame, header + 20);

  const inside = 'the shared platform, its capacity';
  const isAbove = () => frame.evaluate(distanceFromTop, inside).then((distance) => distance < 0);
  while (await isAbove()) {
    await wheelOver(page, page.locator('iframe.webview').first(), -150);
    await twoFrames(frame);
  }
  const reached = await scrollY(frame);
  // an editor leaves room for the lines that it keeps in sight at its top
  const isAtFold = (top) => top <= header && top > header - 6;
  await until(async () => isAtFold(await topLine(page)), 'the line of the fold near the top');
  await twoFrames(frame);
  assert.equal(await scrollY(frame), reached, 'the page was moved by the text that it had moved');
  assert.equal(await folded.count(), 0, 'the page unfolded the text');
  // a file stays folded while it is closed
  await press('Control+K', 'Control+J');
  await folded.first().waitFor();
}

/** Clicks what stays at the top of a page. Where `click()` has to wait it scrolls the page to bring that to its middle. */
async function clickInPlace(page, element) {
  const { x, y, width, height } = await element.boundingBox();
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** What is being read stays where it is when an image above it arrives, and the page shows what it is now. */
export async function lateImage(editor) {
  const { page, openFile, openPreview, goBehind, press, preview, previewFrame, useSettings, writeFile } =
    editor;
  useSettings('roleDefinitions.preview', neither);
  await openFile(lead);
  await openPreview();
  const frame = await previewFrame();
  await goBehind('make it shorter every quarter', lead);
  await press('Enter');
  await page.keyboard.type('You will know ![the way to live](route.svg) by heart');
  await preview.getByRole('img', { name: 'the way to live' }).waitFor();
  const assertInPlace = await readHeading(editor, frame);
  for (const width of [400, 300]) {
    writeFile('route.svg', drawing(width, width));
    await frame.waitForFunction(
      (wanted) => document.querySelector('#preview-page li img').naturalWidth === wanted,
      width,
    );
    await assertInPlace(`an image of ${width} pixels moved the page`);
  }
  const source = () => frame.evaluate(() => document.querySelector('#preview-page li img').src);
  const before = await source();
  await clickInPlace(page, preview.getByRole('button', { name: 'Refresh' }));
  await until(async () => (await source()) !== before, 'the image once more');
  await frame.waitForFunction(() => document.querySelector('#preview-page li img').naturalWidth === 300);
  await assertInPlace('refreshing moved the page');
  useSettings('roleDefinitions.preview', both);
}

/** The find box of the editor finds words on the page, and the text goes along. */
export async function findOnPage(editor) {
  const { page, openFile, openPreview, focusPreview, previewFrame, press, useSettings } = editor;
  useSettings('roleDefinitions.preview', both);
  await openFile(lead);
  await openPreview();
  const frame = await previewFrame();
  await focusPreview();
  const box = page.locator('.simple-find-part input');
  // a key is lost while the focus is on its way from one part to another
  for (let tries = 0; tries < 5 && !(await box.isVisible()); tries += 1) {
    await press('Control+F');
    await box.waitFor({ timeout: 3_000 }).catch(() => undefined);
  }
  await box.waitFor();
  await page.keyboard.type('honestly which are worth');
  await press('Enter');
  await frame.waitForFunction(() => window.getSelection().toString() === 'honestly which are worth');
  await frame.waitForFunction(() => window.scrollY > 500);
  const line = page.locator('.view-line', { hasText: /sees.which.technologies/ });
  await line.waitFor();
  const reached = await scrollY(frame);
  await twoFrames(frame);
  assert.equal(await scrollY(frame), reached, 'the page was moved by the text that it had moved');
  await press('Escape');
  await box.waitFor({ state: 'hidden' });
}

/** A page that shows larger keeps what is read in its place, and goes where the text goes. */
export async function zoomPage(editor) {
  const { page, openFile, openPreview, focusPreview, previewFrame, preview, useSettings } = editor;
  const { goBehind, focusText, press, quickOpen } = editor;
  useSettings('roleDefinitions.preview', both);
  await openFile(lead);
  await openPreview();
  const frame = await previewFrame();
  const heading = preview.getByRole('heading', { name: 'You will be someone who' });
  const height = () => heading.evaluate((element) => element.getBoundingClientRect().height);
  const atFullSize = await height();
  await frame.evaluate(() => window.scrollTo(0, 0));
  await focusPreview();
  for (const wanted of ['110 %', '125 %', '150 %']) {
    await quickOpen('>Role Definitions: Zoom In on Preview');
    await preview.getByRole('button', { name: wanted }).waitFor();
  }
  assert.ok(Math.abs((await height()) / atFullSize - 1.5) < 0.1, 'the heading is not half as large again');

  await focusText();
  await goBehind('title: ', lead);
  await press('Control+Home');
  const words = await scrollTextTo(editor, frame, 30);
  const before = await frame.evaluate(distanceFromTop, words);
  const button = preview.getByRole('button', { name: '150 %' });
  await clickInPlace(page, button);
  await button.waitFor({ state: 'hidden' });
  await twoFrames(frame);
  const moved = Math.abs((await frame.evaluate(distanceFromTop, words)) - before);
  // the block at the top stays, and what is below it moves by as much as that one shrinks
  assert.ok(moved < 100, `what was read moved by ${moved} pixels`);
  assert.equal(await height(), atFullSize);
  await focusText();
}
