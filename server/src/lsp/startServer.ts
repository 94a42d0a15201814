import {
  CodeLensRefreshRequest,
  type Connection,
  type InitializeParams,
  TextDocuments,
} from 'vscode-languageserver';
import { version } from '../../../package.json';
import { createService } from '../createService';
import { documentKind } from '../language/documentKind';
import type { LoadCatalogue } from '../language/frameworks/types';
import { ADVERTS_CHANGED, type AdvertsChangedParams } from '../protocol';
import type { FileSystem } from '../workspace/fileSystem';
import { createWorkspace } from '../workspace/workspace';
import { type AcrossServer, startIndex } from './acrossFiles';
import { registerOwnRequests } from './advert';
import { initializeResult } from './capabilities';
import { createFiles } from './clientFiles';
import { type ClientSupport, clientSupport } from './clientSupport';
import { registerCodeLenses } from './codeLens';
import { createDiagnostics } from './diagnostics';
import { registerExports } from './exports';
import { registerImport } from './importer';
import { registerFeatures } from './features';
import { registerFormatting } from './formatting';
import { registerLicensedText } from './licensedText';
import { registerMeasures } from './measures';
import { registerMigration } from './migration';
import { registerNewRole } from './newRole';
import { syncedDocuments } from './positions';
import { registerPublishing } from './publishing';
import { registerReferences } from './references';
import { registerRename } from './rename';
import { safely } from './safely';
import { followSettings } from './settings';
import { registerFileStatus } from './status';
import { registerTextContent } from './textContent';
import { registerTypeHierarchy } from './typeHierarchy';
import { followDisk } from './watchedFiles';
import { registerWorkspaceDiagnostics } from './workspaceDiagnostics';
import { registerWorkspaceSymbols } from './workspaceSymbols';

/** What differs between Node and a browser's worker. */
export interface Runtime {
  readonly loadCatalogue: LoadCatalogue;
  /** Files of this computer; `undefined` where there are none to reach. */
  readonly files: FileSystem | undefined;
}

/** Runs the language server on a connection until the client ends it. */
export function startServer(connection: Connection, runtime: Runtime): void {
  connection.onInitialize((params) => {
    const client = clientSupport(params);
    serve(connection, runtime, client, params);
    return initializeResult(client, version);
  });
  connection.listen();
}

function serve(
  connection: Connection,
  runtime: Runtime,
  client: ClientSupport,
  params: InitializeParams,
): void {
  const service = createService(runtime.loadCatalogue, client.positionEncoding);
  const files = createFiles(connection, client, runtime.files);
  const workspace = createWorkspace(service, files);
  const index = startIndex(connection, service, files, workspace);
  const safe = safely(connection);
  const diagnostics = createDiagnostics(connection, workspace, client, safe);
  const textContent = registerTextContent({ connection, service, workspace, client, safe });
  const documents = new TextDocuments(syncedDocuments(client.positionEncoding));

  /** What editors show in the text itself is asked for again. */
  function refreshViews(): void {
    const { inlayHint, semanticTokens } = connection.languages;
    if (client.refreshInlayHints) inlayHint.refresh().catch(() => undefined);
    if (client.refreshSemanticTokens) semanticTokens.refresh().catch(() => undefined);
  }

  /** Files changed, in the editor or on disk, that others may name or depend on. */
  function changedAnywhere(uris: readonly string[]): void {
    index.changed(uris);
    everywhere.changed(uris);
  }

  /** Remarks above lines are asked for again. */
  function refreshCodeLenses(): void {
    if (client.refreshCodeLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
  }

  /** Documents whose parents or settings changed, since the `causes` did; without them it may be anything. */
  function outdated(uris: readonly string[], causes?: readonly string[]): void {
    if (uris.length === 0) return;
    diagnostics.refresh(uris);
    refreshViews();
    if (client.publishingCommand !== undefined) refreshCodeLenses();
    textContent.changed(uris);
    const look = causes === undefined || causes.some((cause) => documentKind(cause) === 'config');
    const changed: AdvertsChangedParams = { uris, look };
    if (client.adverts) connection.sendNotification(ADVERTS_CHANGED, changed).catch(() => undefined);
  }

  documents.onDidChangeContent(({ document }) => {
    const { uri } = document;
    workspace.update(uri, document.version, document.getText());
    changedAnywhere([uri]);
    diagnostics.documentChanged(uri);
    textContent.changed([uri]);
    outdated(workspace.dependentsOf(uri), [uri]);
  });
  documents.onDidClose(({ document: { uri } }) => {
    const dependents = workspace.dependentsOf(uri);
    workspace.close(uri);
    changedAnywhere([uri]);
    diagnostics.documentClosed(uri);
    outdated(dependents, [uri]);
  });
  documents.listen(connection);

  const settings = followSettings(connection, client, ({ rules }) => {
    workspace.setRules(rules);
    everywhere.everythingChanged();
    refreshCodeLenses();
    outdated(workspace.openUris);
  });
  const folders = new Set(openedFolders(params));
  workspace.setFolders([...folders]);
  index.setFolders([...folders]);

  connection.onInitialized(() => {
    settings
      .start()
      .catch((error: unknown) => connection.console.error(`settings: ${error}`))
      .finally(() => everywhere.start());
    watched.start();
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) folders.delete(uri);
        for (const { uri } of added) folders.add(uri);
        workspace.setFolders([...folders]);
        index.setFolders([...folders]);
        everywhere.everythingChanged();
        outdated(workspace.openUris);
      });
    }
  });
  const knownIn = (folder: string) => [...index.knownIn(folder), ...workspace.knownIn(folder)];
  const watched = followDisk({ connection, client, files, folders, knownIn }, (uris) => {
    const dependents = new Set(uris.flatMap((uri) => workspace.dependentsOf(uri)));
    workspace.filesChanged(uris);
    changedAnywhere(uris);
    refreshCodeLenses();
    outdated([...dependents], uris);
  });
  /** Editors that watch files may say nothing of those in a folder that goes away as a whole. */
  function foldersChanged(): void {
    workspace.forgetFiles();
    index.foldersChanged();
    everywhere.everythingChanged();
    refreshCodeLenses();
    outdated(workspace.openUris);
  }
  connection.workspace.onDidRenameFiles(foldersChanged);
  connection.workspace.onDidDeleteFiles(foldersChanged);

  const across: AcrossServer = { connection, service, workspace, index, client, settings, safe };
  registerFeatures(across);
  registerFormatting({ connection, service, workspace, settings, safe });
  registerOwnRequests(connection, service, workspace, safe);
  registerExports({ connection, service, workspace, files, safe });
  registerImport({ connection, service, safe });
  registerMeasures(connection, service, workspace, safe);
  registerPublishing(connection, service, workspace, safe);
  registerFileStatus(connection, service, workspace, safe);
  registerLicensedText(connection, service, safe);
  registerMigration({ connection, service, workspace, files, folders, safe });
  registerNewRole(across);
  registerReferences(across);
  registerRename(across);
  registerTypeHierarchy(across);
  registerWorkspaceSymbols(across);
  registerCodeLenses(across);
  const everywhere = registerWorkspaceDiagnostics(across);
}

/** The folders that the editor has open. Some editors know of one only, and say so the old way. */
function openedFolders({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return typeof rootUri === 'string' ? [rootUri] : [];
}
