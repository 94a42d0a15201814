import type { RenameFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { FileEdits, FileMove } from '../language/features/fileRename';
import type { ClientSupport } from './clientSupport';

/** Edits of many files, and after them the moves of some, in the form that the client can take. */
export function editsOfFiles(
  edited: readonly FileEdits[],
  moves: readonly FileMove[],
  client: ClientSupport,
): WorkspaceEdit {
  if (!client.versionedEdits) {
    return { changes: Object.fromEntries(edited.map(({ file, edits }) => [file.spelledUri, [...edits]])) };
  }
  const texts = edited.map(
    ({ file, edits }): TextDocumentEdit => ({
      textDocument: { uri: file.spelledUri, version: file.version ?? null },
      edits: [...edits],
    }),
  );
  const renames = moves.map(({ oldUri, newUri }): RenameFile => ({ kind: 'rename', oldUri, newUri }));
  return { documentChanges: [...texts, ...renames] };
}
