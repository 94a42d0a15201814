import assert from 'node:assert/strict';
import { nextPage } from '../../../../client/src/preview/page';
import type { RenderedAdvert } from '../../../../server/src/protocol';

const advert = (version: number, html: string, message?: string): RenderedAdvert => ({
  uri: 'file:///a.role.yaml',
  version,
  title: 'A',
  language: 'en-GB',
  html,
  files: ['file:///a.role.yaml'],
  publishing: undefined,
  isBeginning: false,
  broken:
    message === undefined
      ? undefined
      : { message, range: { start: { line: 3, character: 0 }, end: { line: 3, character: 1 } } },
});

describe('preview: the page to show', () => {
  it('is the advert while the file can be read', () => {
    const page = nextPage(undefined, advert(1, 'one'));
    assert.deepEqual([page.version, page.html, page.banner], [1, 'one', '']);
  });

  it('stays the last whole one while the file is broken, under a banner that says where', () => {
    const whole = nextPage(undefined, advert(1, 'one'));
    const broken = nextPage(whole, advert(2, 'half', 'A quote is missing.'));
    const still = nextPage(broken, advert(3, 'less', 'A quote is missing.'));
    for (const [page, version] of [
      [broken, 2],
      [still, 3],
    ] as const) {
      assert.deepEqual([page.version, page.html], [version, 'one']);
      assert.match(page.banner, /how it was before\. Line 4: A quote is missing\.$/);
    }
  });

  it('says where it is only the beginning of a long role', () => {
    const page = nextPage(undefined, { ...advert(1, 'one'), isBeginning: true });
    assert.match(page.banner, /shows its beginning/);
  });

  it('is never that of another view', () => {
    const whole = nextPage(undefined, advert(1, 'one'));
    const broken = nextPage(whole, advert(2, 'half', 'x'), { view: 'skills', otherRole: '' });
    assert.deepEqual([broken.view, broken.html], ['skills', 'half']);
  });

  it('follows the file again when it is mended', () => {
    const broken = nextPage(nextPage(undefined, advert(1, 'one')), advert(2, 'half', 'x'));
    const mended = nextPage(broken, advert(3, 'three'));
    assert.deepEqual([mended.html, mended.banner], ['three', '']);
  });

  it('is what could be read when there was no whole one of this file', () => {
    const other = nextPage(undefined, { ...advert(1, 'other'), uri: 'file:///b.role.yaml' });
    for (const previous of [undefined, other, nextPage(undefined, advert(1, 'first half', 'x'))]) {
      const page = nextPage(previous, advert(2, 'half', 'x'));
      assert.equal(page.html, 'half');
      assert.match(page.banner, /only what could be read/);
    }
  });
});
