import assert from 'node:assert/strict';
import { isFromPreview, isPreviewState, isShowPage } from '../../../../client/src/preview/messages';

const page = { uri: 'a', version: 1, title: 't', language: 'en-GB', html: '<p>', banner: '' };
const summary = { uri: 'a', version: 1, headings: ['h'], banner: '' };

describe('preview: messages are checked for their shape', () => {
  it('from the host', () => {
    assert.ok(isShowPage({ type: 'show', page }));
    for (const wrong of [
      undefined,
      null,
      5,
      {},
      { type: 'show' },
      { type: 'show', page: { ...page, html: 5 } },
    ]) {
      assert.equal(isShowPage(wrong), false);
    }
  });

  it('from the page', () => {
    assert.ok(isFromPreview({ type: 'ready' }));
    assert.ok(isFromPreview({ type: 'openLink', href: 'https://e.org' }));
    assert.ok(isFromPreview({ type: 'rendered', summary }));
    for (const wrong of [
      null,
      'ready',
      { type: 'openLink' },
      { type: 'other' },
      { type: 'rendered', summary: { ...summary, headings: [5] } },
    ]) {
      assert.equal(isFromPreview(wrong), false);
    }
  });

  it('kept over a reload', () => {
    assert.ok(isPreviewState({ uri: 'a', scroll: 5 }));
    assert.equal(isPreviewState({ uri: 'a' }), false);
    assert.equal(isPreviewState(undefined), false);
  });
});
