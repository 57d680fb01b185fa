import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../kernel';
import type { Hash } from '../ledger';
import { type DrawInputs, type DrawResult, type ResultLine, resultsOf } from './draw';
import { manifestHash, type PlanProblem, problemOfPlan } from './draw-plan';
import type { Keyed } from './keyed-hash';
import { rootOfLines } from './line-tree';
import { problemsOfRoll, type RollProblem } from './roll';
import { drawnTurns, drawSeed, isDice } from './seed';

/** What was published of a draw: what it is made of and what came out. */
export interface PublishedDraw extends DrawInputs, DrawResult {
  /** By which the network signed the round of the public value, hexadecimal; none where it is of another kind. */
  readonly beaconSignature?: string;
}

interface Unlike<Value> {
  readonly published: Value;
  readonly computed: Value;
}

/** One thing that is not as it must be; `seq` where it is one line's. */
export type Mismatch =
  | { readonly what: 'plan'; readonly problem: PlanProblem }
  | { readonly what: 'line'; readonly seq: number; readonly problem: RollProblem }
  | { readonly what: 'dice' }
  | ({ readonly what: 'manifestHash' | 'rollRoot' | 'seed' | 'resultRoot' } & Unlike<string>)
  | ({ readonly what: 'rank'; readonly seq: number } & Unlike<number>)
  | ({ readonly what: 'placed'; readonly seq: number } & Unlike<ResultLine['placed']>)
  | ({ readonly what: 'waiting'; readonly seq: number } & Unlike<ResultLine['waiting']>)
  /** A result of no line, a line without a result, one out of its place, or with a member that belongs to none. */
  | { readonly what: 'result'; readonly seq: number };

/** What a published draw is made of, each worked out from the one before it. */
export const drawParts = ['roll', 'seed', 'order', 'places'] as const;
export type DrawPart = (typeof drawParts)[number];

/** One part of the recomputation: what does not agree, nothing where all does. */
export interface Finding {
  readonly part: DrawPart;
  readonly mismatches: readonly Mismatch[];
}

/**
 * Recomputes a published draw from nothing, a part at a time. Each part is worked out from what was published of the one
 * before, so that a change is found where it was made; all agree: manifest, roll, dice, public value and results belong
 * together to the last byte. It ends early where a draw cannot run on the plan or the roll. That the public value is the
 * one of the named round, and the roll the one frozen, is asked elsewhere.
 */
export function* recomputation(hash: Hash, published: PublishedDraw, keyed?: Keyed): Generator<Finding> {
  const { manifest, roll } = published;
  const unfit = unfitness(published);
  if (unfit.length > 0) return yield { part: 'roll', mismatches: unfit };
  const bound = { manifestHash: manifestHash(hash, manifest), rollRoot: rootOfLines(hash, roll) };
  yield {
    part: 'roll',
    mismatches: [
      ...unlike('manifestHash', published.manifestHash, bytesToHex(bound.manifestHash)),
      ...unlike('rollRoot', published.rollRoot, bytesToHex(bound.rollRoot)),
    ],
  };
  const seed = isDice(published.dice) ? drawSeed(hash, { ...published, ...bound }) : null;
  yield {
    part: 'seed',
    mismatches: seed === null ? [{ what: 'dice' }] : unlike('seed', published.seed, bytesToHex(seed)),
  };
  const taken = SEED.test(published.seed) ? hexToBytes(published.seed) : seed;
  if (taken === null) return;
  const turns = drawnTurns(taken, roll, keyed);
  const computed = resultsOf(manifest, roll, turns);
  const shown = new Map(published.results.map((line) => [line.seq, line]));
  yield { part: 'order', mismatches: computed.flatMap((line) => wrongRank(line, shown.get(line.seq))) };
  yield {
    part: 'places',
    mismatches: [
      ...computed.flatMap((line) => wrongPlace(line, shown.get(line.seq))),
      ...outOfPlace(published),
      ...unlike('resultRoot', published.resultRoot, bytesToHex(rootOfLines(hash, published.results))),
    ],
  };
}

const SEED = /^[0-9a-f]{64}$/;

/** All that a recomputation finds; nothing: the draw is as published. */
export function mismatchesOfDraw(hash: Hash, published: PublishedDraw, keyed?: Keyed): Mismatch[] {
  return [...recomputation(hash, published, keyed)].flatMap(({ mismatches }) => mismatches);
}

function unfitness({ manifest, roll }: DrawInputs): Mismatch[] {
  const problem = problemOfPlan(manifest);
  if (problem !== null) return [{ what: 'plan', problem }];
  return problemsOfRoll(manifest, roll).map((line) => ({ what: 'line', ...line }));
}

function unlike(
  what: 'manifestHash' | 'rollRoot' | 'seed' | 'resultRoot',
  published: string,
  computed: string,
): Mismatch[] {
  return published === computed ? [] : [{ what, published, computed }];
}

function wrongRank({ seq, rank }: ResultLine, shown: ResultLine | undefined): Mismatch[] {
  if (shown === undefined || shown.rank === rank) return [];
  return [{ what: 'rank', seq, published: shown.rank, computed: rank }];
}

function wrongPlace(line: ResultLine, shown: ResultLine | undefined): Mismatch[] {
  const { seq } = line;
  if (shown === undefined) return [{ what: 'result', seq }];
  // One comparison for all, since in a long roll nearly all agree.
  if (canonicalJson({ ...shown, rank: line.rank }) === canonicalJson(line)) return [];
  const wrong: Mismatch[] = [];
  if (canonicalJson(shown.placed) !== canonicalJson(line.placed))
    wrong.push({ what: 'placed', seq, published: shown.placed, computed: line.placed });
  if (canonicalJson(shown.waiting) !== canonicalJson(line.waiting))
    wrong.push({ what: 'waiting', seq, published: shown.waiting, computed: line.waiting });
  return wrong.length > 0 ? wrong : [{ what: 'result', seq }];
}

/** Results stand as the roll does, whose numbers go from 1 without gaps: each is greater than the one before it. */
function outOfPlace({ roll, results }: PublishedDraw): Mismatch[] {
  return results.flatMap(({ seq }, at): Mismatch[] => {
    const isInPlace = seq > (results[at - 1]?.seq ?? 0) && seq <= roll.length;
    return isInPlace ? [] : [{ what: 'result', seq }];
  });
}
