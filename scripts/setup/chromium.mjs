// A Chromium for the tests and the screenshots: the machine's own, else one that the machine can be given.
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { installWithApt } from './apt.mjs';
import { answers, PlainError, root, run, say } from './process.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const downloads = path.join(root, '.vscode-test/browsers');

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of the Chromium on this machine; undefined where there is none that answers. */
function findChromium() {
  const candidates = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
  // Ubuntu has a `chromium-browser` that only says where to get one, hence the second question
  return candidates.find((file) => isExecutable(file) && answers(file));
}

async function fromPackages() {
  await installWithApt('Chromium', ['chromium', 'fonts-dejavu-core']);
  return findChromium();
}

/** Where Playwright keeps the Chromium that it downloads: in the environment it reads when it is loaded. */
async function playwrightPath() {
  process.env.PLAYWRIGHT_BROWSERS_PATH = downloads;
  const { chromium } = await import('playwright-core');
  return chromium.executablePath();
}

async function fromPlaywright() {
  say("Downloading Playwright's Chromium into .vscode-test…");
  await run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', '--no-shell', 'chromium']);
  return playwrightPath();
}

/**
 * Finds a Chromium, or installs one: with apt-get as root or through sudo, else with Playwright's own download.
 *
 * @returns the path of the program
 * @throws PlainError, one sentence for each way that was tried
 */
export async function ensureChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen !== undefined) {
    if (isExecutable(chosen)) return chosen;
    throw new PlainError(`CHROMIUM_PATH says ${chosen}, which is not a program.`);
  }
  const present = findChromium();
  if (present !== undefined) return present;
  const downloaded = await playwrightPath();
  if (isExecutable(downloaded)) return downloaded;
  for (const attempt of [fromPackages, fromPlaywright]) {
    try {
      const installed = await attempt();
      if (installed !== undefined && isExecutable(installed)) return installed;
    } catch (error) {
      say(`That did not work: ${lastLine(error)}`);
    }
  }
  throw new PlainError(
    'This needs Chromium, which is not installed and could not be installed from here: ' +
      'please install it (on Debian: apt-get install chromium), or set CHROMIUM_PATH to one.',
  );
}

function lastLine(error) {
  return String(error instanceof Error ? error.message : error)
    .trim()
    .split('\n')
    .at(-1);
}
