import assert from 'node:assert/strict';
import { lines, seen, seenOf } from '../findings';

describe('what follows from broken YAML', () => {
  it('is not reported on the same line', () => {
    const role = lines('title: T', 'qualities:', '  - Lead the team: deliver on time');
    assert.deepEqual(
      seen(role).map((line) => line.split(' ').find((word) => word.includes('/'))),
      ['yaml/needs-quotes'],
    );
  });

  it('is not reported as a missing key of what holds the error', () => {
    assert.deepEqual(seenOf('schema/missing-key', lines('language: en-GB', 'title "Lead engineer"')), []);
  });

  it('does not hide a title that is missing beside text without quotes', () => {
    const role = lines('language: en-GB', 'qualities:', '  - Lead the team: deliver on time');
    assert.deepEqual(seenOf('schema/', role), [
      '1:language schema/missing-key This role needs the key `title`.',
    ]);
  });

  it('does not hide problems elsewhere', () => {
    const role = lines('title: T', 'hours: 37', 'hours: 38', 'flavour: x');
    assert.deepEqual(seenOf('schema/unknown-key `flavour`', role).length, 1);
  });
});
