import {
  languages,
  Location,
  Position,
  Range,
  type TextDocument,
  type TextEditor,
  type Uri,
  ViewColumn,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { ImportResult } from '../../../server/src/protocol';
import { fileExists, numberedRole } from '../fileExists';
import { ROLE_LANGUAGE } from '../languages';
import type { Source } from './importRoles';
import type { FindInSource, OpenIssues } from './openIssues';
import type { Sources } from './sources';

export interface Shown {
  readonly uris: readonly Uri[];
  /** How many things are to be checked. */
  readonly issues: number;
}

/**
 * Opens the documents at the left and what became of them at the right, unsaved, with the first of each in front.
 * `folder` is where the files are to be saved unless the user says otherwise.
 */
export async function showResult(
  { files, items }: ImportResult,
  read: readonly Source[],
  { sources, issues }: { readonly sources: Sources; readonly issues: OpenIssues },
  folder: Uri | undefined,
): Promise<Shown> {
  const texts = new Map<string, TextDocument>();
  for (const { document, text } of read.toReversed()) {
    const shown = await workspace.openTextDocument(sources.keep(document.name, text));
    await window.showTextDocument(shown, { viewColumn: ViewColumn.One, preview: false, preserveFocus: true });
    texts.set(document.name, shown);
  }
  const uris: Uri[] = [];
  let count = 0;
  for (const [index, file] of [...files.entries()].reverse()) {
    const editor = await openUnsaved(file, folder);
    const own = items.filter((item) => item.file === index);
    count += issues.show(editor.document, own, findIn(texts));
    uris.unshift(editor.document.uri);
  }
  return { uris, issues: count };
}

type ImportedFile = ImportResult['files'][number];

async function openUnsaved({ name, text }: ImportedFile, folder: Uri | undefined): Promise<TextEditor> {
  const document = await untitled(name, text, folder);
  const role =
    document.languageId === ROLE_LANGUAGE
      ? document
      : await languages.setTextDocumentLanguage(document, ROLE_LANGUAGE);
  return window.showTextDocument(role, { viewColumn: ViewColumn.Two, preview: false });
}

/** A document that has its name already where files lie on a disk, and gets one on saving elsewhere. */
async function untitled(name: string, text: string, folder: Uri | undefined): Promise<TextDocument> {
  if (folder?.scheme !== 'file') {
    return workspace.openTextDocument({ language: ROLE_LANGUAGE, content: text });
  }
  const uri = (await freeName(folder, name)).with({ scheme: 'untitled' });
  const document = await workspace.openTextDocument(uri);
  const edit = new WorkspaceEdit();
  edit.insert(uri, new Position(0, 0), text);
  if (!(await workspace.applyEdit(edit))) throw new Error(`${name} could not be filled in.`);
  return document;
}

/** A file of the same name is never in the way, saved or not. */
async function freeName(folder: Uri, name: string): Promise<Uri> {
  for (let number = 1; ; number += 1) {
    const uri = numberedRole(folder, name, number);
    const isOpen = workspace.textDocuments.some(({ uri: other }) => other.path === uri.path);
    if (!isOpen && !(await fileExists(uri))) return uri;
  }
}

/** As much of a passage as is looked for, in UTF-16 code units: it may be cut at its end. */
const SOUGHT = 40;

function findIn(texts: ReadonlyMap<string, TextDocument>): FindInSource {
  return ({ document, text }) => {
    const source = texts.get(document);
    const sought = text.replace(/ …$/, '').slice(0, SOUGHT);
    const at = source?.getText().indexOf(sought) ?? -1;
    if (source === undefined || sought === '' || at < 0) return undefined;
    return new Location(source.uri, new Range(source.positionAt(at), source.positionAt(at + sought.length)));
  };
}
