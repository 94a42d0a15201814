import assert from 'node:assert/strict';
import { proseText } from '../../../../server/src/language/advert/markdownText';
import { renderText } from '../../../../server/src/language/advert/plainText';
import { advertOf } from './printed';

const textOf = (role: string) => renderText(advertOf(role));

describe('the advert as plain text', () => {
  it('has headings, lists and rows that read well without any marks', () => {
    assert.equal(
      textOf(`title: Lead <engineer>
organisation: { name: Home Office }
summary: |
  You **lead** a team. Read [our page](https://example.org/a).

  - build
  - run
responsibilities:
  - leads \`two\` teams
  - heading: Platform
    intro: You will
    items: [build it]
criteria:
  essential:
    - text: explains things
      stages: [interview]
  desirable: [speaks Welsh]
post:
  grade: Grade 6
  locations: [Croydon, Leeds]
`),
      `Lead <engineer>
===============

Home Office

About the role
--------------

You lead a team. Read our page (https://example.org/a).

- build
- run

What you'll do day-to-day
-------------------------

- leads two teams
- Platform: You will
  - build it

You will have the following skills and experience
-------------------------------------------------

Essential:

- explains things (assessed at interview)

Desirable:

- speaks Welsh

Appendix
--------

Grade: Grade 6
Location: Croydon, Leeds
`,
    );
  });

  it('is never empty', () => {
    assert.equal(textOf(''), 'Untitled role\n=============\n');
  });
});

describe('Markdown as plain text', () => {
  for (const [why, markdown, text] of [
    ['joins the lines of a paragraph', 'a\nb  \nc', 'a b\nc'],
    ['keeps paragraphs apart', 'a\n\nb', 'a\n\nb'],
    ['numbers lists as they are numbered', '3. a\n4. b', '3. a\n4. b'],
    ['shows lists in lists', '- a\n  - b\n- c', '- a\n  - b\n- c'],
    ['keeps the paragraphs of an item with it', '- a\n\n  b', '- a\n\n  b'],
    ['shows tables', '| a | b |\n|---|---|\n| c | d |', 'a | b\nc | d'],
    ['shows code as it is', '```\na <b>\n  c\n```', 'a <b>\n  c'],
    ['shows HTML as it is', 'a <b>c</b>', 'a <b>c</b>'],
    ['doesn’t repeat an address', '<https://example.org>', 'https://example.org'],
    ['leads nowhere unsafe', '[a](javascript:x)', 'a'],
    ['says what an image shows', '![crest](a.png)', 'crest'],
  ] as const) {
    it(why, () => {
      assert.equal(proseText(markdown), text);
    });
  }
});
