import { documentKind } from '../../language/documentKind';
import { normalUri } from '../../language/inheritance/paths';
import type { Prepared, Workspace } from '../workspace';

/** What is found in one file. The same object is given until something that it depends on changes. */
export interface FileFindings<T> {
  readonly items: readonly T[];
  /** Another number only where the items are others. */
  readonly id: number;
}

/** The findings of every file of a workspace, worked out one file at a time. */
export interface WorkspaceFindings<T> {
  /** `undefined` for a file that isn't there. Never rejects. */
  of(uri: string): Promise<FileFindings<T> | undefined>;
  /** The next answer for this file has a number of its own. */
  forget(uri: string): void;
  /** Files changed, appeared or went away, in the editor or on disk. */
  changed(uris: readonly string[]): void;
  /** Settings or folders changed. */
  everythingChanged(): void;
  /** Resolves at the next change. */
  nextChange(): Promise<void>;
}

interface Entry<T> extends FileFindings<T> {
  /** URIs of the other files that took part. */
  readonly dependsOn: ReadonlySet<string>;
  /** A file that it names isn't there: any new one might be it, or have a similar name. */
  readonly misses: boolean;
  /** Set where something changed since. */
  isStale: boolean;
}

/** `itemsOf` makes of a prepared file what is to be kept of it; the file itself is dropped. */
export function createWorkspaceFindings<T>(
  workspace: Workspace,
  itemsOf: (prepared: Prepared) => readonly T[],
): WorkspaceFindings<T> {
  const entries = new Map<string, Entry<T>>();
  let count = 0;
  let changes = 0;
  let waiting: (() => void)[] = [];

  function wake(): void {
    changes += 1;
    const woken = waiting;
    waiting = [];
    for (const resolve of woken) resolve();
  }

  function markStale(isMeant: (uri: string, entry: Entry<T>) => boolean): void {
    for (const [uri, entry] of entries) if (isMeant(uri, entry)) entry.isStale = true;
    wake();
  }

  return {
    async of(uri) {
      const before = entries.get(uri);
      if (before?.isStale === false) return before;
      const changesBefore = changes;
      const prepared = await workspace.inspect(uri);
      if (prepared === undefined) {
        entries.delete(uri);
        return undefined;
      }
      const items = itemsOf(prepared);
      const isSame = before !== undefined && JSON.stringify(before.items) === JSON.stringify(items);
      if (!isSame) count += 1;
      const entry: Entry<T> = {
        items,
        id: isSame ? before.id : count,
        dependsOn: new Set(prepared.seen.keys()),
        misses: [...prepared.seen.values()].some(({ status }) => status !== 'loaded'),
        isStale: changesBefore !== changes,
      };
      entries.set(uri, entry);
      return entry;
    },
    forget: (uri) => {
      entries.delete(uri);
    },
    changed(uris) {
      const changed = new Set(uris.map(normalUri));
      // a workspace file governs everything below it
      const hasConfig = [...changed].some((uri) => documentKind(uri) === 'config');
      markStale(
        (uri, { dependsOn, misses }) =>
          hasConfig || misses || changed.has(uri) || [...changed].some((one) => dependsOn.has(one)),
      );
    },
    everythingChanged() {
      markStale(() => true);
    },
    nextChange: () => new Promise((resolve) => waiting.push(resolve)),
  };
}
