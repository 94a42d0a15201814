// npm run package: builds for production and makes the VSIX that VS Code installs.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { build, ensureDependencies } from './setup/dependencies.mjs';
import { fail, PlainError, root, run, say } from './setup/process.mjs';

const largest = 1.5e6;

async function main() {
  await ensureDependencies();
  await build();
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const file = `role-definitions-${version}.vsix`;
  say('Packaging…');
  // the bundles hold every package that they need
  const options = ['--no-dependencies', '--out', file];
  await run(process.execPath, ['node_modules/@vscode/vsce/vsce', 'package', ...options]);
  const { size } = statSync(path.join(root, file));
  console.log(`${file}: ${Math.round(size / 1000)} kB`);
  if (size > largest) throw new PlainError(`The package is larger than ${largest / 1000} kB.`);
}

await main().catch(fail);
