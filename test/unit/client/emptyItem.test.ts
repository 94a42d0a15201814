import assert from 'node:assert/strict';
import { indentAfterList, isEmptyItem } from '../../../client/src/emptyItem';

describe('a list item without words', () => {
  it('is a dash, with or without blanks', () => {
    assert.deepEqual(['-', '  - ', '    -   '].filter(isEmptyItem).length, 3);
    assert.deepEqual(['', '- calm', '---', '- - ', '  # -'].filter(isEmptyItem), []);
  });

  for (const [title, indent, lines] of [
    ['a section', 0, ['title: x', 'qualities:', '  - calm', '  - ']],
    ['a section in the column of its dashes', 0, ['qualities:', '- calm', '- ']],
    ['a key of a section', 2, ['post:', '  benefits:', '    - a pension', '    - ']],
    ['a key in the column of its dashes', 2, ['post:', '  benefits:', '  - a pension', '  -']],
    ['a key of an item', 4, ['essential:', '  - skill: PROG', '    notes:', '      - a', '      - ']],
    ['a key behind a dash', 4, ['essential:', '  - notes:', '      - a', '      - ']],
    ['a paragraph of a text', 2, ['summary: |', '  We do:', '  - this', '  - ']],
    ['items with lines of their own', 0, ['qualities:', '  - calm', '', '    and kind', '# mine', '  - ']],
    ['nothing', 0, ['- a', '- ']],
  ] as const) {
    it(`stands under ${title}`, () => assert.equal(indentAfterList(lines), indent));
  }
});
