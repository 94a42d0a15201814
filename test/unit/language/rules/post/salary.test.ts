import assert from 'node:assert/strict';
import { fixed, fixesIn, lines, seenOf } from '../findings';

describe('post/salary-range', () => {
  it('finds a range the wrong way round and swaps it', () => {
    const text = lines('title: T', 'post:', '  salary:', '    min: 74000', '    max: 67000 # a year');
    assert.deepEqual(seenOf('post/', text), [
      '4:74000 post/salary-range The lowest pay, 74000, is above the highest, 67000.',
    ]);
    assert.equal(
      fixed(text, 'Swap 74000 and 67000'),
      lines('title: T', 'post:', '  salary:', '    min: 67000', '    max: 74000 # a year'),
    );
  });

  it('looks into bands', () => {
    const text = 'title: T\npost: { salary: { bands: [{ area: London, min: 5, max: 4 }] } }\n';
    assert.equal(seenOf('post/', text)[0]?.slice(0, 3), '2:5');
  });

  it('takes equal amounts, one alone and amounts that are none', () => {
    for (const salary of ['min: 5, max: 5', 'min: 5', 'max: 5', 'min: "6", max: 5', 'min: , max: 5']) {
      assert.deepEqual(seenOf('post/', `title: T\npost: { salary: { ${salary} } }\n`), [], salary);
    }
  });

  const files = { 'parent.role.yaml': 'title: P\npost: { salary: { min: 10, max: 5 } }\n' };
  const upside = { 'parent.role.yaml': 'title: P\npost: { salary: { min: 50, max: 60 } }\n' };

  it('is shown in the parent only where the parent has it', () => {
    assert.deepEqual(seenOf('post/', 'title: T\nextends: ./parent.role.yaml\n', { files }), []);
  });

  it('finds an own amount that doesn’t fit the inherited one', () => {
    const child = 'title: T\nextends: ./parent.role.yaml\npost: { salary: { max: 40 } }\n';
    assert.deepEqual(seenOf('post/', child, { files: upside }), [
      '3:40 post/salary-range The highest pay, 40, is below the lowest, 50.',
    ]);
    assert.deepEqual(fixesIn(child, { files: upside }), []);
  });
});
