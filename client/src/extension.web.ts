import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith } from './activate';
import type { RoleDefinitionsApi } from './api';
import { CLIENT_ID, CLIENT_NAME } from './server';

/** VS Code in a browser: the server runs in a worker, and reads files through the client. */
export function activate(context: ExtensionContext): RoleDefinitionsApi {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true);
  let worker: Worker | undefined;
  // a worker outlives the connection to it, so each start ends the one before
  const startWorker = async () => {
    worker?.terminate();
    worker = new Worker(script);
    return worker;
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return activateWith(context, (options) => new LanguageClient(CLIENT_ID, CLIENT_NAME, startWorker, options));
}
