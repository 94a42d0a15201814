import { Uri, workspace } from 'vscode';

/** Names that are in the way of new files in a folder: of what is in it, and of what is open and not saved yet. */
export async function takenNames(folder: Uri): Promise<readonly string[]> {
  const entries = await workspace.fs.readDirectory(folder).then(
    (read) => read.map(([name]) => name),
    () => [],
  );
  const open = workspace.textDocuments
    .filter(({ uri }) => Uri.joinPath(uri, '..').path === folder.path)
    .map(({ uri }) => uri.path.split('/').at(-1) ?? '');
  return [...entries, ...open];
}
