import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type FileEvent,
  WatchKind,
} from 'vscode-languageserver';
import type { FileSystem } from '../workspace/fileSystem';
import { changedFiles } from '../workspace/index/changedFiles';
import type { ClientSupport } from './clientSupport';

const OURS = '**/{role.config.yaml,*.role.yaml,*.role.yml,*.skills-framework.yaml}';

/** Folders have no pattern of their own, and say only that they came or went. */
const FOLDERS = { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete };

interface Server {
  readonly connection: Connection;
  readonly client: ClientSupport;
  readonly files: FileSystem;
  /** URIs of the files in a folder that somebody remembers. */
  readonly knownIn: (folder: string) => readonly string[];
  /** The folders that the editor has open. */
  readonly folders: ReadonlySet<string>;
}

/** Follows what happens on disk, as far as the editor tells of it. */
export interface WatchedFiles {
  /** Asks the editor to watch, where it can be asked. */
  start(): void;
}

/** `changed` is called with the URIs of our files that changed, appeared or went away. */
export function followDisk(server: Server, changed: (uris: readonly string[]) => void): WatchedFiles {
  const { connection, client } = server;
  const failed = (error: unknown) => connection.console.error(`watching files: ${error}`);
  async function follow(changes: readonly FileEvent[]): Promise<void> {
    const uris = changes.map(({ uri }) => uri);
    for await (const part of changedFiles(uris, server)) changed(part);
  }
  connection.onDidChangeWatchedFiles(({ changes }) => void follow(changes).catch(failed));
  return {
    start() {
      if (!client.watchFiles) return;
      const watchers = [{ globPattern: OURS }, FOLDERS];
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(failed);
    },
  };
}
