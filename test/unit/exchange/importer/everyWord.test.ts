import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { escapeMarkdown } from '../../../../server/src/exchange/importer/runs';
import type { SourceBlock } from '../../../../server/src/language/importer/source';
import { read } from './outline';

const MARKDOWN = new MarkdownIt();

/** All texts of blocks as a reader sees them, one after another. */
function shown(blocks: readonly SourceBlock[]): string {
  return blocks
    .map((block): string => {
      if (block.kind === 'list')
        return block.items.map((item) => `${rendered(item.text)} ${shown(item.children)}`).join(' ');
      if (block.kind === 'table') return block.rows.map(({ cells }) => cells.map(shown).join(' ')).join(' ');
      return rendered(block.text);
    })
    .join(' ');
}

function rendered(markdown: string): string {
  const html = MARKDOWN.render(markdown).replace(/<[^>]*>/g, '');
  return html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .trim();
}

/** Words with all that Markdown and HTML could trip over. */
const word = fc
  .stringMatching(/^[A-Za-z0-9*_[\]()#>+\-.,:;&<~`!|\\'"£é“–]{1,9}$/)
  .filter((text) => /[A-Za-z0-9]/.test(text));
/** Starts with what is no number of a list. */
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `Q${words.join(' ')}`);

async function wordsOf(name: string, contents: string): Promise<string> {
  const answer = await read(name, contents);
  assert.ok('document' in answer);
  return shown(answer.document.blocks).replace(/\s+/g, ' ').trim();
}

describe('every word of a document', function () {
  this.timeout(30_000);

  it('reads in Markdown as it was written', () => {
    const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, (written) => assert.equal(rendered(escapeMarkdown(written)), written)),
      { numRuns: 2000 },
    );
  });

  it('is in the blocks of a web page', async () => {
    const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    const tag = fc.constantFrom(
      'p',
      'li',
      'h2',
      'td',
      'div',
      'b',
      'em',
      'ul',
      'ol',
      'table',
      'tr',
      'dt',
      'dd',
      'span',
      'a',
      'br',
    );
    const piece = fc.oneof(
      sentence.map(escaped),
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 30 }), sentence, async (pieces, last) => {
        const words = await wordsOf('a.html', [...pieces, escaped(last)].join(''));
        const said = [...pieces.filter((one) => !one.startsWith('<')), escaped(last)].join(' ');
        const expected = said.replace(/&lt;/g, '<').replace(/&amp;/g, '&');
        // a line break may have come between two words, and between two tags none
        const letters = (text: string) => [...text.replace(/\s+/g, '')].sort().join('');
        assert.equal(letters(words), letters(expected));
      }),
      { numRuns: 500 },
    );
  });

  it('is in the blocks of plain text, bullets and numbers aside', async () => {
    const line = fc.tuple(fc.constantFrom('', '', '• ', '- ', '    - ', '1. ', 'a) ', '\t'), sentence);
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), async (lines) => {
        const words = await wordsOf('a.txt', lines.map(([mark, text]) => mark + text).join('\n'));
        for (const [, text] of lines) assert.ok(words.includes(text), `${text} in ${words}`);
      }),
      { numRuns: 500 },
    );
  });
});
