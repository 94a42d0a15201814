import {
  ErrorCodes,
  type PrepareRenameParams,
  type Range,
  type RenameFilesParams,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type AcrossServer, aboutFile } from './acrossFiles';
import { editsOfFiles } from './workspaceEdit';

/** Renames files, skills and frameworks in all files, and keeps paths right when files are moved in the editor. */
export function registerRename(server: AcrossServer): void {
  const { connection, service, index, client, safe } = server;
  const { acrossFiles } = service;
  connection.onPrepareRename(
    aboutFile<PrepareRenameParams, { range: Range; placeholder: string } | null>(
      server,
      'prepare rename',
      (files, file, { position }) => acrossFiles.prepareRename(files, file, position) ?? null,
      null,
    ),
  );
  connection.onRenameRequest(
    aboutFile<RenameParams, WorkspaceEdit | ResponseError<never> | null>(
      server,
      'rename',
      (files, file, { position, newName }) => {
        const renaming = acrossFiles.rename(files, file, position, newName);
        if ('problem' in renaming) return refused(renaming.problem);
        if (renaming.moves.length > 0 && !client.renamesFiles) {
          return refused('This editor renames files only in its list of files.');
        }
        // given twice, the paths would change twice: the second time the editor refuses, and all of it fails
        const isAskedAgain = renaming.moves.length > 0 && client.asksBeforeMoves;
        return editsOfFiles(isAskedAgain ? [] : renaming.edits, renaming.moves, client);
      },
      null,
    ),
  );
  connection.workspace.onWillRenameFiles(
    safe<RenameFilesParams, WorkspaceEdit | null>(
      'rename files',
      async ({ files }) => {
        const edited = acrossFiles.fileRename(await index.files(), files);
        return edited.length === 0 ? null : editsOfFiles(edited, [], client);
      },
      null,
    ),
  );
}

/** The editor shows the sentence where the new name was typed. */
function refused(sentence: string): ResponseError<never> {
  return new ResponseError<never>(ErrorCodes.InvalidParams, sentence);
}
