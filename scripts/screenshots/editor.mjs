// An editor on a copy of the examples, and what a person does in it.
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { openWorkbench } from '../../test/host/workbench.mjs';
import { commitAll } from '../setup/commit.mjs';
import { root, temporaryFolder } from '../setup/process.mjs';

/** Themes that VS Code has itself, with the kind that webviews are told. */
export const themes = {
  light: { name: 'Default Light Modern', kind: 'vscode-light' },
  dark: { name: 'Default Dark Modern', kind: 'vscode-dark' },
  'high-contrast': { name: 'Default High Contrast', kind: 'vscode-high-contrast' },
  'high-contrast-light': { name: 'Default High Contrast Light', kind: 'vscode-high-contrast-light' },
};

/** Room for the text and the page, on a screen of 1280 by 800. */
const layout = {
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'editor.minimap.enabled': false,
  'editor.fontSize': 13,
  'breadcrumbs.enabled': false,
  'remote.autoForwardPorts': false,
  'workbench.colorTheme': themes.light.name,
};

/** The file of an image, `width` and `height` CSS pixels large. */
export const drawing = (width, height) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><circle cx="4" cy="4" r="4"/></svg>`;

/** Waits until a webview has drawn what it was told, and told what it has drawn. */
export const twoFrames = (frame) =>
  frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** A terminal with a plain prompt, in a folder with one role; it finds the built command line by its name. */
function terminal() {
  const folder = temporaryFolder('terminal');
  mkdirSync(path.join(folder, 'bin'));
  symlinkSync(path.join(root, 'dist/role-definitions.cjs'), path.join(folder, 'bin/role-definitions'));
  mkdirSync(path.join(folder, 'roles'));
  const role = path.join(root, 'test/fixtures/walkthrough/problems.role.yaml');
  copyFileSync(role, path.join(folder, 'roles/lead-archivist.role.yaml'));
  const environment = { PATH: `${path.join(folder, 'bin')}:${process.env.PATH}`, PS1: '$ ' };
  const shell = { path: 'bash', args: ['--noprofile', '--norc'], env: environment };
  const settings = ['linux', 'osx'].flatMap((system) => [
    [`terminal.integrated.profiles.${system}`, { plain: shell }],
    [`terminal.integrated.defaultProfile.${system}`, 'plain'],
  ]);
  return {
    ...Object.fromEntries(settings),
    'terminal.integrated.cwd': folder,
    'terminal.integrated.tabs.title': 'Terminal',
    'terminal.integrated.tabs.description': '',
    'terminal.integrated.shellIntegration.enabled': false,
    // what is drawn as elements can be read
    'terminal.integrated.gpuAcceleration': 'off',
  };
}

/** Waits for what one script alone can't see. */
export async function until(isSo, what) {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    if (await isSo()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  assert.fail(`never came: ${what}`);
}

/**
 * Opens the editor, in the light theme. Returns what can be done in it, beside `page` and `close`.
 *
 * @param extension folder of the extension that is on
 */
export async function openEditor(extension = root) {
  const folder = path.join(temporaryFolder('pictures'), 'roles');
  cpSync(path.join(root, 'examples'), folder, { recursive: true });
  commitAll(folder);
  const { page, close } = await openWorkbench({
    folder,
    extensionDevelopmentPath: extension,
    settings: { ...layout, ...terminal() },
  });
  return { page, close, ...actions(page, folder) };
}

function actions(page, folder) {
  const preview = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');

  async function press(...keys) {
    for (const key of keys) await page.keyboard.press(key);
  }

  const box = page.locator('.quick-input-widget input');

  /** Fills the box at the top and takes its first entry, which may be a command that asks in the same box. */
  async function startCommand(text) {
    // a key is lost while the focus is on its way from one part to another
    for (let tries = 0; tries < 5 && !(await box.isVisible()); tries += 1) {
      await press('Control+P');
      await box.waitFor({ timeout: 3_000 }).catch(() => undefined);
    }
    await box.fill(text);
    // lines have one entry, of other words
    const wanted = text.startsWith(':') ? '' : text.replace(/^>/, '');
    const first = page.locator('.quick-input-list .monaco-list-row[data-index="0"]', { hasText: wanted });
    await first.waitFor();
    await press('Enter');
  }

  /** Fills the box at the top and takes its first entry: a file, `:LINE:COLUMN`, or `>` and a command. */
  async function quickOpen(text) {
    await startCommand(text);
    await box.waitFor({ state: 'hidden' });
  }

  /** Answers what a command asks in the box at the top. */
  async function answer(asked, text) {
    await page.locator('.quick-input-widget', { hasText: asked }).waitFor();
    await box.fill(text);
    await press('Enter');
  }

  /** Opens a file, without the list of files beside it. */
  async function openFile(name) {
    await quickOpen(name);
    await page.locator('.tab.active', { hasText: name }).first().waitFor();
    await page.locator('.monaco-editor .view-line').first().waitFor();
    const sideBar = page.locator('.part.sidebar');
    if (await sideBar.isVisible()) await press('Control+B');
    await sideBar.waitFor({ state: 'hidden' });
  }

  /** Puts the cursor behind the first place where `text` stands in a file as it is on disk. */
  async function goBehind(text, file) {
    const content = readFile(file);
    const start = content.indexOf(text);
    if (start === -1) throw new Error(`${file} has no "${text}".`);
    const before = content.slice(0, start + text.length).split('\n');
    if (!(await isInText())) await focusText();
    await quickOpen(`:${before.length}:${before.at(-1).length + 1}`);
  }

  /** The keyboard is there, and commands mean it: the editor hears late that a preview was clicked. */
  const isInText = () =>
    page.evaluate(
      () =>
        document.activeElement?.closest('.editor-group-container.active .editor-instance .monaco-editor') !=
        null,
    );

  /** Goes from the preview, where something was clicked, to the text. */
  async function focusText() {
    // the focus follows a click when it has time
    const isInPreview = () => document.activeElement?.tagName === 'IFRAME';
    await page.waitForFunction(isInPreview, undefined, { timeout: 3_000 }).catch(() => undefined);
    // a key is lost while the focus is on its way from one part to another
    for (let tries = 0; tries < 5 && !(await isInText()); tries += 1) {
      await press('Control+1');
      await page.waitForTimeout(1_000);
    }
    if (!(await isInText())) throw new Error('The focus did not go to the text.');
  }

  /** Goes from the text to the preview, whose commands then are to be had. */
  async function focusPreview() {
    await preview.locator('h1').first().click();
    await page
      .locator('.editor-group-container.active .tab.active', { hasText: 'Preview ' })
      .waitFor({ state: 'attached' });
    // the keyboard follows a click when it has time
    await page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
  }

  async function openPreview() {
    await press('Control+K', 'v');
    await preview.locator('h1').first().waitFor({ timeout: 60_000 });
  }

  /** Opens the preview in one of its views. */
  async function openView(name) {
    await openPreview();
    await preview.getByRole('radio', { name }).click();
    await preview.locator('[role="radio"][aria-checked="true"]', { hasText: name }).waitFor();
  }

  /** Goes back to an editor without files, and forgets what was typed. */
  async function reset() {
    await press('Escape', 'Escape');
    // one that is still closing would take the next one's words
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    // not the preview is reverted but the text
    if ((await page.locator('.editor-instance').count()) > 0 && !(await isInText())) await focusText();
    await quickOpen('>File: Revert File');
    await press('Control+K', 'Control+W');
    await page.locator('.tab').first().waitFor({ state: 'detached' });
  }

  function writeFile(name, text) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }

  /** Removes all that is in the folder. */
  function emptyFolder() {
    for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true });
  }

  function readFile(name) {
    return readFileSync(path.join(folder, name), 'utf8');
  }

  /** Sets settings of one section, and forgets those set before. */
  function useSettings(section, values) {
    const entries = Object.entries(values).map(([name, value]) => [`${section}.${name}`, value]);
    writeFile('.vscode/settings.json', JSON.stringify(Object.fromEntries(entries)));
  }

  /** Changes the theme, and waits until an open preview has it. */
  async function useTheme({ name, kind }) {
    useSettings('workbench', { colorTheme: name });
    await preview.locator(`body[data-vscode-theme-kind="${kind}"]`).waitFor();
  }

  /** The frame of the preview's page, for scripts to run in. */
  async function previewFrame() {
    const element = await page.frameLocator('iframe.webview').locator('iframe#active-frame').elementHandle();
    return element.contentFrame();
  }

  return {
    press,
    startCommand,
    quickOpen,
    answer,
    openFile,
    goBehind,
    focusText,
    focusPreview,
    openPreview,
    openView,
    reset,
    writeFile,
    emptyFolder,
    readFile,
    useSettings,
    useTheme,
    preview,
    previewFrame,
  };
}
