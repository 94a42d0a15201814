import { FileType, Uri, workspace } from 'vscode';
import type { FolderEntry, ListFolderParams } from '../../server/src/protocol';

/** Lists a folder for a server that can't reach it itself. Empty where it can't be listed. Never rejects. */
export async function listFolder({ uri }: ListFolderParams): Promise<FolderEntry[]> {
  try {
    const entries = await workspace.fs.readDirectory(Uri.parse(uri, true));
    return entries.map(([name, type]) => ({ name, kind: kindOf(type) }));
  } catch {
    return [];
  }
}

/** A link has a second bit set, and is neither: links could lead round in a circle. */
function kindOf(type: FileType): FolderEntry['kind'] {
  if (type === FileType.File) return 'file';
  return type === FileType.Directory ? 'folder' : 'other';
}
