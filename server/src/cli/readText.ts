import { URI } from 'vscode-uri';
import { localFiles } from '../node/fileSystem';
import type { Trouble } from './findFiles';

/** What a file holds, a byte order mark included, or why it can't be read. */
export async function readText(file: string): Promise<{ readonly written: string } | Trouble> {
  const read = await localFiles.read(URI.file(file).toString());
  if (read.status === 'not-found') return { path: file, reason: 'there is no such file' };
  if (read.status === 'unreadable') return { path: file, reason: read.reason };
  return { written: read.text };
}
