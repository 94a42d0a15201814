// Packs what is built: the VSIX for VS Code, and the archive for npm. The same files always make the same bytes,
// wherever, whenever and by whomever they are packed.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { root, run, temporaryFolder } from '../setup/process.mjs';

/** The time of every file in the archives; npm uses the same one. */
const epoch = '499162500';

/** What the order and the times of the files in an archive would otherwise depend on. */
const steady = { ...process.env, SOURCE_DATE_EPOCH: epoch, TZ: 'UTC', LC_ALL: 'C' };

/** A copy of files of the checkout, with the same permissions everywhere. @returns its folder */
function stage(files) {
  const staging = path.join(temporaryFolder('package'), 'staging');
  for (const file of files) {
    const copy = path.join(staging, file);
    mkdirSync(path.dirname(copy), { recursive: true });
    copyFileSync(path.join(root, file), copy);
    chmodSync(copy, 0o644);
  }
  return staging;
}

/** Packs what `.vscodeignore` lists. @returns the file, `role-definitions-<version>.vsix` in `folder` */
export async function packVsix(folder, version) {
  const { listFiles, PackageManager } = await import('@vscode/vsce');
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  const file = path.join(folder, `role-definitions-${version}.vsix`);
  const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
  // the bundles hold every package that they need
  const options = ['--no-dependencies', '--out', file];
  const cwd = stage([...files, '.vscodeignore']);
  await run(process.execPath, [vsce, 'package', ...options], { cwd, env: steady });
  return file;
}

/** Packs what `.npmignore` lists. @returns the file, `role-definitions-<version>.tgz` in `folder` */
export async function packNpm(folder, version) {
  const packing = ['pack', '--ignore-scripts', '--silent'];
  const listed = execFileSync('npm', [...packing, '--dry-run', '--json'], { cwd: root, encoding: 'utf8' });
  const [{ files }] = JSON.parse(listed);
  const cwd = stage([...files.map((file) => file.path), '.npmignore']);
  await run('npm', [...packing, '--pack-destination', folder], { cwd, env: steady });
  return path.join(folder, `role-definitions-${version}.tgz`);
}
