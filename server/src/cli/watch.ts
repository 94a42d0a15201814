import { statSync } from 'node:fs';
import path from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { URI } from 'vscode-uri';
import { isLeftOut, isOurs, isOutside } from './findFiles';
import { scanPattern } from './scanPattern';
import type { Output } from './output';

/** Milliseconds: an editor or Git changes several files at a time. */
const PAUSE_MS = 100;

/** Empties the terminal and what was scrolled away (ECMA-48). */
const CLEAR = '\u001B[2J\u001B[3J\u001B[H';

/**
 * Calls `run` now and whenever a file changes, appears or goes away: in the folders or patterns of `paths`, or beside
 * one of those that `run` answers (URIs). Ends when the process is told to, by Ctrl+C or otherwise.
 */
export async function runOnChanges(
  paths: readonly string[],
  run: () => Promise<Iterable<string>>,
  output: Output,
): Promise<void> {
  const ended = whenToldToEnd();
  const { watcher, watchFile } = createWatcher(paths);
  try {
    await runUntil(ended, watcher, watchFile, run, output);
  } finally {
    await watcher.close();
  }
}

async function runUntil(
  ended: Promise<void>,
  watcher: FSWatcher,
  watchFile: (file: string) => void,
  run: () => Promise<Iterable<string>>,
  output: Output,
): Promise<void> {
  // an error on the way is told and makes nothing unready
  await Promise.race([new Promise<void>((resolve) => watcher.once('ready', resolve)), ended]);
  let changed: () => void = () => undefined;
  watcher.on('all', () => changed());
  let over = false;
  void ended.then(() => {
    over = true;
    changed();
  });
  while (!over) {
    // waits for the first change from before the run on, so that none is missed meanwhile
    const change = new Promise<void>((resolve) => {
      changed = resolve;
    });
    if (output.isTerminal) await output.write(CLEAR);
    for (const uri of await run()) watchFile(URI.parse(uri).fsPath);
    console.error('Watching for changes. Ctrl+C ends it.');
    await change;
    if (!over) await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, PAUSE_MS))]);
  }
}

function createWatcher(paths: readonly string[]): {
  readonly watcher: FSWatcher;
  readonly watchFile: (file: string) => void;
} {
  const named = paths.map((given) => {
    const { isGlob, base } = scanPattern(given);
    return path.resolve(isGlob ? base || '.' : given);
  });
  /** Watched with all that is below. */
  const trees = named.filter((one) => statSync(one, { throwIfNoEntry: false })?.isDirectory() === true);
  const isBelow = (file: string) => trees.some((tree) => !isOutside(path.relative(tree, file)));
  /** Watched for the files in them only: a file that is watched alone is lost when an editor replaces it. */
  const folders = new Set<string>();
  const watcher = watch(trees, {
    ignoreInitial: true,
    ignored: (given, stats) => {
      // the library writes every path with `/`
      const file = path.normalize(given);
      if (trees.includes(file) || folders.has(file)) return false;
      const name = path.basename(file);
      if (isLeftOut(name) || (stats?.isFile() === true && !isOurs(name))) return true;
      return !isBelow(file) && (stats?.isDirectory() === true || !folders.has(path.dirname(file)));
    },
  });
  watcher.on('error', (error) => {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`role-definitions: some changes will be missed: ${reason}`);
  });
  const watchFile = (file: string) => {
    const folder = path.dirname(file);
    if (isBelow(file) || folders.has(folder)) return;
    folders.add(folder);
    watcher.add(folder);
  };
  for (const one of named.filter((other) => !trees.includes(other))) watchFile(one);
  return { watcher, watchFile };
}

function whenToldToEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
