import type { ExtensionContext } from 'vscode';
import type { DocumentRequest } from '../../../server/src/exchange/importer/main';
import type { DocumentRead } from '../../../server/src/exchange/importer/readDocument';
import { askWorker } from '../askWorker';
import type { ReadDocument } from './readDocument';

export function readDocumentInWorker(context: ExtensionContext): ReadDocument {
  const ask = askWorker<DocumentRequest, DocumentRead>(context, 'documents.js');
  return (name, bytes) => ask({ name, bytes });
}
