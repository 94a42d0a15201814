// Runs test/restricted inside the VS Code from npm, on a workspace of two folders that is not trusted. Desktop VS Code
// trusts every folder while it runs tests.
import { cpSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser, runTestsInPage } from '../../test/host/browser.mjs';
import { startServer, workbenchAddress } from '../../test/host/server.mjs';
import { closeAll, closeOnInterrupt, isInterrupted, root, temporaryFolder } from '../setup/process.mjs';

const { grep } = JSON.parse(process.argv[2] ?? '{}');

/** Restricted Mode from the start, without a question about it. */
const untrusting = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
};

closeOnInterrupt();
const folder = path.join(temporaryFolder('restricted'), 'folders');
cpSync(path.join(root, 'test/fixtures/folders'), folder, { recursive: true });
try {
  const env = grep === undefined ? process.env : { ...process.env, ROLE_TESTS_GREP: grep };
  const server = await startServer({ automation: true, settings: untrusting, env });
  const { page } = await launchBrowser();
  const address = workbenchAddress(server.origin, {
    folder: path.join(folder, 'roles.code-workspace'),
    development: [root],
    tests: path.join(root, 'dist/test/restricted/index.cjs'),
  });
  process.exitCode = await runTestsInPage(page, address, (line) => console.log(line));
} catch (error) {
  process.exitCode = 1;
  if (!isInterrupted()) console.error(error);
} finally {
  await closeAll();
}
