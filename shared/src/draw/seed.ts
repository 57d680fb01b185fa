import { concatBytes } from '@noble/hashes/utils.js';
import { type Hash, utf8 } from '../ledger';
import type { Turns } from './allocation';
import { type Keyed, keyedHash, uint32be } from './keyed-hash';
import type { RollRecord } from './roll';

/** Thrown on camera after the freeze, one ten-sided die after the other. */
export const DICE = 40;
const SEED = utf8('KG-SEED-v1');
const NUMBER = utf8('KG-DRAW-v1');

export interface SeedParts {
  readonly manifestHash: Uint8Array;
  readonly rollRoot: Uint8Array;
  /** 40 decimal digits. */
  readonly dice: string;
  /** The public value named in the manifest, as `beaconText` writes it. */
  readonly beacon: string;
}

/**
 * What all numbers come from: SHA-256("KG-SEED-v1" ‖ manifest's hash ‖ root ‖ dice ‖ public value). All before the last
 * part have a fixed length, so that no two seeds are made of the same bytes. Whoever throws the dice knows nothing of the
 * public value, and whoever makes the public value nothing of the dice.
 * @throws RangeError unless there are 40 digits and two hashes
 */
export function drawSeed(hash: Hash, { manifestHash, rollRoot, dice, beacon }: SeedParts): Uint8Array {
  if (!isDice(dice)) throw new RangeError(`dice are ${DICE} digits`);
  if (manifestHash.length !== 32 || rollRoot.length !== 32) throw new RangeError('a hash has 32 bytes');
  return hash(concatBytes(SEED, manifestHash, rollRoot, utf8(dice), utf8(beacon)));
}

/** By which a line's turn is decided: HMAC-SHA256(seed, "KG-DRAW-v1" ‖ uint32be(seq)), 32 bytes. */
export function drawnNumber(seed: Uint8Array, seq: number, keyed: Keyed = keyedHash): Uint8Array {
  return keyed(seed)(concatBytes(NUMBER, uint32be(seq)));
}

export function isDice(text: string): boolean {
  return text.length === DICE && /^[0-9]+$/.test(text);
}

/**
 * Everybody's order: ascending by HMAC-SHA256(seed, "KG-DRAW-v1" ‖ uint32be(seq)), ties by seq. Twins that stay together
 * are one line and have one number: the better of two would lift their chance.
 * @returns the line numbers, the first drawn first
 */
export function drawnOrder(seed: Uint8Array, seqs: readonly number[], keyed: Keyed = keyedHash): number[] {
  const numberOf = keyed(seed);
  const message = new Uint8Array(NUMBER.length + 4);
  message.set(NUMBER);
  // Side by side: a hundred thousand small arrays would cost more than their hashes.
  const numbers = new Uint8Array(seqs.length * NUMBER_BYTES);
  seqs.forEach((seq, at) => {
    message.set(uint32be(seq), NUMBER.length);
    numbers.set(numberOf(message), at * NUMBER_BYTES);
  });
  const view = new DataView(numbers.buffer);
  const places = Uint32Array.from(seqs, (_, at) => at);
  places.sort((a, b) => inOrder(view, a, b) || (seqs[a] ?? 0) - (seqs[b] ?? 0));
  return Array.from(places, (at) => seqs[at] ?? 0);
}

/** Of each line which it is by number. @returns by line number; the first drawn is 1 */
export function drawnTurns(seed: Uint8Array, roll: readonly RollRecord[], keyed?: Keyed): Turns {
  const seqs = roll.map(({ seq }) => seq);
  return new Map(drawnOrder(seed, seqs, keyed).map((seq, before) => [seq, before + 1]));
}

const NUMBER_BYTES = 32;
const WORD_BYTES = 4;

function inOrder(numbers: DataView, a: number, b: number): number {
  for (let at = 0; at < NUMBER_BYTES; at += WORD_BYTES) {
    const difference = numbers.getUint32(a * NUMBER_BYTES + at) - numbers.getUint32(b * NUMBER_BYTES + at);
    if (difference !== 0) return difference;
  }
  return 0;
}
