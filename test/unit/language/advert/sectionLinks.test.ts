import assert from 'node:assert/strict';
import { htmlOf } from './printed';

const linkIn = (html: string) => /<a href="#([^"]*)">([^<]*)<\/a>/.exec(html);

describe('links to a heading of the page', () => {
  it('lead to the heading with these words, whoever made it', () => {
    const html = htmlOf(`title: Clerk
summary: "Read about [our team](#Our-team-&-yours) first"
sections:
  - heading: Team
    body: |
      ### Our team & yours

      We are few.
`);
    const [, id, words] = linkIn(html) ?? [];
    assert.equal(words, 'our team');
    assert.match(html, new RegExp(`<h\\d id="${id}"[^>]*>Our team &amp; yours</h`));
  });

  it('lead to a section by the id that it has', () => {
    const html = htmlOf(`title: Clerk
summary: "See [the rest](#team)"
sections: [{ heading: Team, body: We are few. }]
`);
    const id = linkIn(html)?.[1];
    assert.match(html, new RegExp(`<h2 id="${id}">Team</h2>`));
    assert.equal(html.split(`id="${id}"`).length, 2);
  });

  it('are words where no heading has these', () => {
    for (const target of ['#nowhere', '#preview-page', '#%', '#section-1']) {
      const html = htmlOf(`title: Clerk\nsummary: 'See [what is there](${target} "Go")'\n`);
      assert.match(html, /See what is there/, target);
    }
  });
});
