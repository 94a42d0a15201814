import assert from 'node:assert/strict';
import { nodeAt } from '../../../../server/src/language/parse/node';
import { writtenPlace } from '../../../../server/src/language/parse/writtenPlace';
import { parse } from '../../fixture';

/** Where `word` of the summary's text is found in the file: with three characters in front of it. */
function found(text: string, word: string): string | undefined {
  const document = parse(text);
  const node = nodeAt(document.root, ['summary']);
  assert.ok(node?.kind === 'scalar');
  const start = node.text.indexOf(word);
  assert.notEqual(start, -1);
  const place = writtenPlace(document, node, { start, end: start + word.length });
  return place && document.text.slice(place.start - 3, place.end);
}

describe('where a word of a text is written', () => {
  const cases: readonly [string, string, string | undefined][] = [
    ['plain text', 'summary: see xx and yy xx\n', 'ee xx'],
    ['quotes', 'summary: "see xx and yy xx"\n', 'ee xx'],
    ['a block', 'summary: |\n  one\n\n  see xx and xx\n', 'ee xx'],
    ['a block that ends lines as Windows does', 'summary: |-\r\n  one\r\n  see xx, xx', 'ee xx'],
    ['folded lines, where it stands once', 'summary: >\n  one\n  see xx\n', 'ee xx'],
    ['folded lines, where it stands twice', 'summary: >\n  xx\n  see xx\n', undefined],
    ['quotes with escapes, where it stands once', 'summary: "a \\"b\\" see xx"\n', 'ee xx'],
    ['quotes with escapes, where it stands twice', 'summary: "\\"xx\\" see xx"\n', undefined],
  ];
  for (const [name, text, place] of cases) {
    it(`in ${name}: ${place ?? 'not certain'}`, () => assert.equal(found(text, 'xx'), place));
  }
});
