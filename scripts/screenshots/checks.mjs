// What only an editor driven from outside can show: pasting, a reload of the window, and the page's accessibility.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/process.mjs';
import { themes } from './editor.mjs';

const lead = 'lead-devops.role.yaml';

/** Several lines from the clipboard become items of a list, quoted where YAML needs it. */
export async function pasteIntoList({ page, openFile, goBehind, press }) {
  await openFile(lead);
  await goBehind('in different cities', lead);
  await press('Enter');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText('• Keeps calm: always\n• Listens first\n'));
  await press('Control+V');
  const line = (text) => page.locator('.view-line', { hasText: text }).first();
  await line('Listens first').waitFor();
  await page.keyboard.type(' of all');
  await line('Listens first of all').waitFor();
  const texts = [await line('Keeps calm').textContent(), await line('Listens first').textContent()];
  assert.deepEqual(
    texts.map((text) => text.replaceAll('\u00a0', ' ').replaceAll('·', ' ')),
    ['  - "Keeps calm: always"', '  - Listens first of all'],
  );
}

/** Enter goes on with a list, and on an item without words ends it: the dash goes. */
export async function endList({ page, openFile, goBehind, press }) {
  await openFile(lead);
  await goBehind('in different cities', lead);
  await press('Enter');
  const wrong = page.locator('.squiggly-error').first();
  await wrong.waitFor();
  await page.keyboard.type('Keeps calm');
  await wrong.waitFor({ state: 'detached' });
  await press('Enter');
  const dash = page.locator('.view-line', { hasText: /^[\s\u00a0·]*-[\s\u00a0·]*$/ });
  await dash.waitFor();
  // what is wrong with the item is shown after the extension has heard where the cursor is
  await wrong.waitFor();
  await press('Enter');
  await dash.waitFor({ state: 'detached' });
  await page.keyboard.type('after: the list');
  const line = await page.locator('.view-line', { hasText: /after:.the.list/ }).textContent();
  assert.equal(line.replaceAll('\u00a0', ' '), 'after: the list');
}

/** The preview comes back after a reload of the window: locked, unfolded, as large as it was, at the same place. */
export async function reloadWindow({ page, openFile, openPreview, preview, previewFrame, quickOpen }) {
  await openFile(lead);
  await openPreview();
  await preview.getByRole('button', { name: 'Lock' }).click();
  await preview.locator('[data-tool="toggleLock"][aria-pressed="true"]').waitFor();
  await preview.locator('#preview-checklist-toggle').click();
  await page
    .locator('iframe.webview')
    .first()
    .hover({ position: { x: 60, y: 200 } });
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await preview.getByRole('button', { name: '110 %' }).waitFor();
  const heading = preview.getByRole('heading', { name: 'You will be someone who' });
  await heading.scrollIntoViewIfNeeded();
  const scrolled = () => previewFrame().then((frame) => frame.evaluate(() => window.scrollY));
  const before = await scrolled();
  assert.ok(before > 0, 'the page did not scroll');
  const reloaded = page.waitForEvent('load');
  await quickOpen('>Developer: Reload Window');
  await reloaded;
  await heading.waitFor({ timeout: 60_000 });
  const restored = await previewFrame();
  await restored.waitForFunction((wanted) => window.scrollY === wanted, before);
  await preview.locator('[data-tool="toggleLock"][aria-pressed="true"]').waitFor();
  await preview.locator('#preview-checklist li').first().waitFor();
  await preview.getByRole('button', { name: '110 %' }).waitFor();
  await openFile('senior-devops.role.yaml');
  await page.locator('.tab', { hasText: '[Preview] Lead DevOps engineer' }).waitFor();
}

/** Returns a line for each finding of axe-core on the page in one theme; none is what is wanted. */
async function findings(editor) {
  const frame = await editor.previewFrame();
  await frame.evaluate(readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  const { violations } = await frame.evaluate(() => globalThis.axe.run(document));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Each view of a role in each theme. */
export async function accessibilityOfViews(editor) {
  const { openFile, openView, useTheme } = editor;
  const found = [];
  await openFile('lead-devops.role.yaml');
  for (const view of ['Role definition', 'Advert', 'Changes', 'Skills']) {
    await openView(view);
    for (const [name, theme] of Object.entries(themes)) {
      await useTheme(theme);
      found.push(...(await findings(editor)).map((finding) => `${name}, ${view}: ${finding}`));
    }
  }
  assert.deepEqual(found, []);
}

/**
 * The page of a whole role, its publishing check, and the banner above a broken one, in each theme.
 *
 * @param folder where to put pictures of them, if they are wanted
 */
export async function accessibility(editor, folder) {
  const { page, openFile, openPreview, goBehind, focusText, press, preview, useTheme } = editor;
  const found = [];
  await openFile('service-designer-advert.role.yaml');
  await openPreview();
  for (const state of ['whole', 'unfolded', 'broken']) {
    if (state === 'unfolded') {
      await preview.locator('#preview-checklist-toggle').click();
      await focusText();
    }
    if (state === 'broken') {
      await goBehind('title: ', 'service-designer-advert.role.yaml');
      await press('[');
      await preview.locator('#preview-banner:not(:empty)').waitFor();
    }
    for (const [name, theme] of Object.entries(themes)) {
      await useTheme(theme);
      found.push(...(await findings(editor)).map((finding) => `${name}, ${state}: ${finding}`));
      if (folder !== undefined) await page.screenshot({ path: path.join(folder, `${name}-${state}.png`) });
    }
  }
  assert.deepEqual(found, []);
}
