// Tries the packed files: the archive for npm in an empty folder, and the VSIX installed in VS Code and in the
// browser-only build. Nothing of the checkout is in their reach but the tests themselves.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser, runTestsInPage } from '../../test/host/browser.mjs';
import { startServer, workbenchAddress } from '../../test/host/server.mjs';
import { packNpm, packVsix } from '../package/pack.mjs';
import { codeServerPaths } from '../setup/editor.mjs';
import { closeAll, closeOnInterrupt, isInterrupted, root, run, temporaryFolder } from '../setup/process.mjs';
import { runWebTests } from './web-build.mjs';
import { temporaryWorkspace } from './workspace.mjs';

const { grep, web } = JSON.parse(process.argv[2] ?? '{}');

/** Of the suites inside VS Code, those that load each of the bundles. */
const inVSCode = '^(?:the extension in VS Code|exporting an advert|a new role|a SFIA workbook)';
const inBrowser = '^(?:the extension in a browser|a role in a browser|exporting an advert|a SFIA workbook)';

const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const packed = temporaryFolder('packed');

/** Runs dist/test/packages in this Node. */
function inEmptyFolder(vsix, archive) {
  const runner = path.join(root, 'dist/test/run-layer.cjs');
  const args = ['--enable-source-maps', runner, path.join(root, 'dist/test/packages')];
  const env = { ...process.env, ROLE_PACKED_VSIX: vsix, ROLE_PACKED_ARCHIVE: archive };
  return spawnSync(process.execPath, [...args, ...(grep === undefined ? [] : [grep])], {
    cwd: root,
    env,
    stdio: 'inherit',
  }).status;
}

/** Installs the extension as people do from a file. @returns the folder of installed extensions */
async function install(vsix) {
  const { vscode, node } = codeServerPaths();
  const folder = temporaryFolder('installed');
  await run(node, [
    path.join(vscode, 'out/server-main.js'),
    ...['--install-extension', vsix, '--accept-server-license-terms'],
    ...['--extensions-dir', folder, '--server-data-dir', temporaryFolder('editor')],
  ]);
  return folder;
}

/** VS Code runs tests only with an extension in development: one that does nothing. */
function idleExtension() {
  const folder = temporaryFolder('idle');
  const manifest = { name: 'idle', publisher: 'tests', version: '1.0.0', engines: { vscode: '*' } };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

async function installedInVSCode(extensionsDir) {
  const env = {
    ...process.env,
    ROLE_TESTS_GREP: grep ?? inVSCode,
    ROLE_TESTS_EXTENSION: extensionsDir,
  };
  const settings = { 'files.autoSave': 'off' };
  const server = await startServer({ automation: true, extensionsDir, settings, env });
  const { page, close } = await launchBrowser();
  const address = workbenchAddress(server.origin, {
    folder: temporaryWorkspace({}),
    development: [idleExtension()],
    tests: path.join(root, 'dist/test/vscode/index.cjs'),
  });
  const code = await runTestsInPage(page, address, (line) => console.log(line));
  await close();
  return code;
}

/** test-web takes extensions from a folder: the one that the VSIX was unpacked to, with the tests beside it. */
async function installedInBrowser(extensionsDir) {
  const extension = path.join(temporaryFolder('unpacked'), 'extension');
  cpSync(path.join(extensionsDir, `role-definitions.role-definitions-${version}`), extension, {
    recursive: true,
  });
  mkdirSync(path.join(extension, 'dist/test'), { recursive: true });
  cpSync(path.join(root, 'dist/test/web'), path.join(extension, 'dist/test/web'), { recursive: true });
  return runWebTests(web, extension, grep ?? inBrowser);
}

closeOnInterrupt();
try {
  const vsix = await packVsix(packed, version);
  const codes = [inEmptyFolder(vsix, await packNpm(packed, version))];
  const extensionsDir = await install(vsix);
  codes.push(await installedInVSCode(extensionsDir), await installedInBrowser(extensionsDir));
  process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
} catch (error) {
  process.exitCode = 1;
  if (!isInterrupted()) console.error(error);
} finally {
  await closeAll();
}
