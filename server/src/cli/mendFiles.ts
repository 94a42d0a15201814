import { URI } from 'vscode-uri';
import { whyNotWritten, writeFile } from '../node/writeFile';
import { textInEditor } from '../workspace/fileSystem';
import type { Workspace } from '../workspace/workspace';
import type { Trouble } from './findFiles';
import { fixText } from './fixText';
import { inTurn } from './inTurn';
import { readText } from './readText';

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
  for await (const mended of inTurn(files, workspace, (file) => mendFile(file, workspace, write))) {
    if ('reason' in mended || mended.fixes > 0) yield mended;
  }
}

/** Leaves a file that is mended and not written open in the workspace. Never rejects. */
async function mendFile(file: string, workspace: Workspace, write: boolean): Promise<MendedFile | Trouble> {
  const uri = URI.file(file).toString();
  const read = await readText(file);
  if ('reason' in read) return read;
  let staysOpen = false;
  try {
    const mended = await mendText(file, read.written, workspace);
    staysOpen = mended.fixes > 0 && !write;
    return mended.fixes > 0 && write ? await written(mended) : mended;
  } catch (error) {
    return { path: file, undone: 'mended', reason: error instanceof Error ? error.message : String(error) };
  } finally {
    if (!staysOpen) workspace.close(uri);
  }
}

async function written(mended: MendedFile): Promise<MendedFile | Trouble> {
  try {
    await writeFile(mended.file, mended.after);
    return mended;
  } catch (error) {
    return { path: mended.file, undone: 'mended', reason: whyNotWritten(error) };
  }
}

async function mendText(file: string, before: string, workspace: Workspace): Promise<MendedFile> {
  const uri = URI.file(file).toString();
  const text = textInEditor(before);
  const fixed = await fixText(text, (version, next) => {
    workspace.update(uri, version, next);
    return workspace.prepare(uri);
  });
  if (fixed.fixes > 0) workspace.update(uri, 0, fixed.text);
  const mark = before.slice(0, before.length - text.length);
  return { file, before, after: mark + fixed.text, fixes: fixed.fixes };
}
