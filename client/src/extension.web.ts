import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activateWith } from './activate';
import type { RoleDefinitionsApi } from './api';
import { writeInWorker } from './exports/writeWord.web';
import { readDocumentInWorker } from './importer/readDocument.web';
import { readInWorker } from './licensedText/readWorkbook.web';
import { CLIENT_ID, CLIENT_NAME } from './server';

/** VS Code in a browser: the server runs in a worker, and reads files through the client. */
export function activate(context: ExtensionContext): RoleDefinitionsApi {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true);
  let worker: Worker | undefined;
  // A worker outlives the connection to it, so each start ends the one before. The client is given the two ends of
  // the channel: it would not know VS Code's stand-in for a worker inside a worker as one.
  const connect = async (): Promise<MessageTransports> => {
    worker?.terminate();
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return activateWith(context, {
    createClient: (options) => new LanguageClient(CLIENT_ID, CLIENT_NAME, connect, options),
    readDocument: readDocumentInWorker(context),
    readWorkbook: readInWorker(context),
    writeWord: writeInWorker(context),
  });
}
