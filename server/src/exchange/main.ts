// Reading the SFIA workbook, in one bundle for Node, which requires it, and for a browser, where it is a worker that gets
// the bytes and answers with what they say. Loaded on first use.
import { answerInWorker, isWorker } from '../browser/answerInWorker';
import { runtimeInflate } from './inflate';
import { readSfiaWorkbook as read, type WorkbookRead } from './sfiaWorkbook';

/** `readSfiaWorkbook` with what this runtime has to unpack workbooks. */
export async function readSfiaWorkbook(bytes: Uint8Array): Promise<WorkbookRead> {
  return read(bytes, await runtimeInflate());
}

if (isWorker()) answerInWorker(readSfiaWorkbook);
