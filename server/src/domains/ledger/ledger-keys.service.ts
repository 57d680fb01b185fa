import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { type EndorsedKey, endorsementText } from '@yingshang/shared/ledger';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { type PublicKey, SigningKeys } from '../../platform/crypto';
import { Transactions } from '../../platform/database';
import { keyLost } from './ledger.refusals';
import { LedgerKeysRepository } from './ledger-keys.repository';

export interface Signed {
  readonly keyId: string;
  readonly signature: string;
}

/** Which key signs: the newest one that is registered. Older ones stay public, since what they signed stays. */
@Injectable()
export class LedgerKeys implements OnModuleInit {
  private newest: string | undefined;

  constructor(
    private readonly signing: SigningKeys,
    private readonly repository: LedgerKeysRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** A log without a key gets that of the file; a file from before the ledger gets one. */
  async onModuleInit(): Promise<void> {
    await this.transactions.run(async (manager) => {
      await this.repository.lock(manager);
      const known = await this.repository.all(manager);
      if (known.length === 0) await this.register(await this.firstKey(), null, manager);
      return ok(undefined);
    });
    await this.refresh();
  }

  all(): Promise<EndorsedKey[]> {
    return this.repository.all();
  }

  /** Whether this process holds the key that signs. */
  async isHere(): Promise<boolean> {
    await this.refresh();
    return this.signing.all().some(({ id }) => id === this.newest);
  }

  /** @throws when the key that signs is not here: nothing is put on the log that nobody vouches for. */
  async sign(text: string): Promise<Signed> {
    const signed = this.signNow(text);
    if (signed !== undefined) return signed;
    // Another process rotated, or somebody put the file right.
    await this.signing.reload();
    await this.refresh();
    const again = this.signNow(text);
    if (again === undefined) throw new Error(`the ledger's key ${this.newest} is not in the key file`);
    return again;
  }

  /** A new key that the one before vouches for. Without that one only `lost` goes on, and every witness will ask. */
  rotate({ lost }: { readonly lost: boolean }): Promise<Outcome<EndorsedKey>> {
    return this.transactions.run(async (manager) => {
      await this.repository.lock(manager);
      await this.signing.reload();
      const elder = (await this.repository.all(manager)).at(-1);
      const isHere = this.signing.all().some(({ id }) => id === elder?.id);
      if (!isHere && !lost) return keyLost(elder?.id ?? '');
      const made = await this.signing.make(new Date(this.clock.now()).toISOString());
      const key = await this.register(made, isHere ? (elder?.id ?? null) : null, manager);
      this.newest = key.id;
      return ok(key);
    });
  }

  private signNow(text: string): Signed | undefined {
    const keyId = this.newest;
    const signature = keyId === undefined ? undefined : this.signing.sign(keyId, text);
    return keyId === undefined || signature === undefined ? undefined : { keyId, signature };
  }

  private async refresh(): Promise<void> {
    this.newest = (await this.repository.all()).at(-1)?.id;
  }

  private async firstKey(): Promise<PublicKey> {
    await this.signing.reload();
    return this.signing.all().at(-1) ?? this.signing.make(new Date(this.clock.now()).toISOString());
  }

  private async register(
    { id, publicKey, madeAt }: PublicKey,
    endorsedBy: string | null,
    manager: EntityManager,
  ): Promise<EndorsedKey> {
    const text = endorsementText({ publicKey, madeAt });
    const endorsement = endorsedBy === null ? null : (this.signing.sign(endorsedBy, text) ?? null);
    const key = { id, publicKey, madeAt, endorsedBy, endorsement };
    await this.repository.add(key, manager);
    return key;
  }
}
