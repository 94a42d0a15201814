// Bundles the unit tests and runs them with mocha: node scripts/run-unit.mjs [part of a path]
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { nodeTestBuilds } from '../esbuild.mjs';
import { buildCatalogue } from './build/catalogue.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const only = process.argv[2] ?? '';
const outdir = path.join(root, `dist/test-${process.pid}`);
try {
  buildCatalogue(root, path.join(root, 'dist/catalogue'));
  await esbuild.build({ ...nodeTestBuilds(['unit'], only), outdir });
  const mocha = path.join(root, 'node_modules/mocha/bin/mocha.js');
  const run = spawnSync(
    process.execPath,
    [mocha, '--recursive', '--extension', 'cjs', '--fail-zero', outdir],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
