// An editor to drive from outside: for pictures of the extension, and for tests that type and point.
import { ensureEditor } from '../../scripts/setup/editor.mjs';
import { launchBrowser } from './browser.mjs';
import { startServer, workbenchAddress } from './server.mjs';

/**
 * Opens VS Code on a folder, with extensions from their development folders, in a Chromium without a window.
 *
 * @param options.folder                     the folder to open; its files are edited in place, so give a copy
 * @param options.extensionDevelopmentPath   one folder or several
 * @param options.settings                   user settings, by their full names
 * @param options.viewport                   `{ width, height }` in CSS pixels
 * @param options.deviceScaleFactor          picture pixels for one CSS pixel
 * @returns a Playwright `page`, shown once the workbench is there, and `close`, which ends everything
 * @throws where it does not open; `closeAll` of scripts/setup/process.mjs then ends what was started
 */
export async function openWorkbench({
  folder,
  extensionDevelopmentPath = [],
  settings,
  viewport,
  deviceScaleFactor,
}) {
  await ensureEditor('code-server');
  const server = await startServer({ settings, automation: true });
  const browser = await launchBrowser({ viewport, deviceScaleFactor });
  const development = [extensionDevelopmentPath].flat();
  await browser.page.goto(workbenchAddress(server.origin, { folder, development }));
  await browser.page.locator('.monaco-workbench').waitFor();
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { page: browser.page, close };
}
