import assert from 'node:assert/strict';
import { plainSentence, publishingDetail, publishingSummary } from '../../../client/src/publishingText';
import type { PublishingChecklist, PublishingItem } from '../../../server/src/protocol';

function list(...states: PublishingItem['state'][]): PublishingChecklist {
  const items = states.map((state) => ({ code: 'c', label: 'L', state, message: 'M.' }));
  const ready = states.filter((state) => state === 'ready').length;
  return { uri: 'file:///a.role.yaml', version: 1, profile: 'plain', ready, total: 7, items };
}

describe('the status item of the publishing check', () => {
  it('counts what is ready, missing and wrong', () => {
    const some = list('ready', 'ready', 'missing', 'problem', 'missing');
    assert.equal(publishingSummary(some), '2 of 7 ready to publish');
    assert.equal(publishingDetail(some), '2 missing · 1 to put right');
    assert.equal(publishingDetail(list('ready', 'problem')), '1 to put right');
  });

  it('quotes what the file says', () => {
    const [item] = list('problem').items;
    assert.ok(item);
    assert.equal(plainSentence({ ...item, message: '`TBC` is a placeholder.' }), '“TBC” is a placeholder.');
  });

  it('says when nothing is left to do', () => {
    assert.equal(publishingSummary(list('ready', 'ready')), 'Ready to publish');
    assert.equal(publishingDetail(list('ready')), '');
  });
});
