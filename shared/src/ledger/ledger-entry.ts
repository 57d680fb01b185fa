import { concatBytes } from '@noble/hashes/utils.js';
import { canonicalJson, type JsonObject } from '../kernel';
import { type Hash, leafHash } from './merkle-tree';
import { utf8 } from './utf8';

/** Random bytes in front of what is committed to: without them a short content could be guessed from its hash. */
export const SALT_BYTES = 32;

/** What one entry of the log says. Only a salted hash of it is public, but for kinds that everybody may read. */
export interface LedgerRecord {
  /** A word of the code: `rating`. */
  readonly kind: string;
  /** The UUID of the domain row that it tells of. */
  readonly subject: string;
  /** Instant, ISO 8601 with milliseconds, as in the receipt. */
  readonly recordedAt: string;
  readonly content: JsonObject;
}

const ENTRY = utf8('YS-LEDGER-v1');
const TEXT = utf8('YS-LEDGER-TEXT-v1');

/**
 * The hash of an entry's leaf: what stands in the log, in receipts and in proofs.
 * @example entryLeaf(sha256, salt, { kind: 'rating', subject: id, recordedAt, content })
 */
export function entryLeaf(hash: Hash, salt: Uint8Array, record: LedgerRecord): Uint8Array {
  const { kind, subject, recordedAt, content } = record;
  const text = utf8(canonicalJson({ kind, subject, recordedAt, content }));
  return leafHash(hash, hash(concatBytes(ENTRY, salted(salt), text)));
}

/**
 * A commitment to a text that may have to be forgotten: the content of an entry holds this alone. Whoever has salt and
 * text can show that they belong to it; without the salt it tells nothing.
 */
export function commitText(hash: Hash, salt: Uint8Array, text: string): Uint8Array {
  return hash(concatBytes(TEXT, salted(salt), utf8(text)));
}

function salted(salt: Uint8Array): Uint8Array {
  if (salt.length !== SALT_BYTES) throw new RangeError(`a salt has ${SALT_BYTES} bytes`);
  return salt;
}
