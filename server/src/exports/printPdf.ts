import { execFile } from 'node:child_process';
import { access, constants, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome.exe',
  'msedge.exe',
];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

const PATIENCE_MS = 60_000;

const run = promisify(execFile);

/**
 * The browser of this computer that can print: the one that the variable `CHROMIUM_PATH` names, else one of the usual
 * ones; `undefined` where there is none.
 */
export async function findBrowser(): Promise<string | undefined> {
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder))
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  const chosen = process.env.CHROMIUM_PATH;
  for (const file of chosen ? [chosen] : [...onPath, ...PLACES]) {
    if (await answers(file)) return file;
  }
  return undefined;
}

/** Ubuntu has a `chromium-browser` that only says where to get one. On Windows the question would open a window. */
async function answers(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    if (process.platform !== 'win32') await run(file, ['--version'], { timeout: PATIENCE_MS });
    return true;
  } catch {
    return false;
  }
}

/**
 * Prints a page with a browser that has a profile of its own and reaches no network.
 *
 * @throws where the browser fails or takes longer than a minute
 */
export async function printPdf(html: string, browser: string): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), 'role-pdf-'));
  try {
    const [page, pdf] = [path.join(folder, 'advert.html'), path.join(folder, 'advert.pdf')];
    await writeFile(page, html);
    await run(
      browser,
      [
        '--headless',
        '--disable-gpu',
        // Chromium refuses its sandbox to root; the page has no script and its policy allows none
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--no-first-run',
        '--disable-extensions',
        '--disable-background-networking',
        '--host-resolver-rules=MAP * ~NOTFOUND',
        `--user-data-dir=${path.join(folder, 'profile')}`,
        '--no-pdf-header-footer',
        `--print-to-pdf=${pdf}`,
        pathToFileURL(page).href,
      ],
      { timeout: PATIENCE_MS },
    );
    return await readFile(pdf);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
