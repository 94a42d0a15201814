import { URI } from 'vscode-uri';
import { documentKind, isRoleFile } from '../../language/documentKind';
import { isInside } from '../../language/inheritance/paths';

/** True for the names of files that the project reads: roles, workspace files and frameworks. */
export function isOurs(uri: string): boolean {
  return isRoleFile(uri) || documentKind(uri) !== 'role';
}

/** Folders that hold other people's files (packages) or a tool's own (names with a dot). */
export function isSkippedFolder(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}

/** Whether a file on disk belongs to the index: in one of the folders, and in no skipped folder below it. */
export function isIndexed(uri: string, folders: readonly string[]): boolean {
  return isOurs(uri) && isBelow(uri, folders);
}

/** Whether something on disk lies in one of the folders, and in no skipped folder below it. */
export function isBelow(uri: string, folders: readonly string[]): boolean {
  return folders.some((folder) => {
    if (!isInside(uri, folder)) return false;
    const below = URI.parse(uri).path.slice(URI.parse(folder).path.length).split('/');
    return !below.slice(0, -1).some(isSkippedFolder);
  });
}
