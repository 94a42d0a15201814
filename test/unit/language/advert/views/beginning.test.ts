import assert from 'node:assert/strict';
import type { Advert, AdvertBlock } from '../../../../../server/src/language/advert/model';
import { beginningOf, withShortNames } from '../../../../../server/src/language/advert/views/beginning';

function advertOf(...blocks: AdvertBlock[]): Advert {
  return {
    files: [],
    language: 'en-GB',
    title: { text: 'Clerk' },
    organisation: undefined,
    sections: [{ key: 'summary', heading: 'Summary', blocks }],
    pageOf: ['', ''],
    notes: [],
    posting: {
      reference: '',
      opens: '',
      closes: '',
      applyUrl: '',
      contractTypes: [],
      workingPatterns: [],
      hours: '',
      positions: undefined,
      pay: undefined,
      places: [],
    },
    scored: [],
  };
}

const blocksOf = ({ sections }: Advert) => sections.flatMap(({ blocks }) => blocks);

describe('the beginning of an advert', () => {
  it('is the advert itself where that is short enough', () => {
    const advert = advertOf({ kind: 'prose', markdown: 'Short.' });
    assert.equal(beginningOf(advert, 1_000), advert);
  });

  it('shortens an endless name, and only that', () => {
    const advert = advertOf({ kind: 'prose', markdown: 'Short.' });
    assert.equal(withShortNames(advert), advert);
    const endless = { ...advert, title: { text: 'Chief clerk '.repeat(1_000) } };
    const { title, sections } = withShortNames(endless);
    assert.match(title.text, /^(Chief clerk ){80}.*…$/);
    assert.ok(title.text.length <= 1_001);
    assert.equal(sections, advert.sections);
  });

  it('ends a text with a whole paragraph', () => {
    const markdown = `${'word '.repeat(30)}\n\n${'more '.repeat(30)}`;
    const [block] = blocksOf(beginningOf(advertOf({ kind: 'prose', markdown }), 250));
    assert.ok(block?.kind === 'prose');
    assert.equal(block.markdown, 'word '.repeat(30));
  });

  it('ends a list with a whole item, and shows nothing behind it', () => {
    const item = (text: string) =>
      ({ kind: 'item', content: [{ kind: 'text', text: text.repeat(100) }] }) as const;
    const list = { kind: 'list', entries: [item('a'), item('b'), item('c')] } as const;
    const blocks = blocksOf(beginningOf(advertOf(list, { kind: 'prose', markdown: 'Behind.' }), 280));
    assert.deepEqual(blocks, [{ kind: 'list', entries: [item('a'), item('b')] }]);
  });
});
