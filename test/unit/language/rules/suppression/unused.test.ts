import assert from 'node:assert/strict';
import { parse } from '../../../fixture';
import { findingsIn, fixed, lines, seenOf } from '../findings';

describe('suppression/unused', () => {
  const line = lines('title: T', 'hours: 5 # role-disable-line schema/unknown-key sfia/wrong-name');

  it('finds a rule in a comment that switches nothing off', () => {
    assert.deepEqual(seenOf('suppression/', line), [
      '2:sfia/wrong-name suppression/unused Nothing of `sfia/wrong-name` is found here, so it can go.',
    ]);
    assert.equal(
      fixed(line, 'Remove `sfia/wrong-name` from the comment'),
      lines('title: T', 'hours: 5 # role-disable-line schema/unknown-key'),
    );
  });

  const whole = lines('title: T', '  # role-disable-next-line sfia/wrong-name', 'summary: S');

  it('finds a comment that switches nothing off at all', () => {
    assert.deepEqual(seenOf('suppression/', whole), [
      '2:# role-disable-next-line sfia/wrong-name suppression/unused Nothing of `sfia/wrong-name` is found here, so this comment can go.',
    ]);
    assert.equal(fixed(whole, 'Remove the comment'), lines('title: T', 'summary: S'));
    const behind = lines('title: T  # role-disable-line', 'summary: S');
    assert.equal(fixed(behind, 'Remove the comment'), lines('title: T', 'summary: S'));
  });

  it('is shown faded', () => {
    const [finding] = findingsIn(parse(whole));
    assert.deepEqual([finding?.severity, finding?.unnecessary], ['hint', true]);
  });

  it('says which rule was meant', () => {
    const text = lines('title: T', '# role-disable-next-line schema/unknow-key', 'flavour: x');
    assert.deepEqual(seenOf('suppression/', text), [
      '2:schema/unknow-key suppression/unused `schema/unknow-key` is not a rule or a group of rules. Did you mean `schema/unknown-key`?',
    ]);
    assert.equal(fixed(text, 'Change to `schema/unknown-key`'), text.replace('unknow-', 'unknown-'));
  });

  it('finds a comment about the file that stands too late', () => {
    const text = lines('title: T', '# role-disable schema/unknown-key', 'flavour: x');
    assert.match(seenOf('suppression/', text)[0] ?? '', /stands above everything else in it\.$/);
    assert.deepEqual(seenOf('', fixed(text, 'Make it about the next line')), []);
  });

  it('lets be what is off anyway, and what only the publishing check looks for', () => {
    const comment = (id: string) => lines(`# role-disable ${id}`, 'title: T');
    const settings = { rules: { 'sfia/wrong-name': 'off' } } as const;
    assert.deepEqual(seenOf('suppression/', comment('sfia/wrong-name'), { settings }), []);
    assert.deepEqual(seenOf('suppression/', comment('sfia/*'), { settings }), []);
    assert.deepEqual(seenOf('suppression/', comment('publishing/missing-summary')), []);
  });

  it('waits for a parent that is missing', () => {
    const text = lines(
      '# role-disable sfia/wrong-name extends/not-found',
      'title: T',
      'extends: ./none.role.yaml',
    );
    assert.deepEqual(seenOf('', text), []);
  });

  it('can be switched off, but not by the comment that is of no use itself', () => {
    assert.equal(seenOf('suppression/', lines('# role-disable', 'title: T')).length, 1);
    assert.deepEqual(
      seenOf('suppression/', lines('# role-disable suppression/unused sfia/wrong-name', 'title: T')),
      [],
    );
  });
});
