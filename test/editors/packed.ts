import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A temporary folder that lasts as long as the tests run. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'role-editors-')));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

let installed: string | undefined;

/**
 * Packs the project as for npm and puts its programs where `npm install -g` would: nothing else of the project is in
 * reach of them.
 *
 * @returns the folder to have on the PATH
 */
export function packedPrograms(): string {
  if (installed !== undefined) return installed;
  const folder = temporaryFolder();
  const packing = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
  const archive = execFileSync('npm', packing, { encoding: 'utf8' }).trim();
  execFileSync('tar', ['-xzf', path.join(folder, archive), '-C', folder]);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package/package.json'), 'utf8')) as {
    bin: Record<string, string>;
  };
  installed = path.join(folder, 'bin');
  mkdirSync(installed);
  for (const [name, file] of Object.entries(bin)) {
    const program = path.join(folder, 'package', file);
    chmodSync(program, 0o755);
    symlinkSync(program, path.join(installed, name));
  }
  return installed;
}
