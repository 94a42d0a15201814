import { inflateRawSync } from 'node:zlib';
import { type Inflate, TooLarge } from './unpack';

export const inflate: Inflate = async (packed, limit) => {
  try {
    // Node counts while it unpacks
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    if (error instanceof RangeError) throw new TooLarge();
    throw error;
  }
};
