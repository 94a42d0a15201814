import type { WorkbookRead } from '../../../server/src/exchange/sfiaWorkbook';

/** Reads a workbook with the part of the extension that is loaded on first use. Rejects where that part fails. */
export type ReadWorkbook = (bytes: Uint8Array) => Promise<WorkbookRead>;
