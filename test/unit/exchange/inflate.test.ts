import assert from 'node:assert/strict';
import { deflateRawSync } from 'node:zlib';
import { inflate as inBrowser } from '../../../server/src/exchange/inflate.browser';
import { inflate as inNode } from '../../../server/src/exchange/inflate.node';
import { TooLarge } from '../../../server/src/exchange/unpack';

const DATA = new TextEncoder().encode('Invented text. '.repeat(10_000));
const PACKED = new Uint8Array(deflateRawSync(DATA));

for (const [runtime, inflate] of [
  ['Node', inNode],
  ['a browser', inBrowser],
] as const) {
  describe(`unpacking in ${runtime}`, () => {
    it('gives what was packed, up to the limit', async () => {
      assert.deepEqual(new Uint8Array(await inflate(PACKED, DATA.length)), DATA);
      assert.equal((await inflate(new Uint8Array(deflateRawSync(new Uint8Array())), 0)).length, 0);
    });

    it('stops above the limit', async () => {
      await assert.rejects(inflate(PACKED, DATA.length - 1), TooLarge);
    });

    it('fails where the data is cut off or something else', async () => {
      const isOther = (error: unknown) => error instanceof Error && !(error instanceof TooLarge);
      await assert.rejects(inflate(PACKED.subarray(0, PACKED.length - 10), DATA.length), isOther);
      await assert.rejects(inflate(new Uint8Array(100).fill(0xff), DATA.length), isOther);
    });
  });
}
