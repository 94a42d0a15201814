import assert from 'node:assert/strict';
import { fixed, fixedAll, fixesIn, lines, seenOf } from '../findings';

const item = (text: string) => lines('title: T', 'responsibilities:', `  - ${text}`);
const block = (...text: readonly string[]) =>
  lines('title: T', 'summary: |', ...text.map((line) => (line === '' ? '' : `  ${line}`)));

describe('markdown/raw-html', () => {
  it('finds a pair of tags once and says what Markdown has', () => {
    assert.deepEqual(seenOf('markdown/', item('leads the <b>platform</b> team')), [
      '3:<b> markdown/raw-html `<b>` is HTML, which the page shows as it is written; in Markdown it is written `**words**`.',
    ]);
  });

  const written: readonly [string, string, string][] = [
    ['<b>bold</b> work', '"**bold** work"', 'Write it in Markdown, with `**`'],
    ['some <strong class="x">bold</strong> work', 'some **bold** work', 'Write it in Markdown, with `**`'],
    ['some <em>fine</em> work', 'some *fine* work', 'Write it in Markdown, with `*`'],
    [
      'see <a href="https://example.org/a">our page</a>',
      'see [our page](https://example.org/a)',
      'Write it as a link in Markdown',
    ],
    ['one line<br>another', 'one line another', 'Replace `<br>` with a space'],
  ];
  for (const [before, after, title] of written) {
    it(`writes ${before} as ${after}`, () => assert.equal(fixed(item(before), title), item(after)));
  }

  it('changes a block where the tags stand, and no more', () => {
    const text = block('Some *old* text.', '', '- a <i>list</i>', '  that <b>goes on</b>');
    assert.equal(fixedAll(text), block('Some *old* text.', '', '- a *list*', '  that **goes on**'));
  });

  it('breaks lines in a block as Markdown does', () => {
    const text = block('- first<br>', '  second<br />third');
    const once = fixed(text, 'Break the line as Markdown does');
    assert.equal(once, block('- first\\', '  second<br />third'));
    assert.equal(fixed(once, 'Break the line as Markdown does'), block('- first\\', '  second\\', '  third'));
  });

  it('removes tags, and scripts with what is in them', () => {
    assert.equal(fixed(item('a <u>lot</u>'), 'Remove `<u>` and `</u>`'), item('a lot'));
    assert.equal(
      fixed(
        item('so <script>alert(1)</script>it is'),
        'Remove `<script>` and `</script>` with what is between',
      ),
      item('so it is'),
    );
    assert.equal(fixed(item('a line</p>'), 'Remove `</p>`'), item('a line'));
  });

  it('finds comments', () => {
    const text = item('so <!-- not sure --> it is');
    assert.equal(seenOf('markdown/', text)[0]?.slice(0, 22), '3:<!-- not sure --> ma');
    assert.equal(fixed(text, 'Remove the comment'), item('so  it is'));
  });

  it('points at the tag in quotes and folded lines, and at the whole value where that is not certain', () => {
    assert.equal(seenOf('markdown/', item('"a \\"big\\" <b>job</b>"'))[0]?.slice(0, 5), '3:<b>');
    const twice = item('"`<b>` is \\"bold\\": <b>x</b>"');
    assert.equal(seenOf('markdown/', twice)[0]?.slice(0, 8), '3:"`<b>`');
    assert.deepEqual(
      fixesIn(twice).map(({ title }) => title),
      [],
    );
  });

  for (const fine of [
    'uses `<b>` in code',
    'less than < 5 > 3',
    'a < b and c > d',
    'see <https://example.org> or <mail@example.org>',
    'the <team name> team',
    '\\<b> as such',
  ]) {
    it(`leaves "${fine}" alone`, () => assert.deepEqual(seenOf('markdown/', item(`'${fine}'`)), []));
  }

  it('leaves code blocks, titles and notes alone', () => {
    assert.deepEqual(seenOf('markdown/', block('```', '<b>', '```', '', '    <i>')), []);
    assert.deepEqual(
      seenOf('markdown/', lines('title: <b>T</b>', 'x-note: <b>', 'record: { owner: <b> }')),
      [],
    );
  });

  it('quotes the value where the new text needs it, in brackets as well', () => {
    const text = lines('title: T', 'benefits: [<b>pension</b>]');
    assert.equal(fixedAll(text), lines('title: T', 'benefits: ["**pension**"]'));
  });
});
