// Runs the built command line in a folder of its own, the way people and builds do.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const COMMAND = path.resolve('dist/role-definitions.cjs');

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Without the variables that say whether there are colours, unless `environment` sets them. */
export function run(args: readonly string[], cwd: string, environment: NodeJS.ProcessEnv = {}): Outcome {
  const env = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined, ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  return { code: status, stdout, stderr };
}

/** Runs `use` in a new folder that holds these files, by path. */
export function inFolder<T>(files: Readonly<Record<string, string>>, use: (folder: string) => T): T {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'role-definitions-')));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs the command line on these files, in their folder. */
export function runOn(files: Readonly<Record<string, string>>, ...args: string[]): Outcome {
  return inFolder(files, (folder) => run(args, folder));
}
