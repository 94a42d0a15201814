import assert from 'node:assert/strict';
import { foldingRanges } from '../../../../server/src/language/features/folding';
import { parse } from '../../fixture';

/** The lines that stay in sight and hide others, with the last hidden one: `first line … last line`. */
function folds(text: string): string[] {
  const document = parse(text);
  const line = (number: number): string => document.lineText(number).trim();
  return foldingRanges(document).map(
    ({ startLine, endLine, kind }) => `${line(startLine)} … ${line(endLine)}${kind ? ` (${kind})` : ''}`,
  );
}

describe('folding', () => {
  it('folds sections and items of several lines, without the blank lines after them', () => {
    assert.deepEqual(
      folds(`title: Lead
skills:
  sfia:
    essential:
      - skill: PROG
        level: 5

      - skill: TECH

post:
  hours: 37

`),
      [
        'skills: … - skill: TECH',
        'sfia: … - skill: TECH',
        'essential: … - skill: TECH',
        '- skill: PROG … level: 5',
        'post: … hours: 37',
      ],
    );
  });

  it('folds block text', () => {
    assert.deepEqual(folds('summary: |\n  One.\n\n  Two.\n\ntitle: Lead\n'), ['summary: | … Two.']);
  });

  it('folds brackets over several lines and leaves the closing one in sight', () => {
    assert.deepEqual(folds('post:\n  workingPatterns: [\n    full-time,\n    hybrid\n  ]\n'), [
      'post: … ]',
      'workingPatterns: [ … hybrid',
    ]);
  });

  it('folds comment blocks, but not comments beside values', () => {
    assert.deepEqual(folds('# One\n# Two\ntitle: Lead # a\nkind: role # b\n# Three\n\n# Four\n# Five\n'), [
      '# One … # Two (comment)',
      '# Four … # Five (comment)',
    ]);
  });

  it('takes no # in block text for a comment', () => {
    assert.deepEqual(folds('summary: |\n  # One\n  # Two\n'), ['summary: | … # Two']);
  });

  it('starts one range at most on a line', () => {
    assert.deepEqual(folds('responsibilities:\n  - items:\n      - a\n      - b\n    heading: Core\n'), [
      'responsibilities: … heading: Core',
      '- items: … heading: Core',
    ]);
  });

  it('works with CRLF and with nothing', () => {
    assert.deepEqual(folds('post:\r\n  hours: 37\r\n\r\n'), ['post: … hours: 37']);
    assert.deepEqual(folds(''), []);
  });
});
