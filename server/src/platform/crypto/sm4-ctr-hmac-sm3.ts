import { createCipheriv, createDecipheriv, createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';
import type { FieldCipher } from './field-cipher';

const TAG_BYTES = 32;

/**
 * 国密: SM4 (GB/T 32907) in counter mode, then HMAC with SM3 (GB/T 32905) over everything, since Node has no SM4-GCM.
 * Encrypt-then-MAC with two keys derived from one: a key for two purposes is how such constructions break.
 */
export const sm4CtrHmacSm3: FieldCipher = {
  nonceBytes: 12,
  needs: { cipher: 'sm4-ctr', hash: 'sm3' },
  seal(key, nonce, plain, bound) {
    const cipher = createCipheriv('sm4-ctr', encryptionKey(key), counterBlock(nonce));
    const hidden = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([hidden, tagOf(key, nonce, hidden, bound)]);
  },
  open(key, nonce, sealed, bound) {
    if (sealed.length < TAG_BYTES) return undefined;
    const hidden = sealed.subarray(0, sealed.length - TAG_BYTES);
    const tag = sealed.subarray(sealed.length - TAG_BYTES);
    if (!timingSafeEqual(tag, tagOf(key, nonce, hidden, bound))) return undefined;
    const decipher = createDecipheriv('sm4-ctr', encryptionKey(key), counterBlock(nonce));
    return Buffer.concat([decipher.update(hidden), decipher.final()]);
  },
};

const derived = (key: KeyObject, purpose: string) => createHmac('sm3', key).update(purpose).digest();

/** SM4 has keys of 128 bits. */
const encryptionKey = (key: KeyObject) => derived(key, 'sm4-ctr encryption').subarray(0, 16);

/** The last 32 bits count the blocks of one value: 64 GiB before two values could meet. */
const counterBlock = (nonce: Buffer) => Buffer.concat([nonce, Buffer.alloc(4)]);

/** The length of `bound` goes first, so that no byte can move from one part to the other. */
function tagOf(key: KeyObject, nonce: Buffer, hidden: Buffer, bound: Buffer): Buffer {
  const length = Buffer.alloc(8);
  length.writeBigUInt64BE(BigInt(bound.length));
  const mac = createHmac('sm3', derived(key, 'hmac-sm3 authentication'));
  return mac.update(length).update(bound).update(nonce).update(hidden).digest();
}
