// Reading documents that people have, in one bundle for Node, which requires it, and for a browser, where it is a
// worker that gets a document and answers with what it says. Loaded on first use.
import { answerInWorker, isWorker } from '../../browser/answerInWorker';
import { runtimeInflate } from '../inflate';
import { type DocumentRead, readDocument as read } from './readDocument';

/** What the worker is asked. */
export interface DocumentRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** `readDocument` with what this runtime has to unpack Word documents. */
export async function readDocument(name: string, bytes: Uint8Array): Promise<DocumentRead> {
  return read(name, bytes, await runtimeInflate());
}

if (isWorker()) answerInWorker(({ name, bytes }: DocumentRequest) => readDocument(name, bytes));
