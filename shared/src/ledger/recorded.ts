import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { commitText, entryLeaf, type LedgerRecord } from './ledger-entry';
import { provesConsistency, provesInclusion } from './proofs';
import type { SignedCheckpoint } from './signed-words';

/** What the interface answers about a leaf's place. Hashes are hexadecimal. */
export interface ShownInclusion {
  readonly position: number;
  readonly size: number;
  readonly path: readonly string[];
}

/** What the interface answers about two sizes of the log. Hashes are hexadecimal. */
export interface ShownConsistency {
  readonly first: number;
  readonly second: number;
  readonly path: readonly string[];
}

const HASH = /^[0-9a-f]{64}$/;
const areHashes = (...texts: readonly string[]) => texts.every((text) => HASH.test(text));

/** The leaf of what somebody knows was recorded, hexadecimal as in the receipt; null when the salt is none. */
export function leafOf(salt: string, record: LedgerRecord): string | null {
  return HASH.test(salt) ? bytesToHex(entryLeaf(sha256, hexToBytes(salt), record)) : null;
}

/** The commitment to a text, hexadecimal; the salt has 32 bytes, hexadecimal. */
export function commit(salt: string, text: string): string {
  return bytesToHex(commitText(sha256, hexToBytes(salt), text));
}

/** Whether the leaf stands in the log that the checkpoint tells of. The checkpoint's signature is another question. */
export function verifyInclusion(
  leaf: string,
  { position, size, path }: ShownInclusion,
  checkpoint: Pick<SignedCheckpoint, 'size' | 'root'>,
): boolean {
  if (size !== checkpoint.size || !areHashes(leaf, checkpoint.root, ...path)) return false;
  const proof = { leaf: hexToBytes(leaf), position, size, path: path.map(hexToBytes) };
  return provesInclusion(sha256, proof, hexToBytes(checkpoint.root));
}

/** Whether the later log begins with the earlier one. */
export function verifyConsistency(
  { first, second, path }: ShownConsistency,
  earlier: Pick<SignedCheckpoint, 'size' | 'root'>,
  later: Pick<SignedCheckpoint, 'size' | 'root'>,
): boolean {
  if (first !== earlier.size || second !== later.size) return false;
  if (!areHashes(earlier.root, later.root, ...path)) return false;
  const proof = { first, second, path: path.map(hexToBytes) };
  return provesConsistency(sha256, proof, hexToBytes(earlier.root), hexToBytes(later.root));
}
