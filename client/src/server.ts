import { type LogOutputChannel, Uri, window, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  type Middleware,
  State,
} from 'vscode-languageclient';
import {
  type ClientOptions,
  type OrganisationLook,
  READ_LOOK,
  type ReadLookParams,
  RENDER_ADVERT,
  type RenderAdvertParams,
  type RenderedAdvert,
} from '../../server/src/protocol';
import { DOCUMENT_SELECTOR } from './languages';
import type { LastCommit } from './lastCommit';
import type { RequestLook } from './preview/look';
import type { RequestAdvert } from './preview/previewPanel';
import { SHOW_REFERENCES } from './showReferences';

/** The command behind the server's count of fields that are ready; package.json names it too. */
export const CHECK_PUBLISHING = 'roleDefinitions.checkPublishing';

/** The id of the client is the name of the settings: `roleDefinitions.trace.server` sets how much it logs. */
export const CLIENT_ID = 'roleDefinitions';
export const CLIENT_NAME = 'Role Definitions';

export function clientOptions(log: LogOutputChannel): LanguageClientOptions {
  const initializationOptions: ClientOptions = {
    readFile: true,
    listFolder: true,
    adverts: true,
    asksBeforeMoves: true,
    suggestCommand: 'editor.action.triggerSuggest',
    showReferencesCommand: SHOW_REFERENCES,
    publishingCommand: CHECK_PUBLISHING,
  };
  return {
    documentSelector: DOCUMENT_SELECTOR,
    outputChannel: log,
    initializationOptions,
    middleware: { provideTextDocumentContent },
  };
}

/** The client library shows adverts as text that the server answers; the server answers about open roles only. */
const provideTextDocumentContent: Middleware['provideTextDocumentContent'] = async (uri, token, next) => {
  await makeOpen(uri.query);
  await nextTurn();
  return next(uri, token);
};

/** Starts the server; says so if it doesn't. Never rejects. */
export async function start(client: BaseLanguageClient, log: LogOutputChannel): Promise<void> {
  try {
    await client.start();
  } catch (error) {
    log.error('The language server did not start.', error);
    void window.showErrorMessage('Role files are not being checked: their language server did not start.');
  }
}

/** Never rejects: a server that hangs is left behind, a new one doesn't depend on it. */
export async function stop(client: BaseLanguageClient, log: LogOutputChannel): Promise<void> {
  try {
    if (client.state === State.Running) await client.stop();
  } catch (error) {
    log.warn('The language server did not stop in an orderly way.', error);
  }
}

export async function restart(client: BaseLanguageClient, log: LogOutputChannel): Promise<void> {
  await stop(client, log);
  await start(client, log);
}

/** Adverts from the server; none while it isn't running, and none if it fails. */
export function advertRequests(
  client: BaseLanguageClient,
  lastCommit: LastCommit,
  log: LogOutputChannel,
): RequestAdvert {
  const request = async (params: RenderAdvertParams) =>
    (await client.sendRequest<RenderedAdvert | null>(RENDER_ADVERT, params)) ?? undefined;
  /** URIs of the files that a role was made of when it was last rendered, by the role's own. */
  const filesOf = new Map<string, readonly string[]>();
  const sinceCommit = async (uri: string) => {
    const known = filesOf.get(uri) ?? [uri];
    const since = async (files: readonly string[]) =>
      request({ uri, view: 'changes', against: await lastCommit.of(files) });
    const answer = await since(known);
    if (answer === undefined || answer.files.join(' ') === known.join(' ')) return answer;
    filesOf.set(uri, answer.files);
    return since(answer.files);
  };
  return async (uri, { view, otherRole }) => {
    if (client.state !== State.Running) return undefined;
    try {
      await makeOpen(uri);
      await nextTurn();
      if (view !== 'changes') return await request({ uri, view });
      if (otherRole === '') return await sinceCommit(uri);
      return await request({ uri, view, against: { kind: 'role', uri: otherRole } });
    } catch (error) {
      log.warn(`The preview of ${uri} could not be rendered.`, error);
      return undefined;
    }
  };
}

/** The look of a role's organisation; none while the server isn't running, and none if it fails. */
export function lookRequests(client: BaseLanguageClient, log: LogOutputChannel): RequestLook {
  return async (uri) => {
    if (client.state !== State.Running) return undefined;
    try {
      const params: ReadLookParams = { uri, trusted: workspace.isTrusted };
      return (await client.sendRequest<OrganisationLook | null>(READ_LOOK, params)) ?? undefined;
    } catch (error) {
      log.warn(`The organisation's look for ${uri} could not be read.`, error);
      return undefined;
    }
  };
}

/** The server renders open documents; a preview may outlive the editor of its role, or come before it. */
export async function makeOpen(uri: string): Promise<void> {
  const isOpen = workspace.textDocuments.some((document) => document.uri.toString() === uri);
  const resource = Uri.parse(uri);
  // opening an untitled one that was closed would make a new file
  if (!isOpen && resource.scheme !== 'untitled') await workspace.openTextDocument(resource);
}

/** Whoever listens to a change has heard of it by then: the client has sent it before the question about it. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
