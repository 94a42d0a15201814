// npm run screenshots: drives the extension in a real VS Code and makes the pictures in docs/images.
//   npm run screenshots -- FOLDER    also pictures of the preview in each theme, for looking at
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { accessibility } from './screenshots/checks.mjs';
import { openEditor } from './screenshots/editor.mjs';
import { scenes } from './screenshots/scenes.mjs';
import { build, ensureDependencies } from './setup/dependencies.mjs';
import { closeAll, closeOnInterrupt, fail, root, say } from './setup/process.mjs';

const images = path.join(root, 'docs/images');

async function takePictures(editor) {
  for (const [name, play] of Object.entries(scenes)) {
    await play(editor);
    await editor.page.screenshot({ path: path.join(images, `${name}.png`) });
    say(`Saved docs/images/${name}.png`);
    await editor.reset();
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
  if (folder !== undefined) await accessibility(editor, folder);
  await closeAll();
}

await main().catch(fail);
