import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type LedgerKind, type LedgerReceipt, publicLedgerKinds } from '@yingshang/shared/contracts/ledger';
import { canonicalJson, type JsonObject } from '@yingshang/shared/kernel';
import { entryLeaf, receiptText, SALT_BYTES } from '@yingshang/shared/ledger';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { Clock } from '../../platform/clock';
import { hashOnServer } from '../../platform/crypto';
import { coverOf, type ErasedPart } from './erasures';
import { type EntryPlace, LedgerEntriesRepository, type StoredEntry } from './ledger-entries.repository';
import { LedgerKeys } from './ledger-keys.service';

export interface NewEntry {
  readonly kind: LedgerKind;
  /** The UUID of the domain row; one entry a kind and row. */
  readonly subject: string;
  /** No personal data, and for public kinds nothing by which a rating or its hour is found. */
  readonly content: JsonObject;
}

/** Puts on the public ledger what must not be changed quietly afterwards. */
@Injectable()
export class Ledger {
  constructor(
    private readonly entries: LedgerEntriesRepository,
    private readonly keys: LedgerKeys,
    private readonly clock: Clock,
  ) {}

  /** In the transaction of what it tells of. @returns the signed promises, in the order of the entries */
  async record(entries: readonly NewEntry[], manager: EntityManager): Promise<readonly LedgerReceipt[]> {
    if (entries.length === 0) return [];
    const stored = entries.map((entry) => this.stored(entry));
    await this.entries.add(stored, manager);
    return Promise.all(stored.map((entry) => this.receipt(entry)));
  }

  /** The same promise again, for whoever lost theirs. Rows that were never recorded are left out. */
  async receiptsOf(
    kind: LedgerKind,
    subjects: readonly string[],
    manager: EntityManager,
  ): Promise<ReadonlyMap<string, LedgerReceipt>> {
    const places = subjects.map((subject) => ({ kind, subject }));
    const found = await this.entries.find(places, manager);
    const receipts = found.map(async (entry) => [entry.subject, await this.receipt(entry)] as const);
    return new Map(await Promise.all(receipts));
  }

  /**
   * Says on the log that the texts behind rows, or the rows themselves, were destroyed because somebody may ask for it. Which ones is
   * known to whoever has the entries' salts; to everybody else it says how many.
   */
  async recordErasure(
    covered: readonly EntryPlace[],
    manager: EntityManager,
    part: ErasedPart = 'texts',
  ): Promise<void> {
    const found = await this.entries.find(covered, manager);
    if (found.length === 0) return;
    const content = { v: 1, covered: found.map((entry) => coverOf(entry, part)).toSorted() };
    await this.record([{ kind: 'erasure', subject: randomUUID(), content }], manager);
  }

  private stored({ kind, subject, content }: NewEntry): StoredEntry {
    const now = this.clock.now();
    const [salt, recordedAt] = [randomBytes(SALT_BYTES), new Date(now)];
    const record = { kind, subject, recordedAt: recordedAt.toISOString(), content };
    return {
      id: v7({ msecs: now }),
      kind,
      subject,
      recordedAt,
      salt,
      leafHash: Buffer.from(entryLeaf(hashOnServer, salt, record)),
      content: publicLedgerKinds.includes(kind) ? canonicalJson(content) : null,
    };
  }

  private async receipt({ leafHash, salt, recordedAt }: StoredEntry): Promise<LedgerReceipt> {
    const promised = { leafHash: leafHash.toString('hex'), recordedAt: recordedAt.toISOString() };
    return { ...promised, salt: salt.toString('hex'), ...(await this.keys.sign(receiptText(promised))) };
  }
}
