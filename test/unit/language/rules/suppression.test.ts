import assert from 'node:assert/strict';
import { lines, seen } from './findings';

const codes = (...text: readonly string[]) =>
  seen(lines(...text))
    .filter((line) => !line.includes(' suppression/'))
    .map((line) => line.split(' ').slice(0, 2).join(' '));

describe('suppression', () => {
  it('is of one line', () => {
    assert.deepEqual(codes('title: T', 'flavour: x # role-disable-line schema/unknown-key', 'taste: y'), [
      '3:taste schema/unknown-key',
    ]);
  });

  it('is of the next line', () => {
    assert.deepEqual(
      codes('title: T', '# role-disable-next-line schema/unknown-key', 'flavour: x', 'taste: y'),
      ['4:taste schema/unknown-key'],
    );
  });

  it('is of the whole file, where it stands in the first comments', () => {
    assert.deepEqual(
      codes('# Draft.', '# role-disable schema/unknown-key', '', 'title: T', 'flavour: x'),
      [],
    );
    assert.deepEqual(codes('title: T', '# role-disable schema/unknown-key', 'flavour: x'), [
      '3:flavour schema/unknown-key',
    ]);
  });

  it('names several rules, a group, or all', () => {
    assert.deepEqual(
      codes('# role-disable sfia/wrong-name schema/unknown-key', 'title: T', 'flavour: x'),
      [],
    );
    assert.deepEqual(codes('# role-disable schema/*', 'title: T', 'flavour: x'), []);
    assert.deepEqual(codes('# role-disable', 'title: T', 'flavour: x'), []);
    assert.deepEqual(codes('# role-disable sfia/*', 'title: T', 'flavour: x'), [
      '3:flavour schema/unknown-key',
    ]);
  });

  it('is not meant by other comments', () => {
    assert.deepEqual(codes('# role-disabled', 'title: T', 'flavour: x # role-disable-lines'), [
      '3:flavour schema/unknown-key',
    ]);
  });
});
