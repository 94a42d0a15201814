import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SelectionRange } from 'vscode-languageserver-types';
import { selectionRanges } from '../../../../server/src/language/features/selectionRanges';
import { parse, withCursor } from '../../fixture';

/** What is selected at the `|`, each time it is asked to grow. */
function grown(marked: string): string[] {
  const { text, offset } = withCursor(marked);
  const document = parse(text);
  const seen: string[] = [];
  let selection: SelectionRange | undefined = selectionRanges(document, [document.positionAt(offset)])[0];
  for (; selection !== undefined; selection = selection.parent) {
    const { start, end } = selection.range;
    seen.push(text.slice(document.offsetAt(start), document.offsetAt(end)));
  }
  return seen;
}

describe('selection ranges', () => {
  it('grow from the word to the sentence, the item and the section', () => {
    const list = '  - Leads the team. Sets the dir|ection.\n  - Runs it';
    const plain = list.replace('|', '');
    assert.deepEqual(grown(`title: x\nresponsibilities:\n${list}\n`), [
      'direction',
      'Sets the direction.',
      'Leads the team. Sets the direction.',
      '- Leads the team. Sets the direction.',
      plain.trimStart(),
      `responsibilities:\n${plain}`,
      `title: x\nresponsibilities:\n${plain}`,
      `title: x\nresponsibilities:\n${plain}\n`,
    ]);
  });

  it('take the text in quotes before the quotes', () => {
    assert.deepEqual(grown('title: "Lead | engineer"\n').slice(0, 3), [
      'Lead  engineer',
      '"Lead  engineer"',
      'title: "Lead  engineer"',
    ]);
  });

  it('take the paragraph of a block before the block', () => {
    assert.deepEqual(grown('summary: ¦\n  You lead. Yo|u build.\n').slice(0, 4), [
      'You',
      'You build.',
      'You lead. You build.',
      '|\n  You lead. You build.',
    ]);
  });

  it('grow from a key to its value and the section', () => {
    assert.deepEqual(grown('post:\n  gra|de: G6\n  hours: 37\n'), [
      'grade',
      'grade: G6',
      'grade: G6\n  hours: 37',
      'post:\n  grade: G6\n  hours: 37',
      'post:\n  grade: G6\n  hours: 37\n',
    ]);
  });

  it('go through braces and brackets', () => {
    assert.deepEqual(grown('post: { grade: [SEO, G|6] }').slice(0, 4), [
      'G6',
      '[SEO, G6]',
      'grade: [SEO, G6]',
      '{ grade: [SEO, G6] }',
    ]);
  });

  it('are the whole file where nothing else is', () => {
    assert.deepEqual(grown('|'), ['']);
    assert.deepEqual(grown('title: x\n\n|'), ['title: x\n\n']);
    assert.deepEqual(grown('# a |comment\ntitle: x\n'), ['# a comment\ntitle: x\n']);
  });

  it('always lie within the next larger one, whatever is in the file', () => {
    const part = fc.constantFrom(
      'title',
      ': ',
      '- ',
      '"',
      "'",
      '|\n',
      '  ',
      '\n',
      '\r\n',
      'A b. C',
      '[',
      '{',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), fc.nat(), (parts, at) => {
        const text = parts.join('');
        const offset = at % (text.length + 1);
        const seen = grown(
          `${text.slice(0, offset).replaceAll('|', '¦')}|${text.slice(offset).replaceAll('|', '¦')}`,
        );
        assert.equal(seen.at(-1), text);
        for (const [index, inner] of seen.slice(0, -1).entries()) {
          const outer = seen[index + 1] ?? '';
          assert.ok(outer.includes(inner) && outer.length > inner.length, JSON.stringify(seen));
        }
      }),
      { numRuns: 100 },
    );
  });
});
