import assert from 'node:assert/strict';
import { coalesced } from '../../../../client/src/preview/coalesce';

/** Lets everything that is ready to run do so. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('preview: coalesced requests', () => {
  it('run one at a time, and once more for all that came meanwhile', async () => {
    const finish: (() => void)[] = [];
    const run = coalesced(() => new Promise<void>((resolve) => finish.push(resolve)));
    run();
    run();
    run();
    assert.equal(finish.length, 1);
    finish[0]?.();
    await settle();
    assert.equal(finish.length, 2);
    finish[1]?.();
    await settle();
    assert.equal(finish.length, 2);
    run();
    assert.equal(finish.length, 3);
  });
});
