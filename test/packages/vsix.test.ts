import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { packed, run } from './packed';

/** The limit of the project: people install it on slow lines, too. */
const LARGEST = 1.5e6;

describe('the VSIX', () => {
  it('is small', () => {
    assert.ok(statSync(packed('VSIX')).size < LARGEST);
  });

  it('holds what the extension loads, and nothing of its source', () => {
    const { stdout } = run('unzip', ['-Z1', packed('VSIX')], '.');
    const files = stdout.trim().split('\n');
    for (const name of [
      'extension.node.cjs',
      'extension.web.js',
      'role-language-server.cjs',
      'server.web.js',
    ]) {
      assert.ok(files.includes(`extension/dist/${name}`), name);
    }
    assert.ok(files.includes('extension/walkthrough/new-role-light.webp'));
    const foreign = files.filter((name) =>
      /(?:^|\/)(?:src|test|scripts|node_modules)\/|\.(?:ts|map|mjs)$/.test(name),
    );
    assert.deepEqual(foreign, []);
  });
});
