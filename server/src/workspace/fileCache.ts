import { URI, Utils } from 'vscode-uri';
import { documentKind, isRoleFile } from '../language/documentKind';
import type { ParentLookup } from '../language/inheritance/effective';
import { isInside } from '../language/inheritance/paths';
import type { RoleLanguageService } from '../language/service';
import type { FileSystem } from './fileSystem';

type CachedFile = Exclude<ParentLookup, { status: 'pending' } | { status: 'outside-root' }>;

interface Cached {
  /** `undefined` for a link that was not followed. */
  readonly file: CachedFile | undefined;
  /** Where links lead to. */
  readonly realUri: string;
}

/**
 * Files that are not open in the editor, read and parsed once until they change on disk. `realRoot` is the folder,
 * with its own links resolved, that links must not leave: what they lead to outside is not read. `undefined`: any.
 */
export interface FileCache {
  /** The file, when it has been loaded. */
  get(uri: string, realRoot: string | undefined): ParentLookup;
  /** Reads the file unless it is here already. Never rejects. */
  load(uri: string, realRoot: string | undefined): Promise<void>;
  /** URIs of the files in a folder that were looked for and not forgotten since. */
  knownIn(folder: string): readonly string[];
  forget(uri: string): void;
  clear(): void;
  /** Another number once something was forgotten. */
  readonly generation: number;
}

export function createFileCache(service: RoleLanguageService, files: FileSystem): FileCache {
  const cached = new Map<string, Cached>();
  const loading = new Map<string, Promise<void>>();
  let generation = 0;
  let reads = 0;

  function get(uri: string, realRoot: string | undefined): ParentLookup {
    const entry = cached.get(uri);
    if (entry === undefined) return PENDING;
    return leaves(uri, entry.realUri, realRoot) ? OUTSIDE : (entry.file ?? PENDING);
  }

  async function read(uri: string, realRoot: string | undefined): Promise<Cached> {
    const target = await files.realUri(uri);
    if (leaves(uri, target, realRoot)) return { file: undefined, realUri: target };
    const found = await files.read(uri);
    if (found.status === 'not-found') {
      return { file: { status: 'not-found', siblings: await siblingsOf(uri, files) }, realUri: uri };
    }
    if (found.status === 'unreadable') return { file: found, realUri: uri };
    reads += 1;
    return {
      file: { status: 'loaded', document: service.parse(uri, -reads, found.text) },
      realUri: found.realUri ?? uri,
    };
  }

  /** A file that may have changed while it was read is not kept. */
  async function readAndKeep(uri: string, realRoot: string | undefined): Promise<void> {
    const before = generation;
    const entry = await read(uri, realRoot);
    if (before === generation) cached.set(uri, entry);
  }

  return {
    get,
    get generation() {
      return generation;
    },
    async load(uri, realRoot) {
      while (get(uri, realRoot) === PENDING) {
        let running = loading.get(uri);
        if (running === undefined) {
          running = readAndKeep(uri, realRoot).finally(() => loading.delete(uri));
          loading.set(uri, running);
        }
        await running;
      }
    },
    knownIn: (folder) => [...cached.keys()].filter((uri) => uri.startsWith(`${folder}/`)),
    forget(uri) {
      generation += 1;
      cached.delete(uri);
      // the names beside a missing file may have changed
      for (const [other, { file }] of cached) if (file?.status === 'not-found') cached.delete(other);
    },
    clear() {
      generation += 1;
      cached.clear();
    },
  };
}

// the same objects each time: whoever looks up again can tell that nothing changed
const PENDING: ParentLookup = { status: 'pending' };
export const OUTSIDE: ParentLookup = { status: 'outside-root' };

function leaves(uri: string, realUri: string, realRoot: string | undefined): boolean {
  return realRoot !== undefined && realUri !== uri && !isInside(realUri, realRoot);
}

/** Role and framework files beside a missing one. Nobody asks what lies beside a missing workspace file. */
async function siblingsOf(uri: string, files: FileSystem): Promise<readonly string[]> {
  if (documentKind(uri) === 'config') return [];
  const names = await files.list(Utils.dirname(URI.parse(uri)).toString());
  return names.filter((name) => isRoleFile(name) || documentKind(name) === 'framework');
}
