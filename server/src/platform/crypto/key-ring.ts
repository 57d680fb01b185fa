import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { CipherName } from './field-cipher';

/** Secrets are `KeyObject`s: printed, logged or turned into JSON they show nothing. */
export interface FieldKey {
  /** Counts up from 1; never used for another key again. */
  readonly version: number;
  readonly cipher: CipherName;
  readonly secret: KeyObject;
  /** Instant, ISO 8601. */
  readonly madeAt: string;
}

/** What the public ledger is signed with (Ed25519). Its public half is in the database, this half never. */
export interface SigningKey {
  /** Beginning of the SHA-256 of the public key, as everybody works it out. */
  readonly id: string;
  /** 32 bytes, hexadecimal. */
  readonly publicKey: string;
  readonly secret: KeyObject;
  /** Instant, ISO 8601. */
  readonly madeAt: string;
}

export interface KeyRing {
  /** For blind indexes and keys derived from it by a name of their own, and never rotated: every index would have to be made anew. */
  readonly indexSecret: KeyObject;
  readonly keys: readonly FieldKey[];
  /** Oldest first. Files from before the ledger have none. */
  readonly signingKeys: readonly SigningKey[];
}

export const SECRET_BYTES = 32;

export function makeSecret(): KeyObject {
  return createSecretKey(randomBytes(SECRET_BYTES));
}

export function keyOfVersion(ring: KeyRing, version: number): FieldKey | undefined {
  return ring.keys.find((key) => key.version === version);
}

export function newestKey(ring: KeyRing): FieldKey | undefined {
  return ring.keys.reduce<FieldKey | undefined>(
    (newest, key) => (newest === undefined || key.version > newest.version ? key : newest),
    undefined,
  );
}

/**
 * Stands in the database beside the version: a ring that belongs to another database is found out at the start,
 * not at the first value that cannot be read. Tells nothing of secrets of 256 random bits.
 */
export function checkValue(ring: KeyRing, key: FieldKey): string {
  const index = createHmac('sha256', ring.indexSecret).update('yingshang index check 1').digest();
  const check = createHmac('sha256', key.secret).update('yingshang key check 1').update(index);
  return check.update(key.cipher).digest('base64url');
}
