// How long a person waits for the preview's page, in a VS Code driven from outside.
import path from 'node:path';
import { openEditor } from '../../scripts/screenshots/editor.mjs';

const role = 'lead-devops.role.yaml';
const OPENINGS = 7;
const EDITS = 30;

/** Moments of all frames of the editor are comparable: milliseconds of the clock on the wall. */
const watchPanels = () => {
  new MutationObserver((changes) => {
    const added = changes.flatMap((change) => [...change.addedNodes]);
    const isPanel = (node) => node instanceof Element && node.matches('iframe.webview');
    if (added.some(isPanel)) globalThis.panelCreated = performance.timeOrigin + performance.now();
  }).observe(document.body, { childList: true, subtree: true });
  document.addEventListener(
    'keydown',
    (event) => {
      globalThis.keyPressed = performance.timeOrigin + event.timeStamp;
    },
    { capture: true },
  );
};

/** The moment when the page holds a text and has been drawn. */
const whenDrawn = (wanted) =>
  new Promise((resolve) => {
    const page = document.querySelector('#preview-page');
    const observer = new MutationObserver(look);
    observer.observe(page, { childList: true, characterData: true, subtree: true });
    look();
    function look() {
      if (!page.textContent.includes(wanted)) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
    }
  });

/** The moments when the page's script was there and when its first page was, in a frame of the preview. */
const firstPage = () => {
  const [{ startTime, duration }] = performance.getEntriesByName('role page');
  const script = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/preview.js'));
  const moment = (time) => performance.timeOrigin + time;
  return { loaded: moment(script.responseEnd), shown: moment(startTime + duration) };
};

const changingPage = () => performance.getEntriesByName('role page').map(({ duration }) => duration);

async function opening({ page, openFile, openPreview, previewFrame }) {
  await openFile(role);
  await openPreview();
  const frame = await previewFrame();
  const { loaded, shown } = await frame.evaluate(firstPage);
  return { all: shown - (await page.evaluate(() => globalThis.panelCreated)), own: shown - loaded };
}

async function edit({ page, press }, frame, wanted) {
  const drawn = frame.evaluate(whenDrawn, wanted);
  await press('x');
  return (await drawn) - (await page.evaluate(() => globalThis.keyPressed));
}

/** An extension with the least that a preview can be: what it takes, the editor takes itself. */
export const BARE = path.join(import.meta.dirname, 'bare-preview');

/**
 * Opens the preview of the example several times, then types in its text. Returns times in milliseconds: of all, and of
 * what the extension's own page takes of it.
 *
 * @param extension folder of the extension with the preview: this one's, where none is named
 */
export async function timePreview(extension) {
  const editor = await openEditor(extension);
  await editor.page.evaluate(watchPanels);
  // the first one waits for the extension too
  await opening(editor);
  const openings = [];
  for (let round = 0; round < OPENINGS; round += 1) {
    await editor.reset();
    openings.push(await opening(editor));
  }
  const words = 'in different cities';
  await editor.goBehind(words, role);
  const frame = await editor.previewFrame();
  const edits = [];
  for (let count = 1; count <= EDITS; count += 1) {
    edits.push(await edit(editor, frame, words + 'x'.repeat(count)));
  }
  const changes = await frame.evaluate(changingPage);
  await editor.close();
  return { openings, edits, changes: changes.slice(-EDITS) };
}
