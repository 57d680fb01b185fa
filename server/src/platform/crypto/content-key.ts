import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { type CipherName, cipherNames, fieldCiphers } from './field-cipher';
import { makeSecret, SECRET_BYTES } from './key-ring';
import type { Place } from './sealed-text';

const SHAPE = /^c1:([a-z0-9-]+):([A-Za-z0-9_-]+)$/;

/**
 * A key for what belongs to one row alone. It is itself sealed by `FieldCrypto`, so that a rotation seals the key
 * anew and not megabytes of sound; and whoever deletes it has deleted all that it sealed, in backups too, as far as
 * the keys are kept apart from them.
 */
export class ContentKey {
  private constructor(
    private readonly cipher: CipherName,
    private readonly secret: KeyObject,
  ) {}

  static make(cipher: CipherName): ContentKey {
    return new ContentKey(cipher, makeSecret());
  }

  /** The same key for the same purpose, as long as the secret above is the same. */
  static derive(cipher: CipherName, above: KeyObject, purpose: string): ContentKey {
    const name = JSON.stringify(['yingshang passing key', 1, cipher, purpose]);
    return new ContentKey(cipher, createSecretKey(createHmac('sha256', above).update(name).digest()));
  }

  /** Undefined: no key, or one that somebody shortened. */
  static read(written: string): ContentKey | undefined {
    const [, name, encoded = ''] = SHAPE.exec(written) ?? [];
    const cipher = cipherNames.find((known) => known === name);
    const bytes = Buffer.from(encoded, 'base64url');
    if (cipher === undefined || bytes.length !== SECRET_BYTES) return undefined;
    return new ContentKey(cipher, createSecretKey(bytes));
  }

  /** To be sealed at once: this is the key in clear. */
  written(): string {
    return `c1:${this.cipher}:${this.secret.export().toString('base64url')}`;
  }

  /** Nonce, ciphertext and tag. Random nonces of 96 bits: for the few values of a row they never meet. */
  seal(place: Place, plain: Uint8Array): Buffer {
    const cipher = fieldCiphers[this.cipher];
    const nonce = randomBytes(cipher.nonceBytes);
    const bound = boundTo(place, this.cipher);
    return Buffer.concat([nonce, cipher.seal(this.secret, nonce, Buffer.from(plain), bound)]);
  }

  /** Undefined: altered, moved from another place, or of another key. */
  open(place: Place, sealed: Uint8Array): Buffer | undefined {
    const cipher = fieldCiphers[this.cipher];
    if (sealed.length < cipher.nonceBytes) return undefined;
    const bytes = Buffer.from(sealed);
    const nonce = bytes.subarray(0, cipher.nonceBytes);
    return cipher.open(this.secret, nonce, bytes.subarray(nonce.length), boundTo(place, this.cipher));
  }
}

function boundTo({ table, column, rowId }: Place, cipher: CipherName): Buffer {
  return Buffer.from(JSON.stringify(['yingshang content', 1, cipher, table, column, rowId]), 'utf8');
}
