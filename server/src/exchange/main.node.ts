// What the extension loads on first use, to read files that people exchange.
import { inflate } from './inflate.node';
import { readSfiaWorkbook as read, type WorkbookRead } from './sfiaWorkbook';

export function readSfiaWorkbook(bytes: Uint8Array): Promise<WorkbookRead> {
  return read(bytes, inflate);
}
