// How long a person waits for the preview's page, in a VS Code driven from outside.
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

const endOfFirstPage = () => {
  const [{ startTime, duration }] = performance.getEntriesByName('role page');
  return performance.timeOrigin + startTime + duration;
};

async function opening({ page, openFile, openPreview, previewFrame }) {
  await openFile(role);
  await openPreview();
  const frame = await previewFrame();
  const end = await frame.evaluate(endOfFirstPage);
  return end - (await page.evaluate(() => globalThis.panelCreated));
}

async function edit({ page, press }, frame, wanted) {
  const drawn = frame.evaluate(whenDrawn, wanted);
  await press('x');
  return (await drawn) - (await page.evaluate(() => globalThis.keyPressed));
}

/** Opens the preview of the example several times, then types in its text. Returns the times, in milliseconds. */
export async function timePreview() {
  const editor = await openEditor();
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
  return { openings, edits };
}
