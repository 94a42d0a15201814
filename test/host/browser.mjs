// Chromium without a window, cut off from everything but this machine, and a test run inside a workbench page.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { ensureChromium } from '../../scripts/setup/chromium.mjs';
import { closeable, temporaryFolder } from '../../scripts/setup/process.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

function isThisMachine({ hostname }) {
  return hostname === '127.0.0.1' || hostname === 'localhost' || hostname.endsWith('.localhost');
}

/**
 * Opens Chromium with a new, temporary profile. Requests that would leave the machine are refused.
 *
 * The profile is on disk and allows third-party storage: in a private one the service worker of webviews, which
 * test-web serves from an origin of their own, is refused.
 *
 * @param options.viewport  the window's size in CSS pixels
 * @returns a Playwright `page` and `close`, which ends Chromium; the profile goes with this process
 * @throws PlainError where there is no Chromium
 */
export async function launchBrowser({ viewport = { width: 1280, height: 800 }, deviceScaleFactor = 1 } = {}) {
  const executablePath = await ensureChromium();
  // Playwright is loaded after its environment is set
  const { chromium } = await import('playwright-core');
  const profile = temporaryFolder('browser');
  mkdirSync(path.join(profile, 'Default'));
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  writeFileSync(path.join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  const launch = chromium.launchPersistentContext(profile, {
    executablePath,
    args: flags,
    viewport,
    deviceScaleFactor,
    // the callers end it themselves, after their own cleaning up
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  // an interrupt while it starts waits for the start, else it would outlive this process
  const close = closeable(() =>
    launch.then(
      (started) => started.close(),
      () => undefined,
    ),
  );
  const context = await launch;
  await context.route(
    (url) => !isThisMachine(url),
    (route) => route.abort('blockedbyclient'),
  );
  return { page: context.pages()[0] ?? (await context.newPage()), close };
}

/** The line that an extension host's console call stands for: printf-like, and with CSS colours that are left out. */
function consoleLine(args) {
  const [first, ...rest] = Array.isArray(args) ? args : [args];
  if (typeof first !== 'string') return format(first, ...rest);
  const colours = first.split('%c').length - 1;
  return format(first.replaceAll('%c', ''), ...rest.slice(colours));
}

/**
 * Opens a workbench whose address names tests, and waits for their end. VS Code calls two functions of the page:
 * one for each line that is printed in it, one with the exit code.
 *
 * @param write called with each line
 * @returns the exit code: 0 where every test passed
 */
export async function runTestsInPage(page, address, write) {
  const ended = deferred();
  // it may be rejected while the page is still loading, before anyone waits for it
  ended.promise.catch(() => undefined);
  await page.exposeFunction('codeAutomationLog', (_type, args) => write(consoleLine(args)));
  await page.exposeFunction('codeAutomationExit', (code) => ended.resolve(code ?? 1));
  page.once('crash', () => ended.reject(new Error('The page of the editor crashed.')));
  page.once('close', () => ended.reject(new Error('The page of the editor was closed.')));
  await page.goto(address);
  return ended.promise;
}

/** Promise.withResolvers, which Node 20 lacks. */
function deferred() {
  let resolve;
  let reject;
  const promise = new Promise((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
