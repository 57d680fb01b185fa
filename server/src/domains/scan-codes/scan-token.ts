import { createHash, randomBytes } from 'node:crypto';

/** 16 random bytes: nobody finds a valid one by trying. */
export function newScanToken(): string {
  return randomBytes(16).toString('base64url');
}

/**
 * The token under which a policy is passed on: always the same one for the same words, so that asking for it twice
 * makes no second code. It opens a public page, so it may be foreseen.
 */
export function shareToken(policyId: string, title: string): string {
  return createHash('sha256').update(`share\n${policyId}\n${title}`).digest('base64url').slice(0, 22);
}
