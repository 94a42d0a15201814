// The packed files that the layer hands over, and programs run with nothing else in their reach.
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A temporary folder that lasts as long as the tests run. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'role-packages-')));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** The path of a packed file. */
export function packed(kind: 'VSIX' | 'ARCHIVE'): string {
  const file = process.env[`ROLE_PACKED_${kind}`];
  if (file === undefined) throw new Error('Run this layer through npm test: it packs the files first.');
  return file;
}

/** Runs a program to its end, with no registry in reach. */
export function run(program: string, args: readonly string[], cwd: string): SpawnSyncReturns<string> {
  const env = { ...process.env, npm_config_offline: 'true', NODE_PATH: undefined };
  return spawnSync(program, args, { cwd, env, encoding: 'utf8' });
}

/** A folder without anything, in which the archive is installed and the examples are copied. */
export function installed(): string {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const { status, stderr } = run('npm', ['install', '--no-audit', '--no-fund', packed('ARCHIVE')], folder);
  if (status !== 0) throw new Error(stderr);
  cpSync(path.resolve('examples'), path.join(folder, 'examples'), { recursive: true });
  return folder;
}

export interface Manifest {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** package.json of a folder. */
export function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
}
