import {
  CodeActionKind,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { type ClientSupport, FIX_ALL_KIND } from './clientSupport';

export const DIAGNOSTIC_SOURCE = 'role';

/** What the server answers to `initialize`. */
export function initializeResult(client: ClientSupport, version: string): InitializeResult {
  return {
    serverInfo: { name: 'role-language-server', version },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
      completionProvider: {
        resolveProvider: true,
        // after `level:` and a list's dash comes a space; it also asks again while several words are typed
        triggerCharacters: [' ', '-', '"', "'", '[', '{', ','],
      },
      hoverProvider: true,
      definitionProvider: true,
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      documentLinkProvider: {},
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND] },
      ...(client.pullDiagnostics
        ? {
            diagnosticProvider: {
              identifier: DIAGNOSTIC_SOURCE,
              interFileDependencies: true,
              workspaceDiagnostics: false,
            },
          }
        : {}),
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}
