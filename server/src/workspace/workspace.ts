import type { RoleContext } from '../language/context';
import { documentKind } from '../language/documentKind';
import { roleFileReferences } from '../language/features/roleFilePath';
import { frameworkReferences } from '../language/frameworks/custom/files';
import type { ParentLookup } from '../language/inheritance/effective';
import { isInside, normalUri, parentReferences } from '../language/inheritance/paths';
import type { RoleDocument } from '../language/parse/roleDocument';
import type { Finding } from '../language/rules/registry';
import type { RoleLanguageService } from '../language/service';
import { createFileCache, OUTSIDE } from './fileCache';
import { type FileSystem, textInEditor } from './fileSystem';
import { findFiles } from './index/findFiles';
import { findRoot, type Root } from './roots';
import { type RuleSettings, settingsFrom } from './settings';

/** A document with everything that features need, its parents loaded. */
export interface Prepared {
  readonly document: RoleDocument;
  readonly context: RoleContext;
  /** Worked out on first use. */
  readonly findings: readonly Finding[];
  /** What was known of the other files that took part so far, by URI. */
  readonly seen: ReadonlyMap<string, ParentLookup>;
}

/** Open documents, files on disk and the settings that hold for each: what the server and the command line share. */
export interface Workspace {
  /** A document was opened, or its text changed. Offsets and versions are the editor's. */
  update(uri: string, version: number, text: string): RoleDocument;
  close(uri: string): void;
  readonly openUris: readonly string[];
  /** The document as it is in the editor; `undefined` when it isn't open. */
  openDocument(uri: string): RoleDocument | undefined;
  /** How long the last change of an open document took to be read, in milliseconds; `undefined` when it isn't open. */
  parseTime(uri: string): number | undefined;
  /** The open document with its parents loaded; `undefined` when it isn't open. Never rejects. */
  prepare(uri: string): Promise<Prepared | undefined>;
  /** The same for a file that isn't open: read for this once, and not kept. `undefined` where it can't be read. */
  inspect(uri: string): Promise<Prepared | undefined>;
  /**
   * A file as it was when it and its parents had these texts, by URI; files without one are as they are now.
   * `undefined` where its own text isn't among them.
   */
  withTexts(uri: string, texts: ReadonlyMap<string, string>): Promise<Prepared | undefined>;
  /**
   * Normalised URIs of the role, workspace and framework files that paths in a document can lead to: those of its root,
   * on disk or only open in the editor. Never rejects.
   */
  filesAround(uri: string): Promise<readonly string[]>;
  /** Open documents that would look different if `uri` changed: those that extend it, use it or are governed by it. */
  dependentsOf(uri: string): readonly string[];
  /** Normalised URIs of the files in a folder that were read from disk, or looked for there. */
  knownIn(folder: string): readonly string[];
  /** Files changed, appeared or went away on disk. */
  filesChanged(uris: readonly string[]): void;
  /** Forgets everything read from disk. */
  forgetFiles(): void;
  setFolders(uris: readonly string[]): void;
  setRules(rules: RuleSettings): void;
}

/** In how many folders files for paths are looked for: somebody waits for the list. */
const MAX_FOLDERS_AROUND = 500;

/** How many files may extend one another before the last ones are not even read. The rule's own limit is lower. */
const MAX_DEPTH = 32;

/** What a `Prepared` was made from: while all of it is the same, so is the outcome. */
interface Basis {
  readonly workspaceFile: RoleDocument | undefined;
  readonly stamp: number;
}

interface OpenFile {
  readonly document: RoleDocument;
  /** Milliseconds that parsing took. */
  readonly parseTime: number;
  prepared?: Prepared & Basis;
}

/** What governs a document: the root, the same with links resolved, and the workspace file. */
interface Surroundings {
  readonly root: string;
  readonly realRoot: string;
  readonly workspaceFile: RoleDocument | undefined;
}

/** `overrides`: severities that go over what the settings and any workspace file say. */
export function createWorkspace(
  service: RoleLanguageService,
  files: FileSystem,
  overrides: RuleSettings = {},
): Workspace {
  // by normal URI: clients differ in how they encode one, and a path in a role file leads to the normal form
  const open = new Map<string, OpenFile>();
  const onDisk = createFileCache(service, files);
  const roots = new Map<string, Promise<Root>>();
  const realRoots = new Map<string, Promise<string>>();
  let folders: readonly string[] = [];
  let rules: RuleSettings = {};
  // settings and folders take part in every context: a new stamp makes all of them anew
  let stamp = 0;

  const opened = (uri: string) => open.get(normalUri(uri));

  const loaded = new WeakMap<RoleDocument, ParentLookup>();
  function lookUp(uri: string, { root, realRoot }: Surroundings): ParentLookup {
    if (!isInside(uri, root)) return OUTSIDE;
    const document = opened(uri)?.document;
    if (document === undefined) return onDisk.get(uri, realRoot);
    let answer = loaded.get(document);
    if (answer === undefined) {
      answer = { status: 'loaded', document };
      loaded.set(document, answer);
    }
    return answer;
  }

  /** Reads all that `document` extends, near and far: each file once, however many extend it. */
  async function loadParents(document: RoleDocument, around: Surroundings): Promise<void> {
    const met = new Set<string>();
    let level = [document];
    for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth += 1) {
      const above: RoleDocument[] = [];
      for (const { uri } of level.filter(({ kind }) => kind === 'role').flatMap(parentReferences)) {
        if (uri === undefined || met.has(uri) || !isInside(uri, around.root)) continue;
        met.add(uri);
        if (opened(uri) === undefined) await onDisk.load(uri, around.realRoot);
        const found = lookUp(uri, around);
        if (found.status === 'loaded') above.push(found.document);
      }
      level = above;
    }
  }

  /**
   * Reads the role files that `document` names without extending them, since whether they are there is a check of
   * its own, and the framework files that its workspace file names.
   */
  async function loadNamed(document: RoleDocument, around: Surroundings): Promise<void> {
    const { workspaceFile, root, realRoot } = around;
    const frameworks = workspaceFile === undefined ? [] : frameworkReferences(workspaceFile);
    for (const { uri } of [...roleFileReferences(document), ...frameworks]) {
      if (uri === undefined || opened(uri) !== undefined || !isInside(uri, root)) continue;
      await onDisk.load(uri, realRoot);
    }
  }

  async function surroundingsOf(uri: string): Promise<Surroundings> {
    const root = await remember(roots, uri.slice(0, uri.lastIndexOf('/')), () =>
      findRoot(uri, folders, exists),
    );
    const realRoot = await remember(realRoots, root.uri, () => files.realUri(root.uri));
    return { root: root.uri, realRoot, workspaceFile: await workspaceFileOf(root) };
  }

  async function exists(uri: string): Promise<boolean> {
    return opened(uri) !== undefined || (await onDiskNow(uri)) !== undefined;
  }

  async function workspaceFileOf({ workspaceFile }: Root): Promise<RoleDocument | undefined> {
    if (workspaceFile === undefined) return undefined;
    return opened(workspaceFile)?.document ?? onDiskNow(workspaceFile);
  }

  /** A workspace file is found, not named in a role, so it may be a link to anywhere. */
  async function onDiskNow(uri: string): Promise<RoleDocument | undefined> {
    await onDisk.load(uri, undefined);
    const found = onDisk.get(uri, undefined);
    return found.status === 'loaded' ? found.document : undefined;
  }

  function stillHolds({ seen, ...before }: Prepared & Basis, around: Surroundings): boolean {
    return (
      before.stamp === stamp &&
      before.workspaceFile === around.workspaceFile &&
      [...seen].every(([uri, found]) => lookUp(uri, around) === found)
    );
  }

  /** What governs a document, once all that it names is loaded. */
  async function loadAround(document: RoleDocument): Promise<Surroundings> {
    let around: Surroundings;
    let generation: number;
    do {
      generation = onDisk.generation;
      around = await surroundingsOf(document.uri);
      await loadParents(document, around);
      await loadNamed(document, around);
      // a file that changed meanwhile was forgotten again
    } while (generation !== onDisk.generation);
    return around;
  }

  async function prepare(uri: string): Promise<Prepared | undefined> {
    const document = opened(uri)?.document;
    if (document === undefined) return undefined;
    const around = await loadAround(document);
    // an edit may have come meanwhile: then this answer is for the text as it was, and not kept
    const entry = opened(uri);
    const current = entry?.prepared;
    if (current?.document === document && stillHolds(current, around)) return current;
    const prepared = makePrepared(document, around);
    if (entry?.document === document) entry.prepared = prepared;
    return prepared;
  }

  async function inspect(uri: string): Promise<Prepared | undefined> {
    if (opened(uri) !== undefined) return prepare(uri);
    const found = await files.read(uri);
    if (found.status !== 'loaded') return undefined;
    const document = service.parse(uri, 0, textInEditor(found.text));
    return makePrepared(document, await loadAround(document));
  }

  async function withTexts(uri: string, texts: ReadonlyMap<string, string>): Promise<Prepared | undefined> {
    const parsed = new Map(
      [...texts].map(([name, text]): [string, RoleDocument] => [
        normalUri(name),
        service.parse(name, 0, textInEditor(text)),
      ]),
    );
    const document = parsed.get(normalUri(uri));
    if (document === undefined) return undefined;
    const replaced = new Map(
      [...parsed].map(([name, one]): [string, ParentLookup] => [name, { status: 'loaded', document: one }]),
    );
    return makePrepared(document, await loadAround(document), replaced);
  }

  /** `replaced` are files that are other than the workspace has them. */
  function makePrepared(
    document: RoleDocument,
    around: Surroundings,
    replaced?: ReadonlyMap<string, ParentLookup>,
  ): Prepared & Basis {
    const { workspaceFile } = around;
    const seen = new Map<string, ParentLookup>();
    const lookUpParent = (uri: string) => {
      const found = replaced?.get(uri) ?? lookUp(uri, around);
      seen.set(uri, found);
      return found;
    };
    const settings = settingsFrom(rules, workspaceFile, overrides);
    const context = service.context(document, lookUpParent, settings, workspaceFile);
    let findings: readonly Finding[] | undefined;
    return {
      document,
      context,
      get findings() {
        findings ??= service.check(document, context);
        return findings;
      },
      seen,
      workspaceFile,
      stamp,
    };
  }

  return {
    update(uri, version, text) {
      const before = opened(uri);
      const start = performance.now();
      const document = service.parse(uri, version, text, before?.document);
      open.set(normalUri(uri), { ...before, document, parseTime: performance.now() - start });
      if (documentKind(uri) === 'config') roots.clear();
      return document;
    },
    close(uri) {
      open.delete(normalUri(uri));
      onDisk.forget(normalUri(uri));
      if (documentKind(uri) === 'config') roots.clear();
    },
    get openUris() {
      return [...open.values()].map(({ document }) => document.uri);
    },
    openDocument: (uri) => opened(uri)?.document,
    parseTime: (uri) => opened(uri)?.parseTime,
    prepare,
    async filesAround(uri) {
      const { root } = await surroundingsOf(uri);
      const found = (await findFiles(files, root, MAX_FOLDERS_AROUND)).map(normalUri);
      return [...new Set([...found, ...[...open.keys()].filter((one) => isInside(one, root))])];
    },
    inspect,
    withTexts,
    dependentsOf(uri) {
      const name = normalUri(uri);
      const isConfig = documentKind(uri) === 'config';
      return [...open]
        .filter(([other, { prepared }]) => other !== name && (isConfig || prepared?.seen.has(name) === true))
        .map(([, { document }]) => document.uri);
    },
    knownIn: onDisk.knownIn,
    filesChanged(uris) {
      for (const uri of uris) onDisk.forget(normalUri(uri));
      if (uris.some((uri) => documentKind(uri) === 'config')) roots.clear();
    },
    forgetFiles() {
      onDisk.clear();
      roots.clear();
      realRoots.clear();
    },
    setFolders(uris) {
      folders = uris;
      roots.clear();
      stamp += 1;
    },
    setRules(next) {
      rules = next;
      stamp += 1;
    },
  };
}

function remember<T>(known: Map<string, Promise<T>>, key: string, find: () => Promise<T>): Promise<T> {
  let answer = known.get(key);
  if (answer === undefined) {
    answer = find();
    known.set(key, answer);
  }
  return answer;
}
