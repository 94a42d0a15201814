import assert from 'node:assert/strict';
import { distance, nearest } from '../../../../server/src/language/frameworks/near';

const KEYS = [
  'title',
  'summary',
  'responsibilities',
  'criteria',
  'workingWith',
  'benefits',
  'post',
  'behaviours',
];

describe('did you mean', () => {
  const meant = [
    ['responsibilites', 'responsibilities'],
    ['responsibility', 'responsibilities'],
    ['resp', 'responsibilities'],
    ['benifits', 'benefits'],
    ['working_with', 'workingWith'],
    ['Summary', 'summary'],
    ['ttile', 'title'],
    ['posts', 'post'],
    ['behaviors', 'behaviours'],
  ] as const;
  for (const [written, key] of meant) {
    it(`${written} → ${key}`, () => assert.equal(nearest(written, KEYS)[0], key));
  }

  for (const written of ['qualifications', 'foo', 'x', '', '---', 'xyzzy', 'po']) {
    const expected = written === 'po' ? ['post'] : [];
    it(`"${written}" → ${expected[0] ?? 'nothing'}`, () =>
      assert.deepEqual(nearest(written, KEYS), expected));
  }

  it('counts two swapped letters as one error', () => {
    assert.equal(distance('PRGO', 'PROG'), 1);
    assert.equal(distance('TSET', 'TEST'), 1);
  });

  it('finds a name by some of its words, also with a typing error in a long one', () => {
    const names = [
      'Supplier management',
      'Stakeholder relationship management',
      'Programming/software development',
    ];
    assert.deepEqual(nearest('stakeholder managment', names, { limit: 1 }), [
      'Stakeholder relationship management',
    ]);
    assert.deepEqual(nearest('software development', names), ['Programming/software development']);
    assert.deepEqual(nearest('Programing', names), ['Programming/software development']);
  });

  it('puts the nearer one first, keeps the order of equals and stops at the limit', () => {
    assert.deepEqual(nearest('fixed term', ['fixed-terms', 'fixed-term']), ['fixed-term', 'fixed-terms']);
    assert.deepEqual(nearest('SCAB', ['SCAC', 'SCAD', 'SCAE', 'SCAF']), ['SCAC', 'SCAD', 'SCAE']);
    assert.deepEqual(nearest('SCAB', ['SCAC', 'SCAD'], { limit: 1 }), ['SCAC']);
  });
});
