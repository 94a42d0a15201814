import { CodeActionKind, type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver';
import { TOKEN_TYPES } from '../language/features/semanticTokens';
import { ADVERT_SCHEME } from '../protocol';
import { type ClientSupport, FIX_ALL_KIND } from './clientSupport';
import { ON_TYPE, SORT_SECTIONS_KIND } from './formatting';
import { MOVED_FILES } from './movedFiles';

export const DIAGNOSTIC_SOURCE = 'role';

/** What the server answers to `initialize`. */
export function initializeResult(client: ClientSupport, version: string): InitializeResult {
  return {
    serverInfo: { name: 'role-language-server', version },
    capabilities: {
      positionEncoding: client.positionEncoding,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
      completionProvider: {
        resolveProvider: true,
        // after `level:` and a list's dash comes a space; it also asks again while several words are typed
        triggerCharacters: [' ', '-', '"', "'", '[', '{', ',', '/'],
      },
      hoverProvider: true,
      definitionProvider: true,
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      documentLinkProvider: {},
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      documentOnTypeFormattingProvider: ON_TYPE,
      referencesProvider: true,
      renameProvider: client.prepareRename ? { prepareProvider: true } : true,
      typeHierarchyProvider: true,
      workspaceSymbolProvider: true,
      codeLensProvider: {},
      inlayHintProvider: true,
      selectionRangeProvider: true,
      semanticTokensProvider: {
        legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] },
        full: true,
        range: true,
      },
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, FIX_ALL_KIND, SORT_SECTIONS_KIND],
      },
      ...(client.pullDiagnostics
        ? {
            diagnosticProvider: {
              identifier: DIAGNOSTIC_SOURCE,
              interFileDependencies: true,
              workspaceDiagnostics: true,
            },
          }
        : {}),
      workspace: {
        ...(client.textContent ? { textDocumentContent: { schemes: [ADVERT_SCHEME] } } : {}),
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: { willRename: MOVED_FILES, didRename: MOVED_FILES, didDelete: MOVED_FILES },
      },
    },
  };
}
