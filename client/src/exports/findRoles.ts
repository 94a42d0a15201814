import { FileType, Uri, workspace } from 'vscode';

/** Below this it is no folder that people keep roles in, or its links lead round in a circle. */
const DEEPEST = 20;

/**
 * The role files in a folder and below, sorted. Folders named `node_modules` or starting with a dot are left out, and
 * links to folders are not followed. Rejects where the folder itself can't be read.
 */
export async function findRoles(folder: Uri): Promise<readonly Uri[]> {
  const found = await below(folder, 0);
  return [...found].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

async function below(folder: Uri, depth: number): Promise<readonly Uri[]> {
  const entries = await workspace.fs.readDirectory(folder);
  const found = await Promise.all(
    entries.map(async ([name, type]): Promise<readonly Uri[]> => {
      const uri = Uri.joinPath(folder, name);
      if (type === FileType.Directory) {
        const isLeftOut = name === 'node_modules' || name.startsWith('.') || depth === DEEPEST;
        return isLeftOut ? [] : below(uri, depth + 1).catch(() => []);
      }
      return (type & FileType.File) !== 0 && /\.role\.ya?ml$/i.test(name) ? [uri] : [];
    }),
  );
  return found.flat();
}
