import { URI } from 'vscode-uri';
import { localFiles } from '../node/fileSystem';
import { whyNotWritten, writeFile } from '../node/writeFile';
import { textInEditor } from '../workspace/fileSystem';
import type { Workspace } from '../workspace/workspace';
import type { Trouble } from './findFiles';
import { fixText } from './fixText';
import { inTurn } from './inTurn';

/** A file with the fixes that leave no doubt. */
export interface MendedFile {
  readonly file: string;
  /** As it was read, a byte order mark included. */
  readonly before: string;
  readonly after: string;
  /** How many findings were mended. */
  readonly fixes: number;
}

/**
 * Mends files one by one, and answers those that change. With `write` they are written; without, the workspace goes on
 * as if they were: either way a file is mended by what those before it have become.
 */
export async function* mendFiles(
  files: readonly string[],
  workspace: Workspace,
  { write }: { readonly write: boolean },
): AsyncGenerator<MendedFile | Trouble> {
  for await (const mended of inTurn(files, workspace, (file) => mendFile(file, workspace))) {
    const uri = URI.file(mended.file).toString();
    if (mended.fixes > 0 && write) {
      try {
        await writeFile(mended.file, mended.after);
      } catch (error) {
        workspace.close(uri);
        yield { path: mended.file, reason: `its fixes were not saved: ${whyNotWritten(error)}` };
        continue;
      }
    }
    if (mended.fixes === 0 || write) workspace.close(uri);
    if (mended.fixes > 0) yield mended;
  }
}

/** Leaves the file open in the workspace, as it is when mended. One that can't be read has no fixes. */
async function mendFile(file: string, workspace: Workspace): Promise<MendedFile> {
  const uri = URI.file(file).toString();
  const read = await localFiles.read(uri);
  if (read.status !== 'loaded') return { file, before: '', after: '', fixes: 0 };
  const text = textInEditor(read.text);
  const fixed = await fixText(text, (version, next) => {
    workspace.update(uri, version, next);
    return workspace.prepare(uri);
  });
  if (fixed.fixes > 0) workspace.update(uri, 0, fixed.text);
  const mark = read.text.slice(0, read.text.length - text.length);
  return { file, before: read.text, after: mark + fixed.text, fixes: fixed.fixes };
}
