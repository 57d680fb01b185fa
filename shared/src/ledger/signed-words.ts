import { keyOfId, type LedgerKey, type VerifySignature, verifySignature } from './signatures';

/** The log at one moment, signed: so many leaves, with this root. */
export interface SignedCheckpoint {
  readonly size: number;
  /** Hexadecimal. */
  readonly root: string;
  /** Instant, ISO 8601 with milliseconds. */
  readonly at: string;
  readonly keyId: string;
  readonly signature: string;
}

/** The signed promise that a leaf will be in the log: given at once, before the leaf has its place. */
export interface SignedReceipt {
  /** Hexadecimal. */
  readonly leafHash: string;
  /** Instant, ISO 8601 with milliseconds. */
  readonly recordedAt: string;
  readonly keyId: string;
  readonly signature: string;
}

/** A key that an older key vouches for; the first key has nobody to do so. */
export interface EndorsedKey extends LedgerKey {
  readonly madeAt: string;
  readonly endorsedBy: string | null;
  readonly endorsement: string | null;
}

// Each kind of word begins with its own name, so that none can be shown as another.
export const checkpointText = ({ size, root, at }: Pick<SignedCheckpoint, 'size' | 'root' | 'at'>) =>
  `YS-LEDGER-CHECKPOINT-v1\n${size}\n${root}\n${at}\n`;
export const receiptText = ({ leafHash, recordedAt }: Pick<SignedReceipt, 'leafHash' | 'recordedAt'>) =>
  `YS-LEDGER-RECEIPT-v1\n${leafHash}\n${recordedAt}\n`;
export const endorsementText = ({ publicKey, madeAt }: Pick<EndorsedKey, 'publicKey' | 'madeAt'>) =>
  `YS-LEDGER-KEY-v1\n${publicKey}\n${madeAt}\n`;

/** Whether one of the keys signed this checkpoint. The server hands in its own, faster `verify`. */
export function verifyCheckpoint(
  checkpoint: SignedCheckpoint,
  keys: readonly LedgerKey[],
  verify: VerifySignature = verifySignature,
): boolean {
  const key = keyOfId(keys, checkpoint.keyId);
  return key !== undefined && verify(checkpoint.signature, checkpointText(checkpoint), key.publicKey);
}

/** Whether one of the keys signed this receipt. */
export function verifyReceipt(
  receipt: SignedReceipt,
  keys: readonly LedgerKey[],
  verify: VerifySignature = verifySignature,
): boolean {
  const key = keyOfId(keys, receipt.keyId);
  return key !== undefined && verify(receipt.signature, receiptText(receipt), key.publicKey);
}

/** Whether one of the keys known before vouches for this one. */
export function verifyEndorsement(
  key: EndorsedKey,
  known: readonly LedgerKey[],
  verify: VerifySignature = verifySignature,
): boolean {
  const elder = key.endorsedBy === null ? undefined : keyOfId(known, key.endorsedBy);
  if (elder === undefined || key.endorsement === null || keyOfId([key], key.id) === undefined) return false;
  return verify(key.endorsement, endorsementText(key), elder.publicKey);
}
