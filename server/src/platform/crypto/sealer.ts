import { randomBytes } from 'node:crypto';
import { type CipherName, fieldCiphers } from './field-cipher';
import type { FieldKey } from './key-ring';
import { type Place, sealText } from './sealed-text';

/** Seals a few values with one key; their uses are counted already. */
export class Sealer {
  constructor(
    private readonly key: FieldKey,
    private left: number,
  ) {}

  get keyVersion(): number {
    return this.key.version;
  }

  /** For a `ContentKey` that this sealer is going to seal. */
  get cipher(): CipherName {
    return this.key.cipher;
  }

  seal(place: Place, plain: string): string {
    if (this.left === 0) throw new Error('more values were sealed than uses of the key were counted');
    this.left -= 1;
    return sealText(this.key, place, plain, randomBytes(fieldCiphers[this.key.cipher].nonceBytes));
  }
}
