import assert from 'node:assert/strict';
import { ignoreFixes } from '../../../../../server/src/language/rules/suppression';
import { applyEdits, parse } from '../../../fixture';
import { findingsIn, lines } from '../findings';

/** The text after ignoring its first finding, which must then be gone without another in its place. */
function ignored(text: string, where: 'on this line' | 'in this file'): string {
  const document = parse(text);
  const [finding, ...others] = findingsIn(document);
  assert.ok(finding);
  const fix = ignoreFixes(document, finding).find(
    ({ title }) => title === `Ignore \`${finding.code}\` ${where}`,
  );
  assert.ok(fix);
  const after = applyEdits(text, fix.edits);
  const left = findingsIn(parse(after)).map(({ code, message }) => `${code} ${message}`);
  assert.deepEqual(
    left,
    others.map(({ code, message }) => `${code} ${message}`),
  );
  return after;
}

describe('ignoring a finding', () => {
  it('on its line puts a comment above, as far in as the line', () => {
    assert.equal(
      ignored(lines('title: T', 'post:', '  flavour: x'), 'on this line'),
      lines('title: T', 'post:', '  # role-disable-next-line schema/unknown-key', '  flavour: x'),
    );
  });

  it('in the file puts a comment at the top', () => {
    assert.equal(
      ignored(lines('title: T', 'flavour: x'), 'in this file'),
      lines('# role-disable schema/unknown-key', 'title: T', 'flavour: x'),
    );
  });

  it('names the rule in a comment that is there', () => {
    const above = lines(
      'title: T',
      '# role-disable-next-line schema/type',
      'post: { hours: [], flavour: x }',
    );
    assert.equal(
      ignored(above, 'on this line'),
      above.replace('schema/type', 'schema/type schema/unknown-key'),
    );
    const top = lines('# role-disable schema/type -- drafts', 'title: T', 'post: { hours: [], flavour: x }');
    assert.equal(ignored(top, 'in this file'), top.replace('schema/type', 'schema/type schema/unknown-key'));
  });

  it('of a block of text stands above the block', () => {
    const text = lines('title: T', 'summary: |', '  Some', '  <b>bold</b> text.');
    assert.equal(
      ignored(text, 'on this line'),
      text.replace('summary', '# role-disable-next-line markdown/raw-html\nsummary'),
    );
  });

  it('of something in brackets over several lines stands above the brackets', () => {
    const text = lines('title: T', 'behaviours:', '  - {', '      name: Leadrship }');
    assert.equal(
      ignored(text, 'on this line'),
      text.replace('  - {', '  # role-disable-next-line behaviours/unknown\n  - {'),
    );
  });

  it('keeps the line breaks of the file', () => {
    assert.equal(
      ignored('title: T\r\nflavour: x\r\n', 'on this line'),
      'title: T\r\n# role-disable-next-line schema/unknown-key\r\nflavour: x\r\n',
    );
  });

  it('is not offered for a comment of no use', () => {
    const document = parse(lines('# role-disable', 'title: T'));
    const [finding] = findingsIn(document);
    assert.deepEqual(finding && ignoreFixes(document, finding), []);
  });
});
