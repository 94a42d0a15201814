import { findBrowser, printPdf } from '../../../server/src/exports/printPdf';
import type { PrintPdf } from './printPdf';

/** The browser is looked for once. */
export function printWithBrowser(): PrintPdf {
  let browser: Promise<string | undefined> | undefined;
  return async (html) => {
    browser ??= findBrowser();
    const program = await browser;
    return program === undefined ? undefined : printPdf(html, program);
  };
}
