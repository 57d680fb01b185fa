import { createHash } from 'node:crypto';
import { mulberry32 } from '@yingshang/shared/kernel';

/** A stream of whole numbers that depends on its seed only, so that a rebuilt pack is the same pack. */
export interface SeededNumbers {
  /** The next number, 0 to limit − 1. */
  below(limit: number): number;
}

/** From a seed that a person can read: the first 32 bits of its SHA-256. */
export function seededNumbers(seed: string): SeededNumbers {
  return { below: mulberry32(createHash('sha256').update(seed).digest().readUInt32BE(0)) };
}
