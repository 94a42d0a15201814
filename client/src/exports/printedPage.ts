import { NO_BROWSER, PRINTING_FAILED } from '../../../server/src/exports/unprinted';
import type { PrintPdf } from './printPdf';

/**
 * A web page as PDF, or why it is none: a clause for the end of a sentence. Some browsers answer but can't print: one
 * that Ubuntu has packed as a snap doesn't see the files of others.
 *
 * @param printPdf not there where no browser can be started
 */
export async function printedPage(
  html: string,
  printPdf: PrintPdf | undefined,
): Promise<{ readonly pdf: Uint8Array } | { readonly unprinted: string }> {
  try {
    const pdf = await printPdf?.(html);
    return pdf === undefined ? { unprinted: NO_BROWSER } : { pdf };
  } catch {
    return { unprinted: PRINTING_FAILED };
  }
}
