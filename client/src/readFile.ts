import { FileSystemError, Uri, workspace } from 'vscode';
import type { ReadFileParams, ReadFileResult } from '../../server/src/protocol';

/** Reads a file for a server that can't reach it itself, wherever VS Code finds it. Never rejects. */
export async function readFile({ uri }: ReadFileParams): Promise<ReadFileResult> {
  try {
    const bytes = await workspace.fs.readFile(Uri.parse(uri, true));
    return { text: new TextDecoder().decode(bytes) };
  } catch (error) {
    const isMissing = error instanceof FileSystemError && error.code === 'FileNotFound';
    return isMissing
      ? { notFound: true }
      : { reason: error instanceof Error ? error.message : String(error) };
  }
}
