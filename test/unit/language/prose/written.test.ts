import assert from 'node:assert/strict';
import { writtenText } from '../../../../server/src/language/prose/written';

describe('what a scalar says, and where', () => {
  const cases: readonly (readonly [source: string, text: string, word: string])[] = [
    ['plain words', 'plain words', 'words'],
    ["'it''s quoted words'", "it's quoted words", 'words'],
    ['"a \\"b\\" \\u2019s \\x41 words"', 'a "b" ’s A words', 'words'],
    ['"one\\ntwo \\\n  words"', 'one\ntwo   words', 'words'],
    ['|2-  # header\n  block words', '  block words', 'words'],
    ['>\n  folded\n  words', '  folded\n  words', 'words'],
    ['"never closed words', 'never closed words', 'words'],
  ];
  for (const [source, text, word] of cases) {
    it(`is in ${JSON.stringify(source)}`, () => {
      const written = writtenText(source);
      assert.equal(written.text, text);
      const at = text.indexOf(word);
      assert.equal(written.sourceOf(at), source.indexOf(word));
      assert.equal(written.sourceOf(at + word.length - 1), source.indexOf(word) + word.length - 1);
    });
  }

  it('is nothing in nothing, and in broken escapes', () => {
    for (const source of ['', '"', "'", '""', '"\\', '"\\u"', '"\\U00110000"', '|', '>+']) {
      assert.equal(writtenText(source).text.trim(), '', source);
    }
  });
});
