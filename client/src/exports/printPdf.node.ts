import { findBrowser, printPdf } from '../../../server/src/exports/printPdf';
import type { PrintPdf } from './printPdf';

/** Prints with the browser of this computer. One that was found is kept; where there was none, one may be installed. */
export function printWithBrowser(find = findBrowser, print = printPdf): PrintPdf {
  let browser: string | undefined;
  return async (html) => {
    browser ??= await find();
    return browser === undefined ? undefined : print(html, browser);
  };
}
