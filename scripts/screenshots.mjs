// npm run screenshots: drives the extension in a real VS Code and makes the pictures in docs/images and walkthrough.
//   npm run screenshots -- FOLDER    also pictures of the preview in each theme, for looking at
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { accessibility } from './screenshots/checks.mjs';
import { openEditor } from './screenshots/editor.mjs';
import { smallPicture } from './screenshots/fewColours.mjs';
import { scenes } from './screenshots/scenes.mjs';
import { pictureThemes, playSteps } from './screenshots/walkthrough.mjs';
import { build, ensureDependencies } from './setup/dependencies.mjs';
import { closeAll, closeOnInterrupt, fail, root, run, say } from './setup/process.mjs';

const images = path.join(root, 'docs/images');

async function takePictures(editor) {
  for (const [name, play] of Object.entries(scenes)) {
    await play(editor);
    await editor.page.screenshot({ path: path.join(images, `${name}.png`) });
    say(`Saved docs/images/${name}.png`);
    await editor.reset();
  }
}

/** An advert as a web page, in a browser. */
async function takeExportedPage({ page }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'exported-'));
  const command = ['dist/role-definitions.cjs', 'export', 'examples/service-designer-advert.role.yaml'];
  await run(process.execPath, [...command, '--format', 'html', '--out', folder]);
  const exported = await page.context().newPage();
  await exported.setContent(readFileSync(path.join(folder, 'service-designer-advert.html'), 'utf8'));
  await exported.screenshot({ path: path.join(images, 'export-page.png') });
  await exported.close();
  rmSync(folder, { recursive: true });
  say('Saved docs/images/export-page.png');
}

/** The pictures beside the steps of the walkthrough. They empty the editor's folder. */
async function takeWalkthrough(editor) {
  for (const [name, theme] of Object.entries(pictureThemes)) {
    await playSteps(editor, theme, async (step, clip) => {
      const file = `walkthrough/${step}-${name}.webp`;
      writeFileSync(path.join(root, file), await smallPicture(editor.page, clip));
      say(`Saved ${file}`);
    });
  }
}

async function main() {
  const [folder] = process.argv.slice(2);
  closeOnInterrupt();
  await ensureDependencies();
  await build();
  for (const each of [images, folder]) if (each !== undefined) mkdirSync(each, { recursive: true });
  const editor = await openEditor();
  await takePictures(editor);
  await takeExportedPage(editor);
  if (folder !== undefined) await accessibility(editor, folder);
  await takeWalkthrough(editor);
  await closeAll();
}

await main().catch(fail);
