// The pictures of the walkthrough: what is done in the editor before each, and what is cut out of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/process.mjs';
import { until } from './editor.mjs';

const { contributes } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** The walkthrough as VS Code is told of it. */
const [walkthrough] = contributes.walkthroughs;

const role = 'lead-archivist.role.yaml';
const usualWindow = { width: 1280, height: 800 };

/** Themes that a picture is taken in, with the class that the window then has. */
export const pictureThemes = {
  light: { name: 'Default Light Modern', shown: 'vs' },
  dark: { name: 'Default Dark Modern', shown: 'vs-dark' },
};

/** Leaves out of an editor what no picture is about. */
const quiet = {
  'workbench.editor.editorActionsLocation': 'hidden',
  'workbench.statusBar.visible': false,
  'workbench.reduceMotion': 'on',
  'problems.decorations.enabled': false,
  // letters that are a whole number of pixels wide look the same each time, which makes pictures small
  'editor.fontSize': 13.29,
  'editor.lineHeight': 20,
  'terminal.integrated.fontSize': 13.29,
  'editor.stickyScroll.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.codeLens': false,
  'editor.selectionHighlight': false,
  'editor.renderLineHighlight': 'none',
  'editor.guides.indentation': false,
  'editor.cursorBlinking': 'solid',
  'editor.folding': false,
  'editor.glyphMargin': false,
  'editor.lightbulb.enabled': 'off',
  'editor.lineNumbersMinChars': 3,
  'editor.overviewRulerBorder': false,
  'editor.hideCursorInOverviewRuler': true,
  'editor.scrollbar.vertical': 'hidden',
};

async function openRole({ writeFile, openFile }, step) {
  writeFile(role, readFileSync(path.join(root, 'test/fixtures/walkthrough', `${step}.role.yaml`), 'utf8'));
  await openFile(role);
}

/** By the step, each in an editor without files: `window` in CSS pixels, and the part that is cut out where it is not all. */
const scenes = {
  /** What the command leaves of a new role, once the summary is typed where it puts the cursor. */
  'new-role': {
    window: { width: 540, height: 184 },
    async play({ page, startCommand, answer, press }) {
      await startCommand('>Role Definitions: New Role');
      await answer('The title of the role', 'Lead archivist');
      await answer('None of these', 'None of these');
      const tab = page.locator('.tab.active', { hasText: role });
      // a template that has only just gone from the folder may still be offered
      const noTemplate = page.locator('.quick-input-list .monaco-list-row', { hasText: 'No template' });
      await tab.or(noTemplate).first().waitFor();
      if (await noTemplate.isVisible()) await answer('No template', 'No template');
      await tab.waitFor();
      await page.locator('.snippet-placeholder').first().waitFor();
      await page.keyboard.type('You will look after the records of the department.');
      // what is left to fill in is no longer marked
      await press('Escape');
    },
  },
  /** A skill is found by what it is about. */
  skills: {
    window: { width: 560, height: 330 },
    async play(editor) {
      const { page, goBehind, press } = editor;
      await openRole(editor, 'skills');
      await goBehind('- skill: ', role);
      await page.keyboard.type('records');
      await page.locator('.suggest-widget .monaco-list-row[data-index="0"]', { hasText: 'RMGT' }).waitFor();
      const details = page.locator('.suggest-details', { hasText: 'Records management (RMGT)' });
      // they stay open once they have been opened, and come a moment after the list
      const come = () =>
        details.waitFor({ timeout: 2_000 }).then(
          () => true,
          () => false,
        );
      for (let tries = 0; tries < 5 && !(await come()); tries += 1) await press('Control+Space');
    },
  },
  /** A level that there isn't, in the text and in the list of problems, with its repair. */
  problems: {
    window: { width: 700, height: 370 },
    async play(editor) {
      const { page, goBehind, press } = editor;
      await openRole(editor, 'problems');
      await page.locator('.squiggly-error').first().waitFor();
      await press('Control+Shift+M');
      const problem = page.locator('.markers-panel .monaco-list-row', { hasText: 'RMGT' });
      await problem.waitFor();
      await goBehind('level: 7', role);
      await problem.locator('.codicon-light-bulb, .codicon-lightbulb').first().click();
      await page.locator('.monaco-menu', { hasText: 'Change level' }).waitFor();
    },
    async leave({ press }) {
      await press('Escape', 'Control+J');
    },
  },
  /** The text, and beside it the page. */
  preview: {
    window: { width: 640, height: 256 },
    async play(editor) {
      await openRole(editor, 'preview');
      await editor.focusText();
      await editor.openPreview();
    },
  },
  /** What a role can be exported for. */
  export: {
    window: { width: 820, height: 466 },
    part: '.quick-input-widget',
    async play(editor) {
      const { page, startCommand } = editor;
      await openRole(editor, 'preview');
      await startCommand('>Role Definitions: Export Advert');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Word' }).waitFor();
    },
  },
  /** The command line in the terminal of the editor. */
  'command-line': {
    window: { width: 580, height: 256 },
    async play({ page, quickOpen }) {
      await quickOpen('>Terminal: Create New Terminal in Editor Area');
      const prompts = page.locator('.xterm-rows > div', { hasText: /^\$/ });
      for (const [index, command] of ['check roles', 'export roles --format docx --out adverts'].entries()) {
        await prompts.nth(index).waitFor();
        await page.keyboard.type(`role-definitions ${command}\n`);
      }
      await prompts.nth(2).waitFor();
    },
    async leave({ page }) {
      await page.keyboard.type('rm -r adverts; exit\n');
      await page.locator('.tab').first().waitFor({ state: 'detached' });
    },
  },
};

/** What a picture's words for those who don't see it quote from the picture. */
const quotedIn = (altText) => [...altText.matchAll(/“([^”]+)”/g)].map(([, words]) => words);

/** Waits until words stand, whole, in the part of the window that is cut out. */
async function assertShown({ page, preview }, words, { x, y, width, height }) {
  const isWithin = (box) =>
    box !== null &&
    box.x >= x &&
    box.y >= y &&
    box.x + box.width <= x + width &&
    box.y + box.height <= y + height;
  const isShown = async () => {
    const found = (await Promise.all([page, preview].map((place) => place.getByText(words).all()))).flat();
    const boxes = await Promise.all(found.map((element) => element.boundingBox()));
    return boxes.some(isWithin);
  };
  await until(isShown, `“${words}” in the picture`);
}

/** A new theme reaches the window by the settings of its folder. */
async function useLook({ page, writeFile }, { name, shown }) {
  writeFile('.vscode/settings.json', JSON.stringify({ ...quiet, 'workbench.colorTheme': name }));
  await page.locator(`.monaco-workbench.${shown}`).waitFor();
}

/**
 * Plays the scene of each step and cuts its picture out, in one theme. The folder of the editor is emptied.
 *
 * @param take  called with the id of the step and the part of the window, in CSS pixels
 * @throws where a picture doesn't show what its words quote from it
 */
export async function playSteps(editor, theme, take) {
  const { page, emptyFolder, reset } = editor;
  for (const { id, media } of walkthrough.steps) {
    const { window, part, play, leave } = scenes[id];
    emptyFolder();
    await useLook(editor, theme);
    await page.setViewportSize(window);
    await play(editor);
    const clip = await page.locator(part ?? '.monaco-workbench').boundingBox();
    for (const words of quotedIn(media.altText)) await assertShown(editor, words, clip);
    await take(id, clip);
    await leave?.(editor);
    await page.setViewportSize(usualWindow);
    await reset();
  }
}

/** Plays each scene without taking its picture. */
export const playWalkthrough = (editor) => playSteps(editor, pictureThemes.light, async () => undefined);

/** Opens the walkthrough. Its pictures arrive, with their words, in each theme. */
export async function showWalkthrough(editor, look = async () => undefined) {
  const { page, startCommand, answer } = editor;
  await startCommand('>Welcome: Open Walkthrough');
  await answer(walkthrough.title, walkthrough.title);
  for (const [name, theme] of Object.entries(pictureThemes)) {
    await useLook(editor, theme);
    for (const { title, media } of walkthrough.steps) {
      await page.locator('.getting-started-step', { hasText: title }).click();
      const picture = page.locator(
        `.getting-started-media img[srcset*="${path.basename(media.image[name])}"]`,
      );
      await picture.waitFor();
      assert.equal(await picture.getAttribute('alt'), media.altText);
      const element = await picture.elementHandle();
      await page.waitForFunction((image) => image.complete && image.naturalWidth > 0, element);
      await look(name, title);
    }
  }
}
