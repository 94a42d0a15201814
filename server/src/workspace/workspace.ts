import type { RoleContext } from '../language/context';
import { documentKind } from '../language/documentKind';
import type { ParentLookup } from '../language/inheritance/effective';
import { isInside, normalUri, parentReferences } from '../language/inheritance/paths';
import type { RoleDocument } from '../language/parse/roleDocument';
import type { Severity } from '../language/problem';
import type { Finding } from '../language/rules/registry';
import type { RoleLanguageService } from '../language/service';
import { createFileCache, OUTSIDE } from './fileCache';
import type { FileSystem } from './fileSystem';
import { findRoot, type Root } from './roots';
import { settingsFrom } from './settings';

/** A document with everything that features need, its parents loaded. */
export interface Prepared {
  readonly document: RoleDocument;
  readonly context: RoleContext;
  /** Worked out on first use. */
  readonly findings: readonly Finding[];
}

/** Open documents, files on disk and the settings that hold for each: what the server and the command line share. */
export interface Workspace {
  /** A document was opened, or its text changed. Offsets and versions are the editor's. */
  update(uri: string, version: number, text: string): RoleDocument;
  close(uri: string): void;
  readonly openUris: readonly string[];
  /** The open document with its parents loaded; `undefined` when it isn't open. Never rejects. */
  prepare(uri: string): Promise<Prepared | undefined>;
  /** Open documents that would look different if `uri` changed: those that extend it or are governed by it. */
  dependentsOf(uri: string): readonly string[];
  /** Files changed, appeared or went away on disk. */
  filesChanged(uris: readonly string[]): void;
  /** Forgets everything read from disk. */
  forgetFiles(): void;
  setFolders(uris: readonly string[]): void;
  setRules(rules: Readonly<Record<string, Severity>>): void;
}

/** How many files may extend one another before the last ones are not even read. The rule's own limit is lower. */
const MAX_DEPTH = 32;

interface OpenFile {
  document: RoleDocument;
  prepared?: Prepared & { readonly seen: ReadonlyMap<string, ParentLookup>; readonly stamp: number };
}

export function createWorkspace(service: RoleLanguageService, files: FileSystem): Workspace {
  const open = new Map<string, OpenFile>();
  const onDisk = createFileCache(service, files);
  const roots = new Map<string, Promise<Root>>();
  const realRoots = new Map<string, Promise<string>>();
  let folders: readonly string[] = [];
  let rules: Readonly<Record<string, Severity>> = {};
  // settings and folders take part in every context: a new stamp makes all of them anew
  let stamp = 0;

  /** The open document of this URI, however the client encodes it. */
  function opened(uri: string): RoleDocument | undefined {
    return (open.get(uri) ?? open.get(normalUri(uri)))?.document;
  }

  const loaded = new WeakMap<RoleDocument, ParentLookup>();
  function lookUp(uri: string, root: string, realRoot: string): ParentLookup {
    if (!isInside(uri, root)) return OUTSIDE;
    const document = opened(uri);
    if (document === undefined) return onDisk.get(uri, realRoot);
    let answer = loaded.get(document);
    if (answer === undefined) {
      answer = { status: 'loaded', document };
      loaded.set(document, answer);
    }
    return answer;
  }

  async function load(document: RoleDocument, root: string, depth: number): Promise<void> {
    if (depth > MAX_DEPTH || document.kind !== 'role') return;
    for (const { uri } of parentReferences(document)) {
      if (uri === undefined || !isInside(uri, root)) continue;
      if (opened(uri) === undefined) await onDisk.load(uri);
      const found = lookUp(uri, root, root);
      if (found.status === 'loaded') await load(found.document, root, depth + 1);
    }
  }

  function rootOf(uri: string): Promise<Root> {
    const folder = uri.slice(0, uri.lastIndexOf('/'));
    return remember(roots, folder, () => findRoot(uri, folders, exists));
  }

  async function exists(uri: string): Promise<boolean> {
    if (opened(uri) !== undefined) return true;
    await onDisk.load(uri);
    return onDisk.get(uri, uri).status !== 'not-found';
  }

  async function workspaceFileOf(root: Root): Promise<RoleDocument | undefined> {
    if (root.workspaceFile === undefined) return undefined;
    const document = opened(root.workspaceFile);
    if (document !== undefined) return document;
    await onDisk.load(root.workspaceFile);
    const found = onDisk.get(root.workspaceFile, root.uri);
    return found.status === 'loaded' ? found.document : undefined;
  }

  async function prepare(uri: string): Promise<Prepared | undefined> {
    const entry = open.get(uri);
    if (entry === undefined) return undefined;
    const { document } = entry;
    const root = await rootOf(uri);
    const realRoot = await remember(realRoots, root.uri, () => files.realUri(root.uri));
    const workspaceFile = await workspaceFileOf(root);
    await load(document, root.uri, 0);
    const seen = new Map<string, ParentLookup>();
    if (workspaceFile !== undefined)
      seen.set(workspaceFile.uri, { status: 'loaded', document: workspaceFile });
    const current = entry.prepared;
    const stillHolds =
      current !== undefined &&
      current.document === document &&
      current.stamp === stamp &&
      [...current.seen].every(([parent, before]) =>
        before.status === 'loaded' && before.document.kind === 'config'
          ? before.document === workspaceFile
          : lookUp(parent, root.uri, realRoot) === before,
      );
    if (stillHolds) return current;
    const context = service.context(
      document,
      (parent) => {
        const found = lookUp(parent, root.uri, realRoot);
        seen.set(parent, found);
        return found;
      },
      settingsFrom(rules, workspaceFile),
    );
    let findings: readonly Finding[] | undefined;
    const prepared = {
      document,
      context,
      get findings() {
        findings ??= service.check(document, context);
        return findings;
      },
      seen,
      stamp,
    };
    // an edit may have come while parents were read
    if (open.get(uri)?.document === document) entry.prepared = prepared;
    return prepared;
  }

  return {
    update(uri, version, text) {
      const document = service.parse(uri, version, text, open.get(uri)?.document);
      open.set(uri, { ...open.get(uri), document });
      if (documentKind(uri) === 'config') roots.clear();
      return document;
    },
    close(uri) {
      open.delete(uri);
      onDisk.forget(normalUri(uri));
      if (documentKind(uri) === 'config') roots.clear();
    },
    get openUris() {
      return [...open.keys()];
    },
    prepare,
    dependentsOf(uri) {
      const name = normalUri(uri);
      const isConfig = documentKind(uri) === 'config';
      return [...open]
        .filter(([other, { prepared }]) => other !== uri && (isConfig || (prepared?.seen.has(name) ?? false)))
        .map(([other]) => other);
    },
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
