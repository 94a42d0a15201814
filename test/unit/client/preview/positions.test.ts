import assert from 'node:assert/strict';
import { type Extent, offsetOf, pageTopOf } from '../../../../client/webview/positions';

/** A page whose order is not the file's: the first part of the file stands last, and a parent's block between. */
const PAGE: readonly Extent[] = [
  { file: 0, start: 200, end: 210, top: 0, bottom: 50 },
  { file: 0, start: 210, end: 300, top: 50, bottom: 100 },
  { file: 1, start: 0, end: 500, top: 120, bottom: 200 },
  { file: 0, start: 0, end: 100, top: 220, bottom: 320 },
];

describe('preview: where something stands that was written at an offset', () => {
  it('is as far into its block as the offset is into its text', () => {
    assert.equal(pageTopOf(255, PAGE), 75);
    assert.equal(pageTopOf(50, PAGE), 270);
  });

  it('is the end of the block before where the offset is not printed', () => {
    assert.equal(pageTopOf(150, PAGE), 320);
    assert.equal(pageTopOf(9_000, PAGE), 100);
  });

  it('is the top where nothing of the file stands before', () => {
    assert.equal(pageTopOf(5, PAGE.slice(0, 3)), 0);
    assert.equal(pageTopOf(5, []), 0);
  });

  it('is the heading of a section whose list begins where it does', () => {
    const section = { file: 0, start: 10, end: 20, top: 0, bottom: 40 };
    const list = { file: 0, start: 10, end: 20, top: 40, bottom: 40 };
    assert.equal(pageTopOf(10, [section, list]), 0);
  });
});

describe('preview: where something was written that stands at a distance from the top', () => {
  it('is as far into the text as the distance is into the block', () => {
    assert.equal(offsetOf(75, PAGE), 255);
    assert.equal(offsetOf(270, PAGE), 50);
  });

  it('is the end of the block above where there is none', () => {
    assert.equal(offsetOf(110, PAGE), 300);
    assert.equal(offsetOf(9_000, PAGE), 100);
  });

  it('is no place of this file for a block that is inherited', () => {
    assert.equal(offsetOf(150, PAGE), undefined);
    assert.equal(offsetOf(210, PAGE), undefined);
  });

  it('leads back to where it came from', () => {
    for (const y of [0, 10, 60, 99, 250, 300]) {
      const offset = offsetOf(y, PAGE);
      assert.ok(offset !== undefined && Math.abs(pageTopOf(offset, PAGE) - y) < 5, `at ${y}`);
    }
  });
});
