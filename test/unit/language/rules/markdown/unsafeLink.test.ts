import assert from 'node:assert/strict';
import { fixed, fixesIn, lines, seenOf } from '../findings';

const item = (text: string) => lines('title: T', 'responsibilities:', `  - '${text}'`);

describe('markdown/unsafe-link', () => {
  it('finds an address that runs something, and keeps the words', () => {
    const text = item('see [this page](javascript:alert(1)) for more');
    assert.deepEqual(seenOf('markdown/', text), [
      '3:javascript:alert(1) markdown/unsafe-link The page leaves out the link to `javascript:alert(1)`, since a link starts with `https://` or `mailto:`.',
    ]);
    assert.equal(fixed(text, 'Remove the link, keep its words'), item('see this page for more'));
  });

  for (const [address, whole] of [
    ['www.gov.uk/apply', 'https://www.gov.uk/apply'],
    ['//example.org', 'https://example.org'],
    ['team@example.gov.uk', 'mailto:team@example.gov.uk'],
  ]) {
    it(`completes ${address}`, () => {
      assert.equal(
        fixed(item(`[here](${address} "a title")`), `Change to \`${whole}\``),
        item(`[here](${whole} "a title")`),
      );
    });
  }

  for (const address of ['data:text/html,x', './other.role.yaml', '/apply', '#', 'file:///c:/x', '<a b>']) {
    it(`finds ${address}, for which there is no whole address`, () => {
      assert.deepEqual(
        fixesIn(item(`[here](${address})`)).map(({ title }) => title),
        ['Remove the link, keep its words'],
      );
    });
  }

  it('finds an address in angle brackets and a link without any', () => {
    assert.equal(seenOf('markdown/', item('<javascript:x>'))[0]?.slice(0, 15), '3:javascript:x ');
    assert.equal(seenOf('markdown/', item('[here]()'))[0]?.slice(0, 11), '3:[here]() ');
  });

  it('finds it in the words of a list in a block', () => {
    const text = lines('title: T', 'summary: |', '  > - see [a](b.html)', '  >   and [c](d.html)');
    assert.deepEqual(
      seenOf('markdown/', text).map((line) => line.split(' ')[0]),
      ['3:b.html', '4:d.html'],
    );
  });

  for (const fine of [
    'see [this](https://example.org/a_(b)) page',
    '[mail](mailto:a@example.org)',
    '[the qualities](#you-will-be-someone-who)',
    'f[0](x',
    '`[here](javascript:x)`',
    'a list[1](see below)',
  ]) {
    it(`leaves ${fine} alone`, () => assert.deepEqual(seenOf('markdown/', item(fine)), []));
  }
});
