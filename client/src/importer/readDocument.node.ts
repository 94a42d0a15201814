import type { ExtensionContext } from 'vscode';
import type * as Documents from '../../../server/src/exchange/importer/main';
import type { ReadDocument } from './readDocument';

export function readDocumentInProcess(context: ExtensionContext): ReadDocument {
  const bundle = context.asAbsolutePath('dist/documents.js');
  return async (name, bytes) => {
    const documents: typeof Documents = require(bundle);
    return documents.readDocument(name, bytes);
  };
}
