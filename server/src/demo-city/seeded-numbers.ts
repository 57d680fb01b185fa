import { createHash } from 'node:crypto';

/** A stream of whole numbers that depends on its seed only, so that a rebuilt pack is the same pack. */
export interface SeededNumbers {
  /** The next number, 0 to limit − 1. */
  below(limit: number): number;
}

/** Mulberry32 by Tommy Ettinger (public domain), its 32-bit state taken from the SHA-256 of a readable seed. */
export function seededNumbers(seed: string): SeededNumbers {
  let state = createHash('sha256').update(seed).digest().readUInt32BE(0);
  return {
    below(limit) {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
    },
  };
}
