import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { URI } from 'vscode-uri';
import type { FolderEntry } from '../protocol';
import type { BytesRead, FileRead, FileSystem } from '../workspace/fileSystem';

/** In bytes. A role file is a few kilobytes: what is larger than this is something else. */
export const MAX_FILE_SIZE = 16 * 1024 * 1024;

/** Files of this computer, by `file:` URIs. Whatever goes wrong is an answer in plain English, never a rejection. */
export const localFiles: FileSystem = {
  async read(uri) {
    const path = localPath(uri);
    return path === undefined ? unreadable('it is not a file on this computer') : readLocal(path);
  },
  async readBytes(uri) {
    const path = localPath(uri);
    return path === undefined ? unreadable('it is not a file on this computer') : readLocalBytes(path);
  },
  async realUri(uri) {
    const path = localPath(uri);
    if (path === undefined) return uri;
    try {
      const real = await realpath(path);
      return real === path ? uri : URI.file(real).toString();
    } catch {
      return uri;
    }
  },
  async list(folderUri) {
    const path = localPath(folderUri);
    if (path === undefined) return [];
    try {
      return await readdir(path);
    } catch {
      return [];
    }
  },
  async entries(folderUri) {
    const path = localPath(folderUri);
    if (path === undefined) return [];
    const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
    return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
  },
};

/** A link is neither file nor folder. */
function kindOf(entry: Dirent): FolderEntry['kind'] {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

async function readLocal(path: string): Promise<FileRead> {
  const read = await readLocalBytes(path);
  if (read.status !== 'loaded') return read;
  // a byte order mark stays, since offsets count it; bytes that are not UTF-8 become replacement characters
  const text = read.bytes.toString('utf8');
  return {
    status: 'loaded',
    text,
    ...(read.real === path ? {} : { realUri: URI.file(read.real).toString() }),
  };
}

type LocalBytes =
  | { readonly status: 'loaded'; readonly bytes: Buffer; readonly real: string }
  | Exclude<BytesRead, { readonly status: 'loaded' }>;

async function readLocalBytes(path: string): Promise<LocalBytes> {
  try {
    // what links lead to is settled first: the bytes then come from there, whatever happens to the link meanwhile
    const real = await realpath(path);
    const found = await stat(real);
    if (found.isDirectory()) return unreadable('it is a folder');
    // opening a pipe or a device could wait for ever
    if (!found.isFile()) return unreadable('it is not an ordinary file');
    if (found.size > MAX_FILE_SIZE) return unreadable('it is larger than 16 MB');
    return { status: 'loaded', bytes: await readFile(real), real };
  } catch (error) {
    return faultOf(error);
  }
}

/** A network share is another computer, except where the system itself mounts it under such a path. */
function localPath(uri: string): string | undefined {
  const { scheme, authority, fsPath } = URI.parse(uri);
  if (scheme !== 'file' || fsPath.includes('\0')) return undefined;
  return authority === '' || process.platform === 'win32' ? fsPath : undefined;
}

function unreadable(reason: string): Extract<FileRead, { status: 'unreadable' }> {
  return { status: 'unreadable', reason };
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission to read it',
  EPERM: 'you have no permission to read it',
  ELOOP: 'its links lead round in a circle',
  EISDIR: 'it is a folder',
  EBUSY: 'another program is using it',
  EMFILE: 'too many files are open',
};

const NOT_FOUND: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);

/** What a failed call of the file system means for a reader. */
export function faultOf(error: unknown): Exclude<FileRead, { status: 'loaded' }> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (NOT_FOUND.has(code)) return { status: 'not-found' };
  return unreadable(REASONS[code] ?? 'the system could not read it');
}
