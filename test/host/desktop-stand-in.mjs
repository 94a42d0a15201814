// What test/host/bin/code does.
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { closeAll, closeOnInterrupt, isInterrupted } from '../../scripts/setup/process.mjs';
import { launchBrowser, runTestsInPage } from './browser.mjs';
import { startServer, workbenchAddress } from './server.mjs';

/** The arguments of desktop VS Code that matter here; all others are left alone. */
function readArguments(args) {
  const { values, positionals } = parseArgs({
    args,
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: 'string', multiple: true },
      extensionTestsPath: { type: 'string' },
    },
  });
  return {
    development: values.extensionDevelopmentPath ?? [],
    tests: values.extensionTestsPath,
    folder: positionals.find((each) => statSync(each, { throwIfNoEntry: false })?.isDirectory()),
  };
}

/** Runs the tests that the arguments name, and exits with their code. */
export async function main(args) {
  closeOnInterrupt();
  try {
    const server = await startServer({ automation: true, env: process.env });
    const { page } = await launchBrowser();
    const address = workbenchAddress(server.origin, readArguments(args));
    process.exitCode = await runTestsInPage(page, address, (line) => console.log(line));
  } catch (error) {
    process.exitCode = 1;
    if (!isInterrupted()) console.error(error);
  } finally {
    await closeAll();
  }
}
