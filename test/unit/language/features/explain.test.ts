import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import {
  escapeMarkdown,
  inlineCode,
  markdownLink,
} from '../../../../server/src/language/features/explain/markdown';
import { levelsPhrase } from '../../../../server/src/language/features/explain/phrases';
import { explainSfiaLevel } from '../../../../server/src/language/features/explain/sfiaLevel';
import { explainSfiaSkill } from '../../../../server/src/language/features/explain/sfiaSkill';
import { loadFrameworks } from '../../catalogueFixture';

const markdown = new MarkdownIt({ html: true });

/** The text of rendered Markdown, as a browser shows it. */
function rendered(text: string): string {
  const { utils } = markdown;
  return utils.unescapeAll(
    markdown
      .render(text)
      .trim()
      .replace(/^<p>|<\/p>$/g, ''),
  );
}

describe('Markdown of explanations', () => {
  const texts = [
    'Level 3 *or* 4',
    '<script>',
    '[a](b)',
    '# 1',
    '- x',
    '1. x',
    '&amp;',
    'a `b` c',
    '_x_ | ~~y~~',
  ];
  for (const text of texts) {
    it(`shows ${text} letter for letter`, () => {
      assert.equal(rendered(escapeMarkdown(text)), text);
    });
  }

  it('shows any text as code', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z`]{1,12}$/), (text) => {
        const html = markdown.renderInline(inlineCode(text));
        assert.equal(html, `<code>${text}</code>`);
      }),
    );
  });

  it('keeps brackets in an address from ending a link', () => {
    const html = markdown.renderInline(markdownLink('a [b]', 'https://x.uk/a_(b)'));
    assert.equal(html, '<a href="https://x.uk/a_%28b%29">a [b]</a>');
  });
});

describe('levels in words', () => {
  const cases: readonly [levels: number[], words: string][] = [
    [[4], 'level 4 only'],
    [[4, 5], 'levels 4 and 5'],
    [[2, 3, 4, 5], 'levels 2 to 5'],
    [[3, 5, 6], 'levels 3, 5 and 6'],
  ];
  for (const [levels, words] of cases) {
    it(words, () => assert.equal(levelsPhrase(levels), words));
  }
});

describe('explanations of SFIA', () => {
  const frameworks = loadFrameworks();

  it('exist for every skill and level of every version, and hold words or the reason why not', () => {
    for (const version of frameworks.sfia.versions) {
      for (const { code, levels } of frameworks.sfia.skills(version)) {
        assert.match(
          explainSfiaSkill(code, version, frameworks) ?? '',
          /Summary written for|No description is given/,
        );
        for (const level of levels) {
          const text = explainSfiaLevel(code, level, version, frameworks) ?? '';
          assert.match(text, new RegExp(`\\(${code}\\):\\*\\* \\w`), `${code} ${level} ${version}`);
        }
      }
    }
  });
});
