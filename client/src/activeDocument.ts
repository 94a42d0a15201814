import {
  type Disposable,
  type LogOutputChannel,
  languages,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { nextTurn } from './server';
import { whenQuiet } from './whenQuiet';

/** How long nobody must have typed, in milliseconds, before what holds for the file is asked for again. */
const QUIET_MS = 250;

/**
 * Calls `update` when another document is looked at, when its text or what is wrong with it has changed, and when the
 * server has started.
 */
export function followActiveDocument(client: BaseLanguageClient, update: () => void): readonly Disposable[] {
  const changed = whenQuiet(update, QUIET_MS);
  return [
    changed,
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) changed.call();
    }),
    // also what is wrong through another file: a template, the workspace file
    languages.onDidChangeDiagnostics(({ uris }) => {
      const active = window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === active)) changed.call();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) update();
    }),
  ];
}

/**
 * Asks the server about the document in the active editor, by a request that takes its URI. `undefined` where the
 * document is of another kind, the server isn't running or has no answer. Never rejects.
 */
export async function askAboutActive<R>(
  { client, log }: { readonly client: BaseLanguageClient; readonly log: LogOutputChannel },
  method: string,
  isMeant: (document: TextDocument) => boolean,
): Promise<R | undefined> {
  const document = window.activeTextEditor?.document;
  if (document === undefined || !isMeant(document)) return undefined;
  return askAbout<R>({ client, log }, method, document.uri.toString());
}

/** The same about an open document by its URI. Never rejects. */
export async function askAbout<R>(
  { client, log }: { readonly client: BaseLanguageClient; readonly log: LogOutputChannel },
  method: string,
  uri: string,
): Promise<R | undefined> {
  if (client.state !== State.Running) return undefined;
  try {
    await nextTurn();
    return (await client.sendRequest<R | null>(method, { uri })) ?? undefined;
  } catch (error) {
    log.warn(`${method} about ${uri} was not answered.`, error);
    return undefined;
  }
}
