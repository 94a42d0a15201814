import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import picomatch from 'picomatch';
import { documentKind, isRoleFile } from '../language/documentKind';
import { faultOf } from '../node/fileSystem';
import { webPath } from './format/webPath';
import { scanPattern } from './scanPattern';

/** A path that can't be checked, and why: a clause for the end of a sentence. */
export interface Trouble {
  readonly path: string;
  readonly reason: string;
  /** What could not be done, where it isn't the check. */
  readonly undone?: 'mended';
}

export interface FoundFiles {
  /** Absolute, sorted by code unit, each once. */
  readonly files: readonly string[];
  /** Those that were named themselves, not only a folder that they are in. */
  readonly named: ReadonlySet<string>;
  readonly troubles: readonly Trouble[];
}

/**
 * The project's files among `paths` and, where these are folders, anywhere below them. A path may also be a pattern
 * such as `roles/**`. Folders named `node_modules` or starting with a dot are left out, and links to folders are not
 * followed, unless they are named in `paths`. What one of the patterns in `ignored` matches, from the working
 * directory, is left out however it is named. `accepts` tells by their names what the files are to be.
 */
export async function findFiles(
  paths: readonly string[],
  ignored: readonly string[] = [],
  accepts: (name: string) => boolean = isOurs,
): Promise<FoundFiles> {
  const files = new Set<string>();
  const named = new Set<string>();
  const troubles: Trouble[] = [];
  const isIgnored = matcher(ignored);

  async function visit(given: string): Promise<void> {
    const found = await stat(given);
    if (found.isDirectory()) return visitFolder(given);
    if (!accepts(path.basename(given))) {
      troubles.push({ path: given, reason: 'it is not named like a role file, such as lead.role.yaml' });
    } else if (!isIgnored(given)) {
      files.add(given);
      named.add(given);
    }
  }

  /** Looks below the part of a pattern that is an ordinary path. */
  async function visitPattern(pattern: string): Promise<void> {
    const below = await findFiles([scanPattern(pattern).base || '.'], ignored, accepts);
    const matches = matcher([pattern]);
    const found = below.files.filter(matches);
    if (found.length === 0) troubles.push({ path: pattern, reason: 'no role file matches it' });
    for (const file of found) {
      files.add(file);
      named.add(file);
    }
  }

  async function visitFolder(folder: string): Promise<void> {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const inside = path.join(folder, entry.name);
      if (isIgnored(inside)) continue;
      if (entry.isDirectory()) {
        if (!isLeftOut(entry.name)) await guarded(visitFolder, inside);
      } else if (accepts(entry.name)) {
        files.add(inside);
      }
    }
  }

  async function guarded(look: (at: string) => Promise<void>, at: string): Promise<void> {
    try {
      await look(at);
    } catch (error) {
      const fault = faultOf(error);
      const reason = fault.status === 'unreadable' ? fault.reason : 'there is no such file or folder';
      troubles.push({ path: at, reason });
    }
  }

  for (const given of paths) {
    if (scanPattern(given).isGlob && !existsSync(given)) await visitPattern(given);
    else await guarded(visit, path.resolve(given));
  }
  return { files: [...files].sort(), named, troubles };
}

/** Tests absolute paths against patterns that are absolute too, or count from the working directory. */
function matcher(patterns: readonly string[]): (file: string) => boolean {
  const tests = patterns.map((pattern) => {
    // the part before the first wildcard may hold `..`, which no pattern can match
    const { base, glob, negated } = scanPattern(pattern);
    const folder = path.resolve(base);
    const isMatch = picomatch(glob === '' ? '**' : [glob, `${glob}/**`], { dot: true });
    const isInside = (below: string) =>
      below === '' ? glob === '' : !isOutside(below) && isMatch(webPath(below));
    return (file: string) => isInside(path.relative(folder, file)) !== negated;
  });
  return (file) => tests.some((test) => test(file));
}

/** Of a path relative to a folder; one on another Windows drive stays absolute. */
export function isOutside(relative: string): boolean {
  return relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
}

/** True for role files, workspace files and skills frameworks. */
export function isOurs(name: string): boolean {
  return isRoleFile(name) || documentKind(name) !== 'role';
}

/** True for folders that nobody means by naming one above them. */
export function isLeftOut(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}
