// npm run package: builds for production and packs the VSIX that VS Code installs, and the archive for npm.
//   npm run package -- --out FOLDER    elsewhere than in the folder of the checkout
//   npm run package -- --no-build      packs what is built already
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, ensureDependencies } from './setup/dependencies.mjs';
import { fail, PlainError, root, say } from './setup/process.mjs';

const largest = 1.5e6;

function readOptions() {
  const { values } = parseArgs({
    options: { out: { type: 'string', default: root }, 'no-build': { type: 'boolean', default: false } },
  });
  return { folder: path.resolve(values.out), builds: !values['no-build'] };
}

async function main() {
  const { folder, builds } = readOptions();
  if (builds) {
    await ensureDependencies();
    await build();
  }
  // it imports packages, which are there only now
  const { packNpm, packVsix } = await import('./package/pack.mjs');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  mkdirSync(folder, { recursive: true });
  say('Packaging…');
  for (const pack of [packVsix, packNpm]) {
    const file = await pack(folder, version);
    const bytes = readFileSync(file);
    const hash = createHash('sha256').update(bytes).digest('hex');
    console.log(`${path.basename(file)}: ${Math.round(bytes.length / 1000)} kB, SHA-256 ${hash}`);
    if (bytes.length > largest) {
      throw new PlainError(`${path.basename(file)} is larger than ${largest / 1000} kB.`);
    }
  }
}

await main().catch(fail);
