import { type TextDocument, Uri, window } from 'vscode';

export const ROLE_LANGUAGE = 'role-yaml';
export const CONFIG_LANGUAGE = 'role-config-yaml';

/** Both of the extension's languages, in files of any kind: on disk, unsaved, or in a folder that is not on disk. */
export const DOCUMENT_SELECTOR = [{ language: ROLE_LANGUAGE }, { language: CONFIG_LANGUAGE }];

/** Whether a document has an advert to show. */
export function isRole(document: TextDocument): boolean {
  return document.languageId === ROLE_LANGUAGE;
}

/** Whether a document is of one of the extension's languages. */
export function isOurs({ languageId }: TextDocument): boolean {
  return languageId === ROLE_LANGUAGE || languageId === CONFIG_LANGUAGE;
}

/** The role in the active editor. */
export function activeRole(): Uri | undefined {
  const document = window.activeTextEditor?.document;
  return document !== undefined && isRole(document) ? document.uri : undefined;
}

/**
 * The role that a command is meant for: what it was called with (a button above an editor passes the URI, one of the
 * server its text), else that of the active editor. Where there is none the user is told to open one, `then` saying
 * what for: "then export it".
 */
export function chosenRole(resource: unknown, then: string): Uri | undefined {
  if (resource instanceof Uri) return resource;
  const uri = typeof resource === 'string' ? Uri.parse(resource) : activeRole();
  if (uri === undefined) {
    void window.showInformationMessage(`Open a role file (it ends in .role.yaml) first, ${then}.`);
  }
  return uri;
}
