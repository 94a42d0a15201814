// What reads the exports in their tests: LibreOffice for Word files, Poppler for PDF, the machine's own, else Debian's;
// and for SARIF the validator of its authors.
import { ensureFromPackages } from './apt.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureEditor, sarifMultitool } from './editor.mjs';
import { answers } from './process.mjs';

/** @throws PlainError where one is missing and cannot be installed */
export async function ensureReaders() {
  await ensureFromPackages('LibreOffice', ['libreoffice-writer-nogui'], () => answers('soffice'));
  // `--version` alone is the name of a file to it
  await ensureFromPackages('Poppler', ['poppler-utils'], () => answers('pdftotext', ['-v']));
  process.env.SARIF_MULTITOOL = sarifMultitool(await ensureEditor('sarif-multitool'));
  // the tests, and the command line that they run, take the browser from here
  process.env.CHROMIUM_PATH = await ensureChromium();
}
