import type { ExtensionContext } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { activateWith } from './activate';
import type { RoleDefinitionsApi } from './api';
import { printWithBrowser } from './exports/printPdf.node';
import { writeInProcess } from './exports/writeWord.node';
import { readDocumentInProcess } from './importer/readDocument.node';
import { readInProcess } from './licensedText/readWorkbook.node';
import { CLIENT_ID, CLIENT_NAME } from './server';

/** VS Code on a computer: the server runs in a process of its own. */
export function activate(context: ExtensionContext): RoleDefinitionsApi {
  const module = context.asAbsolutePath('dist/role-language-server.cjs');
  const server = { module, transport: TransportKind.ipc };
  const debug = { ...server, options: { execArgv: ['--nolazy', '--enable-source-maps'] } };
  const serverOptions: ServerOptions = { run: server, debug };
  return activateWith(context, {
    createClient: (options) => new LanguageClient(CLIENT_ID, CLIENT_NAME, serverOptions, options),
    readDocument: readDocumentInProcess(context),
    readWorkbook: readInProcess(context),
    writeWord: writeInProcess(context),
    printPdf: printWithBrowser(),
  });
}
