import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import { createService } from '../createService';
import type { LoadCatalogue } from '../language/frameworks/types';
import { ADVERTS_CHANGED, type AdvertsChangedParams } from '../protocol';
import type { FileSystem } from '../workspace/fileSystem';
import { createWorkspace } from '../workspace/workspace';
import { registerOwnRequests } from './advert';
import { initializeResult } from './capabilities';
import { createFiles } from './clientFiles';
import { type ClientSupport, clientSupport } from './clientSupport';
import { createDiagnostics } from './diagnostics';
import { registerFeatures } from './features';
import { registerMigration } from './migration';
import { registerLicensedText } from './licensedText';
import { registerMeasures } from './measures';
import { safely } from './safely';
import { followSettings } from './settings';

/** What differs between Node and a browser's worker. */
export interface Runtime {
  readonly loadCatalogue: LoadCatalogue;
  /** Files of this computer; `undefined` where there are none to reach. */
  readonly files: FileSystem | undefined;
}

const WATCHED = '**/{role.config.yaml,*.role.yaml,*.role.yml,*.skills-framework.yaml}';

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
  const service = createService(runtime.loadCatalogue);
  const files = createFiles(connection, client, runtime.files);
  const workspace = createWorkspace(service, files);
  const safe = safely(connection);
  const diagnostics = createDiagnostics(connection, workspace, client, safe);
  const documents = new TextDocuments(TextDocument);

  /** Documents whose parents or settings changed. */
  function outdated(uris: readonly string[]): void {
    if (uris.length === 0) return;
    diagnostics.refresh(uris);
    const changed: AdvertsChangedParams = { uris };
    if (client.adverts) connection.sendNotification(ADVERTS_CHANGED, changed).catch(() => undefined);
  }

  documents.onDidChangeContent(({ document }) => {
    const { uri } = document;
    workspace.update(uri, document.version, document.getText());
    diagnostics.documentChanged(uri);
    outdated(workspace.dependentsOf(uri));
  });
  documents.onDidClose(({ document: { uri } }) => {
    const dependents = workspace.dependentsOf(uri);
    workspace.close(uri);
    diagnostics.documentClosed(uri);
    outdated(dependents);
  });
  documents.listen(connection);

  const settings = followSettings(connection, client, (rules) => {
    workspace.setRules(rules);
    outdated(workspace.openUris);
  });
  const folders = new Set(params.workspaceFolders?.map(({ uri }) => uri) ?? []);
  workspace.setFolders([...folders]);

  connection.onInitialized(() => {
    settings.start().catch((error: unknown) => connection.console.error(`settings: ${error}`));
    if (client.watchFiles) {
      connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: WATCHED }] })
        .catch((error: unknown) => connection.console.error(`watching files: ${error}`));
    }
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) folders.delete(uri);
        for (const { uri } of added) folders.add(uri);
        workspace.setFolders([...folders]);
        outdated(workspace.openUris);
      });
    }
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    const dependents = new Set(uris.flatMap((uri) => workspace.dependentsOf(uri)));
    workspace.filesChanged(uris);
    outdated([...dependents]);
  });

  registerFeatures({ connection, service, workspace, client, safe });
  registerOwnRequests(connection, service, workspace, safe);
  registerMeasures(connection, service, workspace, safe);
  registerLicensedText(connection, service, safe);
  registerMigration({ connection, service, workspace, files, folders, safe });
}
