import { type TextDocument, type Uri, window } from 'vscode';

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
