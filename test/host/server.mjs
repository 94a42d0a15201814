// Starts the VS Code server that code-server's npm package carries, on the loopback interface alone.
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { codeServerPaths } from '../../scripts/setup/editor.mjs';
import { PlainError, startGroup, temporaryFolder } from '../../scripts/setup/process.mjs';

/** User settings for an editor that shows the role file and nothing else. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  // in the browser VS Code saves by itself, and the example files belong to the checkout
  'files.autoSave': 'off',
  'window.confirmBeforeClose': 'never',
};

const startLimit = 60_000;

/** A port of the loopback interface that nobody listens on; 0 asks for any, another is checked. */
export function freePort(wanted = 0, host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () => reject(new PlainError(`Port ${wanted} is in use: please choose another.`)));
    probe.listen(wanted, host, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** The environment for the server: no extension gallery, and nothing of an editor that this may run in. */
function serverEnvironment(extra) {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_)/.test(name));
  const noGallery = JSON.stringify({ serviceUrl: '', itemUrl: '', resourceUrlTemplate: '' });
  return { ...Object.fromEntries(inherited), ...extra, EXTENSIONS_GALLERY: noGallery };
}

async function untilItAnswers(origin, child, logFile) {
  const end = Date.now() + startLimit;
  while (Date.now() < end && child.exitCode === null && child.signalCode === null) {
    const answered = await fetch(`${origin}/version`).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new PlainError(`${readFileSync(logFile, 'utf8').slice(-4000)}\nVS Code's server did not start.`);
}

/**
 * Starts the server with a new, temporary profile. The editor must be installed (see scripts/setup/editor.mjs).
 *
 * @param options.port      0 or absent: any free port
 * @param options.settings  user settings on top of the quiet ones
 * @param options.env       variables for the extension host
 * @param options.extensionsDir  a folder of installed extensions
 * @param options.automation  true lets the page's address name extensions in development and tests; it hides notifications
 * @returns `origin`, the address to open, and `close`, which ends every process of it; the profile goes with this process
 * @throws PlainError with the end of the server's log where it does not answer within a minute
 */
export async function startServer({
  port = 0,
  settings = {},
  env = {},
  extensionsDir,
  automation = false,
} = {}) {
  const chosen = await freePort(port);
  const data = temporaryFolder('editor');
  const userData = path.join(data, 'user-data');
  mkdirSync(path.join(userData, 'User'), { recursive: true });
  const allSettings = { ...quietSettings, ...settings };
  writeFileSync(path.join(userData, 'User/settings.json'), JSON.stringify(allSettings, undefined, 2));
  const { vscode, node } = codeServerPaths();
  const logFile = path.join(data, 'server.log');
  const log = openSync(logFile, 'a');
  const args = [
    path.join(vscode, 'out/server-main.js'),
    ...['--host', '127.0.0.1', '--port', String(chosen)],
    ...['--without-connection-token', '--accept-server-license-terms'],
    ...['--server-data-dir', data, '--user-data-dir', userData],
    ...['--extensions-dir', extensionsDir ?? path.join(data, 'extensions')],
    ...['--disable-telemetry', '--telemetry-level', 'off'],
    '--disable-getting-started-override',
    ...(allSettings['security.workspace.trust.enabled'] ? [] : ['--disable-workspace-trust']),
    ...(automation ? ['--enable-smoke-test-driver'] : []),
  ];
  const { child, close } = startGroup(node, args, {
    env: serverEnvironment(env),
    stdio: ['ignore', log, log],
  });
  const origin = `http://127.0.0.1:${chosen}`;
  try {
    await untilItAnswers(origin, child, logFile);
  } catch (error) {
    await close();
    throw error;
  }
  return { origin, close };
}

const remote = (file) => `vscode-remote://remote${path.resolve(file)}`;

/**
 * The address of the workbench on a folder.
 *
 * @param options.folder       a folder, or a `.code-workspace` file that names several
 * @param options.development  folders of extensions in development (needs `automation`)
 * @param options.tests        the tests' entry point (needs `automation`)
 */
export function workbenchAddress(origin, { folder, development = [], tests }) {
  const address = new URL(origin);
  if (folder === undefined) address.searchParams.set('ew', 'true');
  else {
    const kind = folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
    address.searchParams.set(kind, path.resolve(folder));
  }
  const payload = development.map((each) => ['extensionDevelopmentPath', remote(each)]);
  if (tests !== undefined) payload.push(['extensionTestsPath', remote(tests)]);
  if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}
