import assert from 'node:assert/strict';
import { measureDetail, measureSummary } from '../../../client/src/measureText';
import type { MeasuredText, RoleMeasures } from '../../../server/src/protocol';

const PLACE: MeasuredText = {
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  text: 'x',
  remark: 'y',
};

const MEASURES: RoleMeasures = {
  uri: 'file:///a.role.yaml',
  version: 1,
  words: 412,
  sentences: 29,
  wordsPerSentence: 14,
  masculineCoded: 0,
  feminineCoded: 0,
  longSentences: [],
  wordsToAvoid: [],
};

describe('the status item on wording', () => {
  it('says how long the text and its sentences are', () => {
    assert.equal(measureSummary(MEASURES), '412 words · 14 words a sentence');
    assert.equal(measureSummary({ ...MEASURES, words: 1, sentences: 0 }), '1 word');
  });

  it('adds what there is to look at', () => {
    assert.equal(measureDetail(MEASURES), '');
    const found = {
      longSentences: [PLACE],
      wordsToAvoid: [PLACE, PLACE],
      masculineCoded: 4,
      feminineCoded: 1,
    };
    assert.equal(
      measureDetail({ ...MEASURES, ...found }),
      '1 long sentence · 2 words to avoid · coded words: 4 masculine, 1 feminine',
    );
  });
});
