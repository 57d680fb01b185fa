import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';

/** Makes a keyed hash of messages, HMAC-SHA256. Handed in where a platform has a faster one. */
export type Keyed = (key: Uint8Array) => (message: Uint8Array) => Uint8Array;

/** The key is taken in once, and not again for each message. */
export const keyedHash: Keyed = (key) => {
  const begun = hmac.create(sha256, key);
  return (message) => begun.clone().update(message).digest();
};

/** @throws RangeError unless a line number fits into 32 bits */
export function uint32be(value: number): Uint8Array {
  if (!Number.isInteger(value) || value < 0 || value > 0xffff_ffff)
    throw new RangeError(`no uint32: ${value}`);
  return Uint8Array.of(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);
}
