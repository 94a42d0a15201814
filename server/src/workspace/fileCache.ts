import { URI, Utils } from 'vscode-uri';
import { isRoleFile } from '../language/documentKind';
import type { ParentLookup } from '../language/inheritance/effective';
import { isInside } from '../language/inheritance/paths';
import type { RoleLanguageService } from '../language/service';
import type { FileSystem } from './fileSystem';

type CachedFile = Exclude<ParentLookup, { status: 'pending' } | { status: 'outside-root' }>;

interface Cached {
  readonly file: CachedFile;
  /** Where links lead to. */
  readonly realUri: string;
}

/** Files that are not open in the editor, read and parsed once until they change on disk. */
export interface FileCache {
  /** The file, when it has been read. A link that leaves `realRoot` counts as outside. */
  get(uri: string, realRoot: string): ParentLookup;
  /** Reads the file unless it is here already. Never rejects. */
  load(uri: string): Promise<void>;
  forget(uri: string): void;
  clear(): void;
}

export function createFileCache(service: RoleLanguageService, files: FileSystem): FileCache {
  const cached = new Map<string, Cached>();
  const loading = new Map<string, Promise<void>>();
  let reads = 0;

  async function read(uri: string): Promise<void> {
    const found = await files.read(uri);
    reads += 1;
    const file: CachedFile =
      found.status === 'loaded'
        ? { status: 'loaded', document: service.parse(uri, -reads, found.text) }
        : found.status === 'not-found'
          ? { status: 'not-found', siblings: await siblingsOf(uri, files) }
          : found;
    cached.set(uri, { file, realUri: found.status === 'loaded' ? (found.realUri ?? uri) : uri });
  }

  return {
    get(uri, realRoot) {
      const entry = cached.get(uri);
      if (entry === undefined) return PENDING;
      return entry.realUri !== uri && !isInside(entry.realUri, realRoot) ? OUTSIDE : entry.file;
    },
    async load(uri) {
      if (cached.has(uri)) return;
      let running = loading.get(uri);
      if (running === undefined) {
        running = read(uri).finally(() => loading.delete(uri));
        loading.set(uri, running);
      }
      await running;
    },
    forget(uri) {
      cached.delete(uri);
    },
    clear() {
      cached.clear();
    },
  };
}

// the same objects each time: whoever looks up again can tell that nothing changed
const PENDING: ParentLookup = { status: 'pending' };
export const OUTSIDE: ParentLookup = { status: 'outside-root' };

async function siblingsOf(uri: string, files: FileSystem): Promise<readonly string[]> {
  const names = await files.list(Utils.dirname(URI.parse(uri)).toString());
  return names.filter(isRoleFile);
}
