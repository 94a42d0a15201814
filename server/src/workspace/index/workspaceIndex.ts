import type { WorkspaceFiles } from '../../language/features/references/files';
import type { FileSummary } from '../../language/features/references/summary';
import { isInside, normalUri } from '../../language/inheritance/paths';
import type { RoleDocument } from '../../language/parse/roleDocument';
import type { RoleLanguageService } from '../../language/service';
import { type FileSystem, textInEditor } from '../fileSystem';
import { findFiles } from './findFiles';
import { isIndexed } from './indexed';
import { slices } from './slices';

/** Every role, workspace and framework file of the folders, open or not, as summaries. */
export interface WorkspaceIndex {
  /**
   * The files as they are now. Reads what is not known yet, in slices between which other requests are answered.
   * Never rejects.
   */
  files(): Promise<WorkspaceFiles>;
  /** Normalised URIs of the files in a folder that were there when it was looked at last. */
  knownIn(folder: string): readonly string[];
  /** Files changed, appeared or went away, in the editor or on disk. */
  changed(uris: readonly string[]): void;
  /** Whole folders changed: they are listed again. */
  foldersChanged(): void;
  setFolders(uris: readonly string[]): void;
}

/** Shows how far a long reading has come. */
export interface IndexProgress {
  report(done: number, total: number): void;
  done(): void;
}

export interface IndexOptions {
  readonly service: RoleLanguageService;
  readonly files: FileSystem;
  /** A document that is open in the editor, by normalised URI. */
  readonly openDocument: (uri: string) => RoleDocument | undefined;
  /** Called when many files are to be read. */
  readonly startProgress: () => IndexProgress;
}

/** From this many files on, people see how far the reading has come. */
const MANY_FILES = 50;

export function createWorkspaceIndex(options: IndexOptions): WorkspaceIndex {
  const { service, files, openDocument } = options;
  const { acrossFiles } = service;
  const summaries = new Map<string, FileSummary>();
  const unread = new Set<string>();
  let folders: readonly string[] = [];
  let realFolders: readonly string[] = [];
  let isListed = false;
  let snapshot: WorkspaceFiles | undefined;
  let running: Promise<void> | undefined;

  async function list(): Promise<void> {
    isListed = true;
    const given = folders;
    const found = (await Promise.all(given.map((folder) => findFiles(files, folder)))).flat();
    realFolders = await Promise.all(given.map((folder) => files.realUri(folder)));
    const present = new Set(found.map(normalUri).filter((uri) => isIndexed(uri, folders)));
    for (const uri of present) if (!summaries.has(uri)) unread.add(uri);
    // what is no longer there is found out by reading it
    for (const uri of summaries.keys()) if (!present.has(uri)) unread.add(uri);
  }

  async function summaryOf(uri: string): Promise<FileSummary | undefined> {
    const open = openDocument(uri);
    if (open !== undefined) return acrossFiles.summarise(open, uri, open.version);
    if (!isIndexed(uri, folders)) return undefined;
    const found = await files.read(uri);
    if (found.status !== 'loaded') return undefined;
    const real = found.realUri;
    if (real !== undefined && !realFolders.some((folder) => isInside(real, folder))) return undefined;
    return acrossFiles.summarise(service.parse(uri, 0, textInEditor(found.text)), uri, undefined);
  }

  async function readNext(): Promise<void> {
    const [uri] = unread;
    if (uri === undefined) return;
    unread.delete(uri);
    const summary = await summaryOf(uri);
    snapshot = undefined;
    // it changed again while it was read: the next turn has it
    if (unread.has(uri)) return;
    if (summary === undefined) summaries.delete(uri);
    else summaries.set(uri, summary);
  }

  async function readAll(): Promise<void> {
    let progress: IndexProgress | undefined;
    let done = 0;
    const pause = slices();
    while (!isListed || unread.size > 0) {
      if (!isListed) await list();
      if (unread.size >= MANY_FILES) progress ??= options.startProgress();
      await readNext();
      done += 1;
      if (await pause()) progress?.report(done, done + unread.size);
    }
    progress?.done();
  }

  return {
    async files() {
      while (!isListed || unread.size > 0 || running !== undefined) {
        running ??= readAll().finally(() => {
          running = undefined;
        });
        await running;
      }
      snapshot ??= acrossFiles.files(summaries);
      return snapshot;
    },
    knownIn: (folder) => [...summaries.keys()].filter((uri) => uri.startsWith(`${folder}/`)),
    changed(uris) {
      for (const uri of uris.map(normalUri)) {
        if (summaries.has(uri) || openDocument(uri) !== undefined || isIndexed(uri, folders)) unread.add(uri);
      }
    },
    foldersChanged() {
      isListed = false;
    },
    setFolders(uris) {
      folders = uris.map(normalUri);
      isListed = false;
    },
  };
}
