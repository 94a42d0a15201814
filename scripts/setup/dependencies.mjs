// The packages of the project itself. Uses nothing but Node, so that it can run before they are there.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { PlainError, root, run, say } from './process.mjs';

const oldestNode = [20, 19];

function isCurrent() {
  // npm writes this file last, so its time is that of the last complete install
  const installed = path.join(root, 'node_modules/.package-lock.json');
  return (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(path.join(root, 'package-lock.json')).mtimeMs
  );
}

/**
 * Installs the packages of package-lock.json where they are missing or older than that file.
 *
 * @throws PlainError where Node is too old or npm fails
 */
export async function ensureDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    throw new PlainError(
      `This needs Node ${oldestNode.join('.')} or newer, and this is Node ${process.versions.node}.`,
    );
  }
  if (isCurrent()) return;
  say('Installing the packages of the project with npm ci…');
  // one package's install script would download a browser of its own
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Builds the extension, and the test bundles too where asked. */
export async function build({ tests = false } = {}) {
  say(tests ? 'Building the extension and its tests…' : 'Building the extension…');
  await run(process.execPath, ['esbuild.mjs', ...(tests ? ['--tests'] : [])]);
}
