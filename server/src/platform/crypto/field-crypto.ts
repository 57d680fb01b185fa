import { Injectable } from '@nestjs/common';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import { blindIndex, blindIndexer, type IndexedColumn } from './blind-index';
import { ContentKey } from './content-key';
import { KeyRegister } from './key-register';
import { newestKey } from './key-ring';
import { KeyStore } from './key-store';
import { keyNotHere, unreadable } from './keys.refusals';
import { SealedTables } from './sealed-tables';
import { openText, type Place, readSealedText } from './sealed-text';
import { Sealer } from './sealer';
import { UseCounter } from './use-counter';

/** Seals and opens what must not be read by whoever holds the database. */
@Injectable()
export class FieldCrypto {
  constructor(
    private readonly keys: KeyStore,
    private readonly register: KeyRegister,
    private readonly counter: UseCounter,
    private readonly tables: SealedTables,
  ) {}

  /**
   * Before the transaction that saves: it asks the database which key seals, and counts the uses.
   * Refused when the newest key is not in this process's reach, or worn.
   */
  async sealer(uses: number): Promise<Outcome<Sealer>> {
    const version = await this.register.newestVersion();
    const key = version === undefined ? undefined : await this.keys.find(version);
    if (key === undefined || !(await this.counter.take(key.version, uses))) return keyNotHere();
    return ok(new Sealer(key, uses));
  }

  /** For columns of kind `content`. A person's identity opens only through `Identities.reveal`, which records it. */
  async open(place: Place, sealed: string): Promise<Outcome<string>> {
    if (this.tables.kindOf(place) === 'identity') throw new Error(`${place.column} is for Identities.reveal`);
    return this.openAny(place, sealed);
  }

  /** Records nothing; for `Identities` and rotations only, and so not among what `index.ts` hands to domains. */
  async openAny(place: Place, sealed: string): Promise<Outcome<string>> {
    const read = readSealedText(sealed);
    const key = read === undefined ? undefined : await this.keys.find(read.keyVersion);
    const plain = read === undefined || key === undefined ? undefined : openText(key, place, read);
    return plain === undefined ? refuse(unreadable) : ok(plain);
  }

  /** The value must be normalised: one number, one form. */
  indexOf(column: IndexedColumn, normalised: string): string {
    return blindIndex(this.keys.ring.indexSecret, column, normalised);
  }

  /** For many values of one column: 32 bytes each. */
  indexer(column: IndexedColumn): (normalised: string) => Buffer {
    return blindIndexer(this.keys.ring.indexSecret, column);
  }

  /**
   * For what is handed out sealed and comes back within a day or so, and is never kept: every process of the city opens
   * what another sealed. A rotation to another cipher ends them, as they are short-lived by their nature.
   */
  passingKey(purpose: string): ContentKey {
    const { ring } = this.keys;
    return ContentKey.derive(newestKey(ring)?.cipher ?? 'aes-256-gcm', ring.indexSecret, purpose);
  }
}
