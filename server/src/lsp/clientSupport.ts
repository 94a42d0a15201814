import { CodeActionKind, type InitializeParams } from 'vscode-languageserver';
import type { CompletionOptions } from '../language/features/completion/complete';
import type { ClientOptions } from '../protocol';

/** What the client said it can do, as far as the server makes a difference of it. */
export interface ClientSupport {
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly versionedEdits: boolean;
  readonly snippetEdits: boolean;
  readonly completion: CompletionOptions;
  readonly configuration: boolean;
  readonly watchFiles: boolean;
  readonly workspaceFolders: boolean;
  readonly readFile: boolean;
  readonly adverts: boolean;
}

export function clientSupport({ capabilities, initializationOptions }: InitializeParams): ClientSupport {
  const { textDocument, workspace } = capabilities;
  const own = ownOptions(initializationOptions);
  return {
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation:
      textDocument?.diagnostic?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    codeDescription:
      textDocument?.diagnostic?.codeDescriptionSupport === true ||
      textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    completion: {
      snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
      labelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
      itemDefaults: textDocument?.completion?.completionList?.itemDefaults ?? [],
      ...(typeof own.suggestCommand === 'string' ? { suggestCommand: own.suggestCommand } : {}),
    },
    configuration: workspace?.configuration === true,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    readFile: own.readFile === true,
    adverts: own.adverts === true,
  };
}

/** Everything that the server's "fix all" does, under a kind of its own so that settings can name it. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.role`;

function ownOptions(value: unknown): ClientOptions {
  return typeof value === 'object' && value !== null ? value : {};
}
