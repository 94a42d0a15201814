import { URI, Utils } from 'vscode-uri';
import type { FileSystem } from '../fileSystem';
import { isOurs, isSkippedFolder } from './indexed';

/** More folders than any workspace of roles has: somebody opened a whole disk. */
const MAX_FOLDERS = 20_000;

/**
 * URIs of the role, workspace and framework files in a folder and below, without those of packages and of folders
 * whose name starts with a dot. Links are not followed. Breadth first, so that the limit cuts off what lies deepest.
 */
export async function findFiles(
  files: Pick<FileSystem, 'entries'>,
  top: string,
  mostFolders = MAX_FOLDERS,
): Promise<string[]> {
  const found: string[] = [];
  const folders = [URI.parse(top)];
  // the list grows while it is gone through
  for (const folder of folders) {
    for (const { name, kind } of await files.entries(folder.toString())) {
      if (kind === 'file' && isOurs(name)) found.push(Utils.joinPath(folder, name).toString());
      if (kind === 'folder' && !isSkippedFolder(name) && folders.length < mostFolders) {
        folders.push(Utils.joinPath(folder, name));
      }
    }
  }
  return found;
}
