import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import type { Hash } from '../ledger';
import type { ResultLine } from './draw';
import type { Keyed } from './keyed-hash';
import { type DrawHead, type LineProof, type ProofProblem, problemOfProof } from './line-proof';
import { lineLeaf } from './line-tree';
import { type Child, childCommitment, lineOfChild } from './roll';
import { drawnNumber } from './seed';
import { type DrawPart, type PublishedDraw, recomputation } from './verify-draw';

/** From the receipt to the place, each worked out from what is before it. */
export const ownCheckSteps = ['commitment', 'line', 'root', 'seed', 'number', 'place'] as const;
export type OwnCheckStep = (typeof ownCheckSteps)[number];

/** One step of a guardian's own check, with what was worked out here. */
export interface OwnCheck {
  readonly step: OwnCheckStep;
  readonly agrees: boolean;
  /** Hexadecimal: the commitment, the leaf, the root, the seed, the number, the root of the results. */
  readonly value: string;
}

/** What a guardian holds of a child. */
export interface OwnReceipt {
  readonly salt: Uint8Array;
  readonly child: Child;
}

/**
 * Checks one line on a phone, from its proof alone: that the line is the child's, that it stands on the published roll,
 * that seed and number follow, and that the result stands among the published ones. That the others were placed rightly
 * needs the whole file (`ownChecksOfFile`). Ends with the first step that does not agree.
 */
export function ownChecksOfProof(
  hash: Hash,
  head: DrawHead,
  proof: LineProof,
  { salt, child }: OwnReceipt,
): OwnCheck[] {
  const { line } = proof;
  const problem = problemOfProof(hash, head, proof, { salt, child });
  return stepsUntil(failedBy(problem), {
    commitment: childCommitment(salt, line.seq, child),
    line: bytesToHex(lineLeaf(hash, line)),
    root: head.rollRoot,
    seed: head.seed,
    number: numberOf(head.seed, line.seq),
    place: head.resultRoot,
  });
}

/**
 * The same from the whole published file: the roll, the seed, the order of all and every place are worked out anew, not
 * only looked up. @returns the steps, and the child's result where all of them agree
 */
export function ownChecksOfFile(
  hash: Hash,
  published: PublishedDraw,
  { salt, child }: OwnReceipt,
  keyed?: Keyed,
): { readonly checks: readonly OwnCheck[]; readonly result: ResultLine | null } {
  const line = lineOfChild(published.roll, salt, child, keyed);
  if (line === undefined) {
    const checks = [{ step: 'commitment', agrees: false, value: '' } as const];
    return { checks, result: null };
  }
  const wrong = [...recomputation(hash, published, keyed)].find(({ mismatches }) => mismatches.length > 0);
  const failed = wrong === undefined ? null : STEP_OF_PART[wrong.part];
  const checks = stepsUntil(failed, {
    commitment: childCommitment(salt, line.seq, child),
    line: bytesToHex(lineLeaf(hash, line)),
    root: published.rollRoot,
    seed: published.seed,
    number: numberOf(published.seed, line.seq, keyed),
    place: published.resultRoot,
  });
  const result = published.results.find(({ seq }) => seq === line.seq);
  return { checks, result: failed === null ? (result ?? null) : null };
}

const STEP_OF_PART: Readonly<Record<DrawPart, OwnCheckStep>> = {
  roll: 'root',
  seed: 'seed',
  order: 'number',
  places: 'place',
};

/** A line that is not on the roll shows by the root that its way does not lead to. */
const STEP_OF_PROBLEM: Readonly<Record<ProofProblem, OwnCheckStep>> = {
  'not-this-child': 'commitment',
  line: 'root',
  seed: 'seed',
  result: 'place',
};

function failedBy(problem: ProofProblem | null): OwnCheckStep | null {
  return problem === null ? null : STEP_OF_PROBLEM[problem];
}

function stepsUntil(failed: OwnCheckStep | null, values: Readonly<Record<OwnCheckStep, string>>): OwnCheck[] {
  const last = failed === null ? ownCheckSteps.length : ownCheckSteps.indexOf(failed) + 1;
  return ownCheckSteps.slice(0, last).map((step) => ({ step, agrees: step !== failed, value: values[step] }));
}

/** Nothing where what was published as the seed is none: that step has failed before. */
function numberOf(seed: string, seq: number, keyed?: Keyed): string {
  return SEED.test(seed) ? bytesToHex(drawnNumber(hexToBytes(seed), seq, keyed)) : '';
}

const SEED = /^[0-9a-f]{64}$/;
