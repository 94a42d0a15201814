import type { Connection } from 'vscode-languageserver';
import {
  type FolderEntry,
  LIST_FOLDER,
  type ListFolderParams,
  READ_FILE,
  type ReadFileParams,
  type ReadFileResult,
} from '../protocol';
import type { FileSystem } from '../workspace/fileSystem';
import type { ClientSupport } from './clientSupport';

/** Files of this computer where the runtime reaches them, all others through the client. */
export function createFiles(
  connection: Connection,
  client: ClientSupport,
  local: FileSystem | undefined,
): FileSystem {
  const throughClient = filesOfClient(connection, client);
  const reached = (uri: string) => (local !== undefined && uri.startsWith('file:') ? local : throughClient);
  return {
    read: (uri) => reached(uri).read(uri),
    readBytes: (uri) => reached(uri).readBytes(uri),
    realUri: (uri) => reached(uri).realUri(uri),
    list: (uri) => reached(uri).list(uri),
    entries: (uri) => reached(uri).entries(uri),
  };
}

function filesOfClient(connection: Connection, client: ClientSupport): FileSystem {
  async function entries(uri: string): Promise<readonly FolderEntry[]> {
    if (!client.listFolder) return [];
    const params: ListFolderParams = { uri };
    return connection.sendRequest<readonly FolderEntry[]>(LIST_FOLDER, params).catch(() => []);
  }
  return {
    async read(uri) {
      if (!client.readFile) return { status: 'unreadable', reason: 'this editor gives no access to it' };
      const params: ReadFileParams = { uri };
      try {
        const result = await connection.sendRequest<ReadFileResult>(READ_FILE, params);
        if (result.text !== undefined) return { status: 'loaded', text: result.text };
        if (result.notFound === true) return { status: 'not-found' };
        return { status: 'unreadable', reason: result.reason ?? 'the editor could not read it' };
      } catch {
        return { status: 'unreadable', reason: 'the editor could not read it' };
      }
    },
    async readBytes(uri) {
      if (!client.readFile) return { status: 'unreadable', reason: 'this editor gives no access to it' };
      const params: ReadFileParams = { uri, asBase64: true };
      const result = await connection.sendRequest<ReadFileResult>(READ_FILE, params).catch(() => undefined);
      if (result?.notFound === true) return { status: 'not-found' };
      if (result?.base64 === undefined) {
        return { status: 'unreadable', reason: result?.reason ?? 'the editor could not read it' };
      }
      const binary = atob(result.base64);
      return { status: 'loaded', bytes: Uint8Array.from(binary, (character) => character.charCodeAt(0)) };
    },
    // the editor resolves links itself
    realUri: async (uri) => uri,
    list: async (uri) => (await entries(uri)).map(({ name }) => name),
    entries,
  };
}
