import path from 'node:path';
import type * as Documents from '../exchange/importer/main';
import type { DocumentRead } from '../exchange/importer/readDocument';

/** Reads a document with the bundle that lies beside the one that this is part of; it is loaded on first use. */
export function readDocument(name: string, bytes: Uint8Array): Promise<DocumentRead> {
  const documents: typeof Documents = require(path.join(__dirname, 'documents.js'));
  return documents.readDocument(name, bytes);
}
