// Programs that know nothing of this project read what it exports: LibreOffice, Poppler, Chromium.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { run } from '../cli/commandLine';

/** Exports take a while where the machine is busy, and so do the programs that read them. */
export const PATIENCE_MS = 120_000;

/** A new folder for the tests of a suite, and the browser that reads what is in it. Both go when the suite ends. */
export function readers() {
  const folder = mkdtempSync(path.join(tmpdir(), 'role-exports-'));
  let browser: Browser | undefined;
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
    browser ??= await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? 'chromium',
      // Chromium refuses its sandbox to root
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    return browser.newPage(options);
  }

  return {
    folder,
    newPage,
    in: (...names: string[]) => path.join(folder, ...names),
    read: (name: string) => readFileSync(path.join(folder, name), 'utf8'),
    /** Exports with the built command line, which is expected to succeed; `paths` count from the project's folder. */
    exported(paths: readonly string[], formats: string): void {
      const { code, stderr } = run(['export', ...paths, '-f', formats, '-o', folder], path.resolve());
      if (code !== 0) throw new Error(stderr);
    },
    async openFile(name: string, options?: BrowserContextOptions): Promise<Page> {
      const page = await newPage(options);
      await page.goto(pathToFileURL(path.join(folder, name)).href);
      return page;
    },
    /** Opens files with LibreOffice and saves them as something else, beside them. */
    convert(names: readonly string[], ending: 'fodt' | 'pdf'): void {
      const profile = pathToFileURL(path.join(folder, '.office')).href;
      const args = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', ending, '--outdir'];
      const files = names.map((name) => path.join(folder, name));
      execFileSync('soffice', [...args, folder, ...files], { stdio: 'ignore', timeout: PATIENCE_MS });
    },
    /** The words of each page of a PDF, in the order in which they are read. */
    pdfPages(name: string): readonly string[] {
      const text = execFileSync('pdftotext', ['-enc', 'UTF-8', path.join(folder, name), '-'], {
        encoding: 'utf8',
        maxBuffer: 100 * 1024 * 1024,
      });
      return text.split('\f').slice(0, -1).map(oneLine);
    },
  };
}

/** A text with single blanks between its words. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The first of `phrases` that doesn't come after the ones before it; `undefined` where all stand in their order. */
export function outOfOrder(text: string, phrases: readonly string[]): string | undefined {
  let from = 0;
  return phrases.map(oneLine).find((phrase) => {
    const at = text.indexOf(phrase, from);
    from = at + phrase.length;
    return at < 0;
  });
}
