// Serves a VS Code for the web browser on the loopback interface, with the extension installed from the checkout.
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { freePort, startServer, workbenchAddress } from '../../test/host/server.mjs';
import { ensureEditor } from '../setup/editor.mjs';
import { closeAll, root, say, temporaryFolder } from '../setup/process.mjs';

const usualPort = 3100;

/** A folder of installed extensions that holds links to the checkout, so that a new build needs no installing. */
function linkExtensions() {
  const folder = temporaryFolder('extensions');
  for (const source of [root, path.join(root, 'scripts/start/opener')]) {
    const { publisher, name, version } = JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8'));
    symlinkSync(source, path.join(folder, `${publisher}.${name}-${version}`), 'dir');
  }
  return folder;
}

/** Waits for the text and for the preview, then saves what a reader would see. */
async function saveScreenshot(address, file) {
  const { launchBrowser } = await import('../../test/host/browser.mjs');
  const { page } = await launchBrowser();
  await page.goto(address);
  await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 60_000 });
  const preview = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
  await preview.locator('h1').first().waitFor({ timeout: 60_000 });
  // a file without problems has no squiggles to wait for; one with problems shows them within moments of the preview
  const squiggles = page.locator('.squiggly-error, .squiggly-warning, .squiggly-info').first();
  await squiggles.waitFor({ timeout: 3000 }).catch(() => undefined);
  mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file });
  say(`Saved ${file}`);
}

function printAddress(address, port) {
  console.log(`
Open this address in your web browser:

    ${address}

If the browser is on another computer, run this on that computer first, then open the same address there:

    ssh -L ${port}:127.0.0.1:${port} ${hostname()}

Ctrl-C ends it.
`);
}

/**
 * Serves the folder until the process is ended, or takes a screenshot and ends.
 *
 * @throws PlainError where the editor cannot be installed or started
 */
export async function openBrowserBuild({ port, folder, file, screenshot }) {
  await ensureEditor('code-server');
  say('Starting VS Code…');
  const server = await startServer({
    port: port ?? (await freePort(usualPort).catch(() => 0)),
    extensionsDir: linkExtensions(),
    env: file === undefined ? {} : { ROLE_DEFINITIONS_OPEN: file },
  });
  const address = workbenchAddress(server.origin, { folder });
  if (screenshot === undefined) {
    printAddress(address, new URL(address).port);
    return;
  }
  try {
    await saveScreenshot(address, screenshot);
  } finally {
    await closeAll();
  }
}
