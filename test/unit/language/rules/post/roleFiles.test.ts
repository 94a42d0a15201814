import assert from 'node:assert/strict';
import { fixed, lines, seenOf } from '../findings';

const files = { 'head-of-devops.role.yaml': 'title: Head of DevOps\n' };
const reportsTo = (to: string) => lines('title: T', 'post:', `  reportsTo: ${to}`);

describe('post/reports-to-not-found', () => {
  it('finds a path that leads nowhere, and what was meant', () => {
    const text = reportsTo('./head-of-devop.role.yaml');
    assert.deepEqual(seenOf('post/', text, { files }), [
      '3:./head-of-devop.role.yaml post/reports-to-not-found No file `./head-of-devop.role.yaml` here. Did you mean `./head-of-devops.role.yaml`?',
    ]);
    assert.equal(
      fixed(text, 'Change to `./head-of-devops.role.yaml`', { files }),
      reportsTo('./head-of-devops.role.yaml'),
    );
  });

  it('is for the role that a translation translates as well', () => {
    const text = lines('title: T', 'language: cy-GB', 'translationOf: ./none.role.yaml');
    assert.equal(seenOf('post/', text, { files })[0]?.slice(0, 19), '3:./none.role.yaml ');
  });

  it('lets be what is there, and the title of a person', () => {
    assert.deepEqual(seenOf('post/', reportsTo('./head-of-devops.role.yaml'), { files }), []);
    assert.deepEqual(seenOf('post/', reportsTo('Head of DevOps'), { files }), []);
  });

  it('says how paths are written', () => {
    const [finding] = seenOf('post/', reportsTo('C:\\roles\\head.role.yaml'), { files });
    assert.match(finding ?? '', /is not a path that starts at this file/);
  });
});
