import { CodeActionKind, type InitializeParams } from 'vscode-languageserver';
import type { CompletionOptions } from '../language/features/completion/complete';
import type { PositionEncoding } from '../language/parse/positions';
import type { ClientOptions } from '../protocol';
import { positionEncoding } from './positions';

/** What the client said it can do, as far as the server makes a difference of it. */
export interface ClientSupport {
  /** What positions count on this connection. */
  readonly positionEncoding: PositionEncoding;
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly refreshInlayHints: boolean;
  readonly refreshSemanticTokens: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly versionedEdits: boolean;
  readonly snippetEdits: boolean;
  /** An edit may make a new file. */
  readonly createsFiles: boolean;
  readonly completion: CompletionOptions;
  readonly configuration: boolean;
  /** The client can be asked to tell of changed settings. */
  readonly watchSettings: boolean;
  readonly watchFiles: boolean;
  readonly workspaceFolders: boolean;
  readonly readFile: boolean;
  readonly listFolder: boolean;
  /** A workspace edit may rename files. */
  readonly renamesFiles: boolean;
  /** The client asks what moving a file takes also where the server itself told it to move the file. */
  readonly asksBeforeMoves: boolean;
  readonly prepareRename: boolean;
  readonly refreshCodeLenses: boolean;
  /** The client's command that lists places. */
  readonly showReferencesCommand: string | undefined;
  /** The client's command that shows the publishing check of a role. */
  readonly publishingCommand: string | undefined;
  readonly adverts: boolean;
  readonly textContent: boolean;
}

export function clientSupport(params: InitializeParams): ClientSupport {
  const { capabilities, initializationOptions } = params;
  const { textDocument, workspace } = capabilities;
  const own = ownOptions(initializationOptions);
  return {
    positionEncoding: positionEncoding(params),
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshSemanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    relatedInformation:
      textDocument?.diagnostic?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    codeDescription:
      textDocument?.diagnostic?.codeDescriptionSupport === true ||
      textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    completion: {
      snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
      labelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
      itemDefaults: textDocument?.completion?.completionList?.itemDefaults ?? [],
      ...(typeof own.suggestCommand === 'string' ? { suggestCommand: own.suggestCommand } : {}),
    },
    configuration: workspace?.configuration === true,
    watchSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    readFile: own.readFile === true,
    listFolder: own.listFolder === true,
    renamesFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('rename') === true,
    asksBeforeMoves: own.asksBeforeMoves === true,
    prepareRename: textDocument?.rename?.prepareSupport === true,
    refreshCodeLenses: workspace?.codeLens?.refreshSupport === true,
    showReferencesCommand:
      typeof own.showReferencesCommand === 'string' ? own.showReferencesCommand : undefined,
    publishingCommand: typeof own.publishingCommand === 'string' ? own.publishingCommand : undefined,
    adverts: own.adverts === true,
    textContent: workspace?.textDocumentContent !== undefined,
  };
}

/** Everything that the server's "fix all" does, under a kind of its own so that settings can name it. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.role`;

function ownOptions(value: unknown): ClientOptions {
  return typeof value === 'object' && value !== null ? value : {};
}
