import { Injectable } from '@nestjs/common';
import { KeyStore } from './key-store';
import { makeSigningKey, signText, verifyText } from './signing-key';

/** The half of a signing key that everybody may have. */
export interface PublicKey {
  readonly id: string;
  readonly publicKey: string;
  readonly madeAt: string;
}

/** Signs with the keys of the key file; what is secret of them does not leave this folder. */
@Injectable()
export class SigningKeys {
  readonly verify = verifyText;

  constructor(private readonly keys: KeyStore) {}

  /** Oldest first. */
  all(): readonly PublicKey[] {
    return this.keys.ring.signingKeys.map(({ id, publicKey, madeAt }) => ({ id, publicKey, madeAt }));
  }

  /** Undefined: this process does not hold that key. */
  sign(keyId: string, text: string): string | undefined {
    const key = this.keys.ring.signingKeys.find(({ id }) => id === keyId);
    return key === undefined ? undefined : signText(key, text);
  }

  /** What another process may have put into the file. */
  async reload(): Promise<void> {
    await this.keys.reload();
  }

  /** A further key, in the file when this returns. One process at a time: the caller sees to it. */
  async make(madeAt: string): Promise<PublicKey> {
    const ring = await this.keys.reload();
    const { id, publicKey, ...key } = makeSigningKey(madeAt);
    await this.keys.replace({ ...ring, signingKeys: [...ring.signingKeys, { id, publicKey, ...key }] });
    return { id, publicKey, madeAt };
  }
}
