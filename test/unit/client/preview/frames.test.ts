import assert from 'node:assert/strict';
import { atOnce, oncePerFrame } from '../../../../client/webview/frames';

describe("preview: the page's frames", () => {
  let waiting: (() => void)[] = [];

  before(() => {
    const requestAnimationFrame = (callback: () => void) => waiting.push(callback);
    Object.assign(globalThis, { requestAnimationFrame });
  });

  after(() => {
    Reflect.deleteProperty(globalThis, 'requestAnimationFrame');
  });

  function nextFrame(): void {
    const callbacks = waiting;
    waiting = [];
    for (const callback of callbacks) callback();
  }

  it('have the first of several changes at once, and the rest together in the next one', () => {
    let count = 0;
    const change = atOnce(() => {
      count += 1;
    });
    change();
    assert.equal(count, 1);
    change();
    change();
    assert.equal(count, 1);
    nextFrame();
    assert.equal(count, 2);
    nextFrame();
    assert.equal(count, 2);
    change();
    assert.equal(count, 3);
  });

  it('have many changes together where none has to be at once', () => {
    let count = 0;
    const change = oncePerFrame(() => {
      count += 1;
    });
    change();
    change();
    assert.equal(count, 0);
    nextFrame();
    assert.equal(count, 1);
    nextFrame();
    assert.equal(count, 1);
  });
});
