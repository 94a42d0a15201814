import {
  env,
  languages,
  Location,
  Position,
  Range,
  type TextDocument,
  type TextEditor,
  Uri,
  ViewColumn,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { ImportResult } from '../../../server/src/protocol';
import { ROLE_LANGUAGE } from '../languages';
import type { Source } from './importRoles';
import { findPassage } from './findPassage';
import type { FindInSource, OpenIssues } from './openIssues';
import type { Sources } from './sources';

export interface Shown {
  readonly uris: readonly Uri[];
  /** How many things are to be checked. */
  readonly issues: number;
}

/**
 * Opens the documents at the left and what became of them at the right, unsaved, with the first of each in front.
 * `folder` is where the files are to be saved unless the user says otherwise; their names are free there.
 */
export async function showResult(
  { files, items }: ImportResult,
  read: readonly Source[],
  { sources, issues }: { readonly sources: Sources; readonly issues: OpenIssues },
  folder: Uri | undefined,
): Promise<Shown> {
  const texts: TextDocument[] = [];
  for (const { document, text } of read.toReversed()) {
    const shown = await workspace.openTextDocument(sources.keep(document.name, text));
    await window.showTextDocument(shown, { viewColumn: ViewColumn.One, preview: false, preserveFocus: true });
    texts.unshift(shown);
  }
  const uris: Uri[] = [];
  let count = 0;
  for (const [index, file] of [...files.entries()].reverse()) {
    const editor = await openUnsaved(file, folder);
    const own = items.filter((item) => item.file === index);
    count += issues.show(editor.document, file.text, own, findIn(texts));
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

/** A document that has its name already, or gets one on saving where VS Code would save it in another place. */
async function untitled(name: string, text: string, folder: Uri | undefined): Promise<TextDocument> {
  if (folder === undefined || folder.scheme !== schemeOfNamed()) {
    return workspace.openTextDocument({ language: ROLE_LANGUAGE, content: text });
  }
  const uri = Uri.joinPath(folder, name).with({ scheme: 'untitled' });
  const document = await workspace.openTextDocument(uri);
  const edit = new WorkspaceEdit();
  edit.insert(uri, new Position(0, 0), text);
  if (!(await workspace.applyEdit(edit))) throw new Error(`${name} could not be filled in.`);
  return document;
}

/** What VS Code saves an untitled document under that has a path: whatever its folder, the scheme of the first one. */
function schemeOfNamed(): string {
  const [first] = workspace.workspaceFolders ?? [];
  return env.remoteName === undefined && first !== undefined ? first.uri.scheme : 'file';
}

function findIn(texts: readonly TextDocument[]): FindInSource {
  return ({ index, text }) => {
    const source = texts[index];
    const found = source && findPassage(source.getText(), text);
    if (source === undefined || found === undefined) return undefined;
    const range = new Range(source.positionAt(found.start), source.positionAt(found.end));
    return new Location(source.uri, range);
  };
}
