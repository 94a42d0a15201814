import { normalUri } from '../../language/inheritance/paths';
import type { FileSystem } from '../fileSystem';
import { findFiles } from './findFiles';
import { isBelow, isOurs } from './indexed';

interface Around {
  readonly files: Pick<FileSystem, 'entries'>;
  /** URIs of the files in a folder that somebody remembers. */
  readonly knownIn: (folder: string) => readonly string[];
  /** The folders that the editor has open. */
  readonly folders: ReadonlySet<string>;
}

/**
 * The files of the project that changes on disk are about. A folder that comes or goes as a whole is told of by its
 * name alone: what is known in it may be gone, and what is found in it may be new. What costs no look at the disk
 * comes first. Never rejects.
 */
export async function* changedFiles(
  changes: readonly string[],
  { files, knownIn, folders }: Around,
): AsyncGenerator<readonly string[]> {
  const uris = [...new Set(changes.map(normalUri))];
  const maybeFolders = uris.filter((uri) => !isOurs(uri) && isBelow(`${uri}/any`, [...folders]));
  const known = [...uris.filter(isOurs), ...maybeFolders.flatMap(knownIn)];
  if (known.length > 0) yield [...new Set(known)];
  for (const folder of maybeFolders) {
    const found = await findFiles(files, folder);
    if (found.length > 0) yield found;
  }
}
