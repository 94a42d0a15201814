import assert from 'node:assert/strict';
import fc from 'fast-check';
import { proseHtml } from '../../../../server/src/language/advert/markdown';
import { nodeAt } from '../../../../server/src/language/parse/node';
import { parse } from '../../fixture';
import { roleAfter, titles } from './refactored';

const WRAP = /^Wrap the long lines/;
const UNWRAP = /^Write each paragraph/;

const WORDS =
  'We keep the bridges of the county open in all weathers, day and night, and we tell people when we cannot.';

describe('wrapping the long lines of a text', () => {
  it('breaks them between words, within 80 characters', () => {
    assert.equal(
      roleAfter(`title: x\nsummary: |\n  ${WORDS}\n`.replace('|', '¦').replace('We keep', 'We| keep'), WRAP),
      `title: x
summary: |
  We keep the bridges of the county open in all weathers, day and night, and we
  tell people when we cannot.
`,
    );
  });

  it('is undone by writing each paragraph on one line', () => {
    assert.equal(
      roleAfter(
        'title: x\nsummary: ¦\n  We| keep the bridges\n  open.\n\n  Day\n  and night.\nkind: role\n',
        UNWRAP,
      ),
      'title: x\nsummary: |\n  We keep the bridges open.\n\n  Day and night.\nkind: role\n',
    );
  });

  it('keeps the line ends of Windows and the text of a folded block', () => {
    const after = roleAfter(`title: x\r\nsummary: >\r\n  W|e ${WORDS}\r\n`, WRAP) ?? '';
    assert.match(after, /[^\r\n]{60,80}\r\n {2}\S/);
    assert.doesNotMatch(after, /[^\r]\n/);
    const node = nodeAt(parse(after).root, ['summary']);
    assert.equal(node?.kind === 'scalar' && node.text.trim(), `We ${WORDS}`);
  });

  for (const [what, body] of [
    ['lists', `- ${WORDS}`],
    ['tables', `¦ a ¦ b ¦\n  ¦---¦---¦\n  ¦ ${WORDS} ¦ c ¦`],
    ['code', `\`\`\`\n  ${WORDS}\n  \`\`\``],
    ['indented code', `Look:\n\n      ${WORDS}`],
    ['lines that break on purpose', `${WORDS}\\\n  and so on`],
    ['headings', `## ${WORDS}`],
  ] as const) {
    it(`leaves ${what} alone`, () => {
      const offered = titles(`title: x\nsummary|: ¦\n  ${body}\n`.replace('|: ¦\n  ', ': ¦\n  |'));
      assert.deepEqual(
        offered.filter((title) => WRAP.test(title)),
        [],
      );
    });
  }

  it('never starts a line with what Markdown takes for a list', () => {
    const after =
      roleAfter(
        `title: x\nsummary: ¦\n  W|e ${'count '.repeat(11)}to - and 1. and # and more words until this is far too long a line\n`,
        WRAP,
      ) ?? '';
    assert.doesNotMatch(after, /^ +(?:-|1\.|#) /m);
  });

  it('is not offered outside a text block, or where nothing is long', () => {
    for (const marked of [`title: ${WORDS}|\n`, 'title: x\nsummary: ¦\n  We| help.\n']) {
      assert.deepEqual(
        titles(marked).filter((title) => WRAP.test(title) || UNWRAP.test(title)),
        [],
      );
    }
  });

  it('never changes the page, whatever stands in the text', () => {
    const piece = fc.constantFrom(
      'We help. ',
      'often  ',
      '- ',
      '1. ',
      '# ',
      '`code` ',
      '**bold** ',
      '\n',
      '\n\n',
      '> ',
      '    ',
      '```\n',
      '\\\n',
      '[a](https://a.uk) ',
      '=== ',
      '--- ',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 10, maxLength: 60 }), (pieces) => {
        const body = `W${pieces.join('')}`.split('\n').map((line) => (line.trim() === '' ? '' : `  ${line}`));
        const text = `title: x\nsummary: ¦\n${body.join('\n').replace('W', 'W|')}\n`;
        const before = html(text.replace('|', '').replaceAll('¦', '|'));
        for (const title of [WRAP, UNWRAP]) {
          if (!titles(text).some((one) => title.test(one))) continue;
          assert.equal(html(roleAfter(text, title) ?? ''), before);
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** The page, wherever the lines of its paragraphs end. */
function html(role: string): string {
  const node = nodeAt(parse(role).root, ['summary']);
  const markdown = node?.kind === 'scalar' ? node.text : '';
  return proseHtml({ markdown }, 2)
    .split(/(<pre>[\s\S]*?<\/pre>)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\s+/g, ' ')))
    .join('');
}
