import assert from 'node:assert/strict';
import { fixed, fixesIn, lines, seenOf } from './findings';

const TWO = lines(
  'title: T',
  'criteria:',
  '  essential:',
  '    - text: Leads teams',
  '      lead: true',
  '  desirable:',
  '    - { text: Writes code, lead: true }',
);

describe('criteria/one-lead', () => {
  it('finds the second lead criterion, in whichever list', () => {
    assert.deepEqual(seenOf('criteria/', TWO), [
      '7:true criteria/one-lead Another criterion is the lead criterion already; there can be only one.',
    ]);
  });

  it('keeps the first or this one', () => {
    assert.equal(fixed(TWO, 'Remove this `lead`'), TWO.replace(', lead: true', ''));
    assert.equal(fixed(TWO, 'Make this the only lead criterion'), TWO.replace('      lead: true\n', ''));
  });

  it('looks into groups', () => {
    const text = lines(
      'title: T',
      'criteria:',
      '  essential:',
      '    - { text: Leads, lead: true }',
      '    - heading: Technical',
      '      items: [{ text: Codes, lead: true }]',
    );
    assert.equal(seenOf('criteria/', text)[0]?.slice(0, 7), '6:true ');
  });

  it('takes one, and marks that say no', () => {
    assert.deepEqual(seenOf('criteria/', TWO.replace('lead: true }', 'lead: false }')), []);
  });

  const files = { 'parent.role.yaml': TWO.replace('lead: true }', 'lead: false }'), 'two.role.yaml': TWO };

  it('finds an own one beside an inherited one', () => {
    const child = lines(
      'title: T',
      'extends: ./parent.role.yaml',
      'criteria: { desirable: [{ text: Speaks, lead: true }] }',
    );
    assert.deepEqual(seenOf('criteria/', child, { files }), [
      '3:true criteria/one-lead Another criterion, which is inherited, is the lead criterion already; there can be only one.',
    ]);
    assert.deepEqual(
      fixesIn(child, { files }).map(({ title }) => title),
      ['Remove this `lead`'],
    );
  });

  it('is shown in the parent only where the parent has both', () => {
    assert.deepEqual(seenOf('criteria/', 'title: T\nextends: ./two.role.yaml\n', { files }), []);
  });
});
