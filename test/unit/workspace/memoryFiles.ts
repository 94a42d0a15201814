import { createService } from '../../../server/src/createService';
import type { FileSystem } from '../../../server/src/workspace/fileSystem';
import { createWorkspace, type Workspace } from '../../../server/src/workspace/workspace';
import { loadCatalogue } from '../catalogueFixture';

/** A disk in memory whose files a test may change; `links` lead from one folder or file to another. */
export interface MemoryFiles extends FileSystem {
  readonly texts: Map<string, string>;
  readonly links: Map<string, string>;
  /** URIs in the order they were read. */
  readonly reads: string[];
  /** What a read waits for before it answers; the text is taken before that. */
  delay: () => Promise<void>;
}

export const TOP = 'file:///roles/';

/** `texts`: by path below `/roles/`, or by whole URI. */
export function memoryFiles(texts: Readonly<Record<string, string>>): MemoryFiles {
  const real = (uri: string) => {
    const link = [...files.links].find(([from]) => uri === from || uri.startsWith(`${from}/`));
    return link === undefined ? uri : link[1] + uri.slice(link[0].length);
  };
  const files: MemoryFiles = {
    texts: new Map(Object.entries(texts).map(([name, text]) => [whole(name), text])),
    links: new Map(),
    reads: [],
    delay: async () => undefined,
    async read(uri) {
      files.reads.push(uri);
      const realUri = real(uri);
      const text = files.texts.get(realUri);
      await files.delay();
      if (text === undefined) return { status: 'not-found' };
      return { status: 'loaded', text, ...(realUri === uri ? {} : { realUri }) };
    },
    async readBytes(uri) {
      const read = await files.read(uri);
      return read.status === 'loaded'
        ? { status: 'loaded', bytes: new TextEncoder().encode(read.text) }
        : read;
    },
    realUri: async (uri) => real(uri),
    list: async (folder) =>
      [...files.texts.keys()]
        .filter((uri) => uri.slice(0, uri.lastIndexOf('/')) === folder)
        .map((uri) => uri.slice(uri.lastIndexOf('/') + 1)),
    async entries(folder) {
      const below = [...files.texts.keys()].filter((uri) => uri.startsWith(`${folder}/`));
      const paths = below.map((uri) => uri.slice(folder.length + 1).split('/'));
      const kinds = new Map(paths.map(([name = '', ...more]) => [name, more.length === 0]));
      return [...kinds].map(([name, isFile]) => ({ name, kind: isFile ? 'file' : 'folder' }));
    },
  };
  return files;
}

export function whole(name: string): string {
  return name.startsWith('file:') ? name : TOP + name;
}

const service = createService(loadCatalogue);

/** A workspace on a disk in memory, with `/roles` as its folder. */
export function workspaceOn(files: FileSystem): Workspace {
  const workspace = createWorkspace(service, files);
  workspace.setFolders([TOP.slice(0, -1)]);
  return workspace;
}

/** Opens a role and says what is found in it: `code message`. */
export async function findingsOf(workspace: Workspace, name: string, text?: string): Promise<string[]> {
  if (text !== undefined) workspace.update(whole(name), 1, text);
  const prepared = await workspace.prepare(whole(name));
  return (prepared?.findings ?? []).map(({ code, message }) => `${code} ${message}`);
}
