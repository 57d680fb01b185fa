import { sha256 } from '@noble/hashes/sha2.js';
import { hexToBytes } from '@noble/hashes/utils.js';
import type { ResultLine } from './draw';
import type { DrawHead, LineProof } from './line-proof';
import { type OwnCheck, type OwnReceipt, ownChecksOfFile, ownChecksOfProof } from './own-check';
import type { Child } from './roll';
import type { PublishedDraw } from './verify-draw';

/** What a guardian found out on their own phone. */
export interface SelfChecked {
  readonly checks: readonly OwnCheck[];
  /** The child's line, where all agrees; else null. */
  readonly result: ResultLine | null;
}

/** The 32 bytes of a salt, as a receipt has it. */
export const saltBytes = (salt: string): Uint8Array => hexToBytes(salt);

/**
 * A published draw worked out anew, and the line of the child found by whichever salt of the receipt is the child's:
 * twins have two.
 * @param salts hexadecimal, as a receipt has them
 * @param typed name and ID number as they were typed
 */
export function checkOwnLine(published: PublishedDraw, salts: readonly string[], typed: Child): SelfChecked {
  return bySalt(salts, typed, (own) => ownChecksOfFile(sha256, published, own));
}

/**
 * The same from the proof of one line, for a roll that is too long for a phone: what becomes of the other lines is not
 * looked at.
 */
export function checkOwnProof(
  head: DrawHead,
  proof: LineProof,
  salts: readonly string[],
  typed: Child,
): SelfChecked {
  return bySalt(salts, typed, (own) => {
    const checks = ownChecksOfProof(sha256, head, proof, own);
    return { checks, result: checks.every(({ agrees }) => agrees) ? proof.result : null };
  });
}

function bySalt(
  salts: readonly string[],
  typed: Child,
  check: (own: OwnReceipt) => SelfChecked,
): SelfChecked {
  const child = { ...typed, name: typed.name.trim() };
  let last: SelfChecked = { checks: [], result: null };
  for (const salt of salts) {
    last = check({ salt: saltBytes(salt), child });
    if (last.checks[0]?.agrees === true) return last;
  }
  return last;
}
