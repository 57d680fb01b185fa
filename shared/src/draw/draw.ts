import { bytesToHex } from '@noble/hashes/utils.js';
import type { JsonObject } from '../kernel';
import type { Hash } from '../ledger';
import { allocate, type Turns, waitingLists } from './allocation';
import { type DrawManifest, manifestHash } from './draw-plan';
import type { Keyed } from './keyed-hash';
import { rootOfLines } from './line-tree';
import type { RollRecord } from './roll';
import { drawnTurns, drawSeed } from './seed';

/** What came out for one line of the roll. */
export interface ResultLine extends JsonObject {
  readonly seq: number;
  /** By number, over the whole roll: the first drawn is 1. */
  readonly rank: number;
  readonly placed: { readonly stage: string; readonly at: string } | null;
  /** Where nothing was found: how many are asked before, by kindergarten; the first to be asked has 1. */
  readonly waiting: Readonly<Record<string, number>>;
}

/** All that a draw is made of, as published. */
export interface DrawInputs {
  readonly manifest: DrawManifest;
  readonly roll: readonly RollRecord[];
  readonly dice: string;
  readonly beacon: string;
}

export interface DrawResult {
  /** Hexadecimal, as the other two. */
  readonly manifestHash: string;
  readonly rollRoot: string;
  readonly seed: string;
  /** In the order of the roll. */
  readonly results: readonly ResultLine[];
  readonly resultRoot: string;
}

/**
 * The whole draw, from what was published alone: the same inputs give the same bytes, everywhere and for ever. In which
 * order the lines of the roll are handed in plays no part.
 */
export function runDraw(
  hash: Hash,
  { manifest, roll: lines, dice, beacon }: DrawInputs,
  keyed?: Keyed,
): DrawResult {
  const roll = lines.toSorted((a, b) => a.seq - b.seq);
  const bound = { manifestHash: manifestHash(hash, manifest), rollRoot: rootOfLines(hash, roll) };
  const seed = drawSeed(hash, { ...bound, dice, beacon });
  const results = resultsOf(manifest, roll, drawnTurns(seed, roll, keyed));
  return {
    manifestHash: bytesToHex(bound.manifestHash),
    rollRoot: bytesToHex(bound.rollRoot),
    seed: bytesToHex(seed),
    results,
    resultRoot: bytesToHex(rootOfLines(hash, results)),
  };
}

/** What comes out for each line of a roll in the order of its numbers, once every line has its turn. */
export function resultsOf(manifest: DrawManifest, roll: readonly RollRecord[], turns: Turns): ResultLine[] {
  const places = allocate(manifest, roll, turns);
  const waiting = new Map<number, Record<string, number>>();
  for (const [at, list] of waitingLists(manifest, roll, turns, places))
    list.forEach(({ seq }, before) => {
      const positions = waiting.get(seq) ?? {};
      waiting.set(seq, positions);
      positions[at] = before + 1;
    });
  return roll.map(({ seq }) => {
    const place = places.get(seq);
    return {
      seq,
      rank: turns.get(seq) ?? 0,
      placed: place === undefined ? null : { stage: place.stage, at: place.at },
      waiting: waiting.get(seq) ?? {},
    };
  });
}
