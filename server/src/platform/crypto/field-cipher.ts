import { getCiphers, getHashes, type KeyObject } from 'node:crypto';
import { aes256Gcm } from './aes-256-gcm';
import { sm4CtrHmacSm3 } from './sm4-ctr-hmac-sm3';

/** An authenticated cipher. `bound` is not hidden, but what was sealed opens only with the same bytes beside it. */
export interface FieldCipher {
  readonly nonceBytes: number;
  /** What Node must know for it. */
  readonly needs: { readonly cipher: string; readonly hash?: string };
  /** Ciphertext with its tag. A nonce must never be used twice with one key. */
  seal(key: KeyObject, nonce: Buffer, plain: Buffer, bound: Buffer): Buffer;
  /** Undefined: altered, sealed with another key, or bound to something else. Nothing says which. */
  open(key: KeyObject, nonce: Buffer, sealed: Buffer, bound: Buffer): Buffer | undefined;
}

export const cipherNames = ['aes-256-gcm', 'sm4-ctr-hmac-sm3'] as const;
export type CipherName = (typeof cipherNames)[number];

export const fieldCiphers: Readonly<Record<CipherName, FieldCipher>> = {
  'aes-256-gcm': aes256Gcm,
  'sm4-ctr-hmac-sm3': sm4CtrHmacSm3,
};

/** Some builds of Node come without SM4. */
export function isCipherAvailable(name: CipherName): boolean {
  const { cipher, hash } = fieldCiphers[name].needs;
  return getCiphers().includes(cipher) && (hash === undefined || getHashes().includes(hash));
}
