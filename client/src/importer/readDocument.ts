import type { DocumentRead } from '../../../server/src/exchange/importer/readDocument';

/**
 * Reads a document with the part of the extension that is loaded on first use. `name` is its file name, or what
 * stands for pasted text. Rejects where that part fails.
 */
export type ReadDocument = (name: string, bytes: Uint8Array) => Promise<DocumentRead>;
