import assert from 'node:assert/strict';
import { chmodSync, cpSync, readdirSync, readFileSync, symlinkSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { packed, run, temporaryFolder } from './packed';

const LEFT_OUT = /^(?:node_modules|\.git|\.vscode-test|dist|test-report|[^/]+\.(?:vsix|tgz))$/;

/** The checkout as somebody else has it: elsewhere, at another time, with other permissions, and built there. */
function otherCheckout(): string {
  const folder = path.join(temporaryFolder(), 'another', 'place');
  const here = path.resolve('.');
  cpSync(here, folder, {
    recursive: true,
    filter: (file) => !LEFT_OUT.test(path.relative(here, file).replaceAll(path.sep, '/')),
  });
  symlinkSync(path.join(here, 'node_modules'), path.join(folder, 'node_modules'));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    utimesSync(file, 1_000_000_000, 1_000_000_000);
    chmodSync(file, 0o600);
  }
  return folder;
}

describe('packing again', function () {
  this.timeout(300_000);
  let folder: string;

  before(() => {
    folder = otherCheckout();
    for (const script of [['esbuild.mjs'], ['scripts/package.mjs', '--no-build']]) {
      const { status, stderr } = run(process.execPath, script, folder);
      assert.equal(status, 0, stderr);
    }
  });

  for (const kind of ['VSIX', 'ARCHIVE'] as const) {
    it(`makes the same bytes of another checkout, at another time: ${kind}`, () => {
      const file = packed(kind);
      assert.ok(readFileSync(path.join(folder, path.basename(file))).equals(readFileSync(file)));
    });
  }
});
