import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  EVENTS_A_PAGE,
  type getLedgerConsistency,
  type getLedgerEvents,
  type getLedgerInclusion,
  type getLedgerLeaves,
  LEAVES_A_PAGE,
  type LedgerCheckpoint,
  type LedgerEvent,
  publicLedgerKinds,
} from '@yingshang/shared/contracts/ledger';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import {
  consistencyRanges,
  foldSubtrees,
  inclusionRanges,
  type LeafRange,
  subtreesOf,
} from '@yingshang/shared/ledger';
import { hashOnServer } from '../../platform/crypto';
import { noCheckpoint, notYet, unknownLeaf, unknownSize, wrongSizes } from './ledger.refusals';
import { LedgerLogRepository, type PublicEntryRow } from './ledger-log.repository';

/** What anybody may ask of the log. Everything here is public. */
@Injectable()
export class LedgerProofs {
  constructor(private readonly log: LedgerLogRepository) {}

  async checkpoint(size: number | null): Promise<Outcome<LedgerCheckpoint>> {
    const found = size === null ? await this.log.newestCheckpoint() : await this.log.checkpointOf(size);
    return found === undefined ? noCheckpoint() : ok(found);
  }

  async inclusion(leaf: string, size: number): Promise<Outcome<ResponseOf<typeof getLedgerInclusion>>> {
    if (size < 1 || size > (await this.signedSize())) return unknownSize(size);
    const position = await this.log.positionOf(leaf);
    if (position === undefined) return unknownLeaf();
    if (position === null || position >= size) return notYet();
    return ok({ position, size, path: await this.hashesOf(inclusionRanges(position, size)) });
  }

  async consistency(
    first: number,
    second: number,
  ): Promise<Outcome<ResponseOf<typeof getLedgerConsistency>>> {
    if (first < 1 || first > second) return wrongSizes('first');
    if (second > (await this.signedSize())) return unknownSize(second);
    return ok({ first, second, path: await this.hashesOf(consistencyRanges(first, second)) });
  }

  async leaves(from: number, to: number): Promise<Outcome<ResponseOf<typeof getLedgerLeaves>>> {
    if (from > to) return wrongSizes('from');
    if (to > (await this.signedSize())) return unknownSize(to);
    const end = Math.min(to, from + LEAVES_A_PAGE);
    const leaves = await this.log.leafHashes(from, end);
    if (leaves.length !== end - from)
      throw new Error(`the ledger has lost leaves between ${from} and ${end}`);
    return ok({ from, leaves, next: end < to ? end : null });
  }

  async events(from: number): Promise<ResponseOf<typeof getLedgerEvents>> {
    const rows = await this.log.publicEntries(from, EVENTS_A_PAGE + 1);
    const events = rows.slice(0, EVENTS_A_PAGE).map(shownEvent);
    return { events, next: rows[EVENTS_A_PAGE]?.position ?? null };
  }

  async event(subject: string): Promise<ResponseOf<typeof getLedgerEvents>> {
    const rows = await this.log.publicEntriesOf(subject, publicLedgerKinds);
    return { events: rows.map(shownEvent), next: null };
  }

  private async signedSize(): Promise<number> {
    return (await this.log.newestCheckpoint())?.size ?? 0;
  }

  /** One look at the database for all of them. */
  private async hashesOf(ranges: readonly LeafRange[]): Promise<string[]> {
    const parts = ranges.map((range) => subtreesOf(range));
    const hashes = await this.log.hashesOf(parts.flat());
    let taken = 0;
    return parts.map(({ length }) => {
      const own = hashes.slice(taken, taken + length);
      taken += length;
      return Buffer.from(foldSubtrees(hashOnServer, own)).toString('hex');
    });
  }
}

function shownEvent(row: PublicEntryRow): LedgerEvent {
  return { ...row, recordedAt: row.recordedAt.toISOString(), salt: row.salt.toString('hex') };
}
