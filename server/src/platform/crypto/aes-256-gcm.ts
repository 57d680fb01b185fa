import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { FieldCipher } from './field-cipher';

const TAG_BYTES = 16;
const options = { authTagLength: TAG_BYTES };

/** NIST SP 800-38D with its recommended nonce of 96 bits and the whole tag. */
export const aes256Gcm: FieldCipher = {
  nonceBytes: 12,
  needs: { cipher: 'aes-256-gcm' },
  seal(key, nonce, plain, bound) {
    const cipher = createCipheriv('aes-256-gcm', key, nonce, options).setAAD(bound);
    return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  },
  open(key, nonce, sealed, bound) {
    if (sealed.length < TAG_BYTES) return undefined;
    const end = sealed.length - TAG_BYTES;
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, options)
      .setAAD(bound)
      .setAuthTag(sealed.subarray(end));
    const plain = decipher.update(sealed.subarray(0, end));
    try {
      return Buffer.concat([plain, decipher.final()]);
    } catch {
      return undefined;
    }
  },
};
