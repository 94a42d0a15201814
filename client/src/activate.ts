import { EventEmitter, type ExtensionContext, window } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import {
  ADVERTS_CHANGED,
  type AdvertsChangedParams,
  LIST_FOLDER,
  type ListFolderParams,
  READ_FILE,
  type ReadFileParams,
} from '../../server/src/protocol';
import { registerAdvertText } from './advertText';
import type { PreviewSnapshot, RoleDefinitionsApi } from './api';
import { registerCommands } from './commands';
import { registerEndOfList } from './endOfList';
import type { ReadDocument } from './importer/readDocument';
import { registerImport } from './importer/register';
import { LastCommit } from './lastCommit';
import { registerExportAdvert } from './exports/exportAdvert';
import { registerExportFolder } from './exports/exportFolder';
import type { PrintPdf } from './exports/printPdf';
import type { WriteWord } from './exports/writeWord';
import type { ReadWorkbook } from './licensedText/readWorkbook';
import { registerLicensedText } from './licensedText/register';
import { listFolder } from './listFolder';
import { registerMeasures } from './measures';
import { registerMigration } from './migrate';
import { registerNewRole } from './newRole/newRole';
import { openOnStart } from './openOnStart';
import { registerPaste } from './paste';
import { registerPreviewCommands } from './preview/commands';
import type { PreviewPanel } from './preview/previewPanel';
import { Previews } from './preview/previews';
import { registerPublishing } from './publishing';
import { readFile } from './readFile';
import { advertRequests, CLIENT_NAME, clientOptions, lookRequests, start, stop } from './server';
import { registerShowReferences } from './showReferences';
import { createStatus } from './status';

/** Makes the client for a server in a process or a worker of its own. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** What the desktop and the browser each do their own way. */
export interface Platform {
  readonly createClient: CreateClient;
  readonly readDocument: ReadDocument;
  readonly readWorkbook: ReadWorkbook;
  readonly writeWord: WriteWord;
  /** Not there where no other program can be started. */
  readonly printPdf?: PrintPdf;
}

/** Everything that the desktop and the browser have in common. Doesn't wait for the server to start. */
export function activateWith(
  context: ExtensionContext,
  { createClient, readDocument, readWorkbook, writeWord, printPdf }: Platform,
): RoleDefinitionsApi {
  const log = window.createOutputChannel(CLIENT_NAME, { log: true });
  const client = createClient(clientOptions(log));
  const makers = { client, writeWord, printPdf };
  const advertsChanged = new EventEmitter<AdvertsChangedParams>();
  const status = createStatus(client, log);
  const publishing = registerPublishing(client, log, advertsChanged.event);
  const lastCommit = new LastCommit();
  const previews = new Previews(context, {
    advert: advertRequests(client, lastCommit, log),
    look: lookRequests(client, log),
  });

  context.subscriptions.push(
    previews,
    lastCommit,
    lastCommit.onDidChange(() => previews.refreshChanges()),
    advertsChanged,
    status,
    publishing,
    ...registerCommands(client, log),
    ...registerPreviewCommands(previews),
    registerAdvertText(),
    registerEndOfList(),
    ...registerPaste(client, log),
    ...registerMeasures(client, log),
    ...registerMigration(client, log),
    registerNewRole(client, log),
    ...registerImport(client, log, readDocument),
    registerExportAdvert(makers, log),
    registerExportFolder(makers, log),
    ...registerLicensedText(context, client, log, readWorkbook),
    ...openOnStart(context, previews),
    client.onRequest(READ_FILE, (params: ReadFileParams) => readFile(params)),
    client.onRequest(LIST_FOLDER, (params: ListFolderParams) => listFolder(params)),
    registerShowReferences(client),
    client.onNotification(ADVERTS_CHANGED, (changed: AdvertsChangedParams) => advertsChanged.fire(changed)),
    advertsChanged.event(({ uris, look }) => (look ? previews.refreshAll(uris) : previews.refresh(uris))),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) previews.refreshAll();
    }),
    { dispose: () => stop(client, log) },
    log,
  );
  void start(client, log);
  return apiOf(client, previews, { file: status.shown, publishing: publishing.shown });
}

function snapshotOf(panel: PreviewPanel): PreviewSnapshot {
  const { resource, title, isVisible, isLocked, summary } = panel;
  return { uri: resource, title, visible: isVisible, locked: isLocked, summary };
}

function apiOf(
  client: BaseLanguageClient,
  previews: Previews,
  status: RoleDefinitionsApi['status'],
): RoleDefinitionsApi {
  return {
    status,
    preview: {
      current() {
        return previews.current && snapshotOf(previews.current);
      },
      all: () => previews.all.map(snapshotOf),
      onDidRender: previews.onDidRender,
    },
    server: {
      state() {
        if (client.state === State.Running) return 'running';
        return client.state === State.Starting ? 'starting' : 'stopped';
      },
      info: () => client.initializeResult?.serverInfo,
    },
  };
}
