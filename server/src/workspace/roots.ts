import { URI, Utils } from 'vscode-uri';
import { WORKSPACE_FILE } from '../language/documentKind';
import { isInside } from '../language/inheritance/paths';

/** The folder that a file and all it refers to must stay in, and the workspace file that governs it. */
export interface Root {
  readonly uri: string;
  readonly workspaceFile: string | undefined;
}

/** Deeper than any sensible folder; stops a walk that never meets the top. */
const MAX_FOLDERS = 64;

/**
 * The folder of the nearest workspace file above `uri`, else the workspace folder, else the file's own folder.
 * Within a workspace folder the search ends at it; elsewhere it goes to the top.
 */
export async function findRoot(
  uri: string,
  workspaceFolders: readonly string[],
  exists: (uri: string) => Promise<boolean>,
): Promise<Root> {
  const own = Utils.dirname(URI.parse(uri));
  const workspaceFolder = workspaceFolders
    .filter((folder) => isInside(uri, folder))
    .sort((a, b) => b.length - a.length)[0];
  if (!own.path.startsWith('/')) return { uri: own.toString(), workspaceFile: undefined };
  let folder = own;
  for (let step = 0; step < MAX_FOLDERS; step += 1) {
    const candidate = Utils.joinPath(folder, WORKSPACE_FILE).toString();
    if (await exists(candidate)) return { uri: folder.toString(), workspaceFile: candidate };
    const above = Utils.dirname(folder);
    const left =
      workspaceFolder !== undefined && !isInside(Utils.joinPath(above, 'x').toString(), workspaceFolder);
    if (left || above.path === folder.path) break;
    folder = above;
  }
  return { uri: workspaceFolder ?? own.toString(), workspaceFile: undefined };
}
