import { hashes, verify } from '@noble/ed25519';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { utf8 } from './utf8';

// The library's own is WebCrypto's, which mini-programs do not have.
hashes.sha512 = sha512;

/** A key that the log signs with, or once did. */
export interface LedgerKey {
  readonly id: string;
  /** 32 bytes, hexadecimal. */
  readonly publicKey: string;
}

/** Whether a signature (hexadecimal) is of that text by that key. */
export type VerifySignature = (signature: string, text: string, publicKey: string) => boolean;

const SIGNATURE = /^[0-9a-f]{128}$/;
const PUBLIC_KEY = /^[0-9a-f]{64}$/;

/** Ed25519 (RFC 8032, strict) without the platform's help: on phones. Some milliseconds each. */
export const verifySignature: VerifySignature = (signature, text, publicKey) => {
  if (!SIGNATURE.test(signature) || !PUBLIC_KEY.test(publicKey)) return false;
  return verify(hexToBytes(signature), utf8(text), hexToBytes(publicKey), { zip215: false });
};

/** Names a key by what it is: nobody can pass another one off under its id. */
export function ledgerKeyId(publicKey: string): string {
  return bytesToHex(sha256(hexToBytes(publicKey))).slice(0, 16);
}

/** The key of that id among those given, where it is truly of that id. */
export function keyOfId(keys: readonly LedgerKey[], id: string): LedgerKey | undefined {
  return keys.find(
    (key) => key.id === id && PUBLIC_KEY.test(key.publicKey) && ledgerKeyId(key.publicKey) === id,
  );
}
