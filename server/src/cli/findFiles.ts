import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { documentKind, isRoleFile } from '../language/documentKind';
import { faultOf } from '../node/fileSystem';

/** A path that can't be checked, and why: a clause for the end of a sentence. */
export interface Trouble {
  readonly path: string;
  readonly reason: string;
}

export interface FoundFiles {
  /** Absolute, sorted by code unit, each once. */
  readonly files: readonly string[];
  readonly troubles: readonly Trouble[];
}

/**
 * The project's files among `paths` and, where these are folders, anywhere below them. Folders named `node_modules`
 * or starting with a dot are left out, and links to folders are not followed, unless they are named in `paths`.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Set<string>();
  const troubles: Trouble[] = [];

  async function visit(given: string): Promise<void> {
    const found = await stat(given);
    if (found.isDirectory()) return visitFolder(given);
    if (isOurs(path.basename(given))) files.add(given);
    else troubles.push({ path: given, reason: 'it is not named like a role file, such as lead.role.yaml' });
  }

  async function visitFolder(folder: string): Promise<void> {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const inside = path.join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!isLeftOut(entry)) await guarded(visitFolder, inside);
      } else if (isOurs(entry.name)) {
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

  for (const given of paths) await guarded(visit, path.resolve(given));
  return { files: [...files].sort(), troubles };
}

/** True for role files, workspace files and skills frameworks. */
function isOurs(name: string): boolean {
  return isRoleFile(name) || documentKind(name) !== 'role';
}

function isLeftOut({ name }: Dirent): boolean {
  return name === 'node_modules' || name.startsWith('.');
}
