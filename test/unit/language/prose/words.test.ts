import assert from 'node:assert/strict';
import { sentencesIn, wordsIn } from '../../../../server/src/language/prose/words';

/** Words as they are read, with `|` where a sentence starts and `/` at any other stop. */
function read(text: string): string {
  const marks = { sentence: '|', break: '/', hyphen: '-', blank: ' ' } as const;
  return wordsIn(text)
    .map(({ key, joint }) => marks[joint] + key)
    .join('');
}

/** The number of words of each sentence. */
function lengths(text: string): number[] {
  return sentencesIn(wordsIn(text)).map(({ length }) => length);
}

describe('words of a text', () => {
  const cases: readonly (readonly [text: string, words: string])[] = [
    ['You’ll lead the team’s work.', "|you'll lead the team work"],
    ['One, two; three (four) – five', '|one/two/three/four/five'],
    ['well-known work - or not', '|well-known work/or not'],
    ['he/she and (s)he', '|he / she and (s)he'],
    ['£67,000 or 3.5 for GOV.UK', '|67,000 or 3.5 for gov.uk'],
    ['**bold** _words_ in [a link](https://example.org/not-read)', '|bold words in a link'],
    ['Run `npm start` now, or mail jobs@example.org today', '|run/now/or mail/today'],
    ['See https://example.org/a-b?c and <b>this</b>', '|see/and/this'],
    ['Naïve café 東京', '|naïve café 東京'],
    ['', ''],
  ];
  for (const [text, words] of cases) it(`are, in "${text}": ${words}`, () => assert.equal(read(text), words));

  it('point at where they are written', () => {
    const text = 'The *team’s* work';
    assert.deepEqual(
      wordsIn(text).map(({ start, end }) => text.slice(start, end)),
      ['The', 'team', 'work'],
    );
  });
});

describe('sentences', () => {
  const cases: readonly (readonly [what: string, text: string, lengths: number[]])[] = [
    ['end with a stop', 'One two. Three! “Four five?” Six', [2, 1, 2, 1]],
    ['don’t end at abbreviations and in numbers', 'Tools, e.g. Terraform and v1.5 of it. Done', [7, 1]],
    ['don’t end before a small letter', 'The U.K. team. and more', [5]],
    ['go on over one line break', 'One two\nthree four', [4]],
    ['end with a paragraph', 'One two\n\nthree\r\n\r\nfour', [2, 1, 1]],
    [
      'end with each bullet, number, heading and cell',
      '# One\n- two three\n2. four\n| five | six |',
      [1, 2, 1, 1, 1],
    ],
    ['count a word with hyphens once', 'A well-known day-to-day thing', [4]],
    ['are none in nothing', '', []],
  ];
  for (const [what, text, expected] of cases) it(what, () => assert.deepEqual(lengths(text), expected));
});
