// What the suites inside VS Code share, in the Node extension host and in a browser's worker alike.
import {
  type CompletionItem,
  type CompletionList,
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  extensions,
  type Hover,
  languages,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { RoleDefinitionsApi } from '../../client/src/api';
import { withCursor } from '../cursor';

const PATIENCE_MS = 15_000;
const PAUSE_MS = 40;

/** The extension with its server running. */
export async function running(): Promise<RoleDefinitionsApi> {
  const extension = extensions.getExtension<RoleDefinitionsApi>('role-definitions.role-definitions');
  if (extension === undefined) throw new Error('The extension is not installed.');
  const api = await extension.activate();
  await eventually(() => {
    if (api.server.state() !== 'running') throw new Error(`The server is ${api.server.state()}.`);
  });
  return api;
}

/**
 * Tries until `attempt` doesn't throw, for what an editor does in its own time.
 *
 * @throws what `attempt` last threw, once there is no hope left
 */
export async function eventually<T>(attempt: () => T | PromiseLike<T>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** A folder in the open one, for the files of a suite. */
export function scratch(): Uri {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (folder === undefined) throw new Error('No folder is open.');
  return Uri.joinPath(folder, 'scratch');
}

/** Writes a file of the scratch folder. */
export async function write(name: string, text: string): Promise<Uri> {
  const uri = Uri.joinPath(scratch(), name);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

let count = 0;

/** A name that no file had yet: VS Code remembers what it has shown for a while. */
export function newName(): string {
  count += 1;
  return `role-${count}.role.yaml`;
}

/** Writes a role and opens it in the first column, with the cursor at the `|`. */
export async function type(marked: string, name = newName()): Promise<TextEditor> {
  const { text, offset } = withCursor(marked);
  const document = await workspace.openTextDocument(await write(name, text));
  const editor = await window.showTextDocument(document, ViewColumn.One);
  const cursor = document.positionAt(offset);
  editor.selection = new Selection(cursor, cursor);
  return editor;
}

/** The text of an editor with a `|` for its cursor. */
export function shown({ document, selection }: TextEditor): string {
  const text = document.getText();
  const offset = document.offsetAt(selection.active);
  return `${text.slice(0, offset)}|${text.slice(offset)}`;
}

/** Replaces the one place where `old` stands, as a person would who types. */
export async function change(editor: TextEditor, old: string, by: string): Promise<void> {
  const place = rangeOf(editor.document, old);
  const done = await editor.edit((edit) => edit.replace(place, by));
  if (!done) throw new Error(`The editor did not take the change of ${old}.`);
}

/** The first place of a text in a document. */
export function rangeOf(document: TextDocument, text: string): Range {
  const start = document.getText().indexOf(text);
  if (start === -1) throw new Error(`The document has no ${text}.`);
  return new Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** What the hover at the cursor says. */
export async function hoverText({ document, selection }: TextEditor): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    selection.active,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** The problems of a file, one line each: its line in the editor, the code, and the text that is underlined. */
export function problems(
  document: TextDocument,
  counts: (diagnostic: Diagnostic) => boolean = isLoud,
): string[] {
  return languages
    .getDiagnostics(document.uri)
    .filter(counts)
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map(
      ({ code, range }) =>
        `${range.start.line + 1} ${nameOf(code)} ${document.getText(range).split('\n')[0]}`,
    );
}

/** Whether a problem is more than a hint. */
export function isLoud({ severity }: Diagnostic): boolean {
  return severity !== DiagnosticSeverity.Hint;
}

function nameOf(code: Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** What is suggested at the cursor of an editor, explained where `resolved` is more than 0: that many of them. */
export async function suggestions(
  { document, selection }: TextEditor,
  resolved = 0,
): Promise<CompletionItem[]> {
  const list = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
    undefined,
    resolved,
  );
  return list.items;
}

/** The name that a suggestion shows. */
export function labelOf({ label }: CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

// Each test finds an editor without tabs; saving first keeps VS Code from asking whether to.
afterEach(async () => {
  await workspace.saveAll(true);
  await commands.executeCommand('workbench.action.closeAllEditors');
});

after(async () => {
  await workspace.fs.delete(scratch(), { recursive: true, useTrash: false }).then(undefined, () => undefined);
});
