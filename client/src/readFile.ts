import { FileSystemError, Uri, workspace } from 'vscode';
import type { ReadFileParams, ReadFileResult } from '../../server/src/protocol';

/** Reads a file for a server that can't reach it itself, wherever VS Code finds it. Never rejects. */
export async function readFile({ uri, asBase64 = false }: ReadFileParams): Promise<ReadFileResult> {
  try {
    const bytes = await workspace.fs.readFile(Uri.parse(uri, true));
    if (asBase64) return { base64: base64Of(bytes) };
    return { text: new TextDecoder().decode(bytes) };
  } catch (error) {
    const isMissing = error instanceof FileSystemError && error.code === 'FileNotFound';
    return isMissing
      ? { notFound: true }
      : { reason: error instanceof Error ? error.message : String(error) };
  }
}

/** In pieces, since a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 4096) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 4096)));
  }
  return btoa(pieces.join(''));
}
