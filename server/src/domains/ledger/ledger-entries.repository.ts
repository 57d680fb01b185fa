import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { PreparedQueries } from '../../platform/database';

export interface StoredEntry {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly recordedAt: Date;
  readonly salt: Buffer;
  readonly leafHash: Buffer;
  /** Canonical JSON; null where the log shows a hash alone. */
  readonly content: string | null;
}

/** A domain row that was put on the log. */
export interface EntryPlace {
  readonly kind: string;
  readonly subject: string;
}

const ENTRY = `id, kind, about AS subject, recorded_at AS "recordedAt", salt, leaf_hash AS "leafHash", content`;

/** The table `ledger_entries` and the queue of what has no place yet. Rows are added, never changed. */
@Injectable()
export class LedgerEntriesRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queries: PreparedQueries,
  ) {}

  /** Without a lock, and without a place: the sequencer gives those. @throws when one was recorded before. */
  async add(entries: readonly StoredEntry[], manager: EntityManager): Promise<void> {
    await this.queries.askWithin(
      manager,
      `WITH added AS (
         INSERT INTO ledger_entries (id, kind, about, recorded_at, salt, leaf_hash, content)
         SELECT * FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::timestamptz[], $5::bytea[], $6::bytea[], $7::text[])
         RETURNING id
       )
       INSERT INTO ledger_pending (entry_id) SELECT id FROM added`,
      [
        entries.map(({ id }) => id),
        entries.map(({ kind }) => kind),
        entries.map(({ subject }) => subject),
        entries.map(({ recordedAt }) => recordedAt),
        entries.map(({ salt }) => salt),
        entries.map(({ leafHash }) => leafHash),
        entries.map(({ content }) => content),
      ],
    );
  }

  /** Those of the rows that are on the log; in no order. */
  find(places: readonly EntryPlace[], manager: EntityManager): Promise<StoredEntry[]> {
    return manager.query(
      `SELECT ${ENTRY} FROM ledger_entries
       WHERE (kind, about) IN (SELECT * FROM unnest($1::text[], $2::uuid[]))`,
      [places.map(({ kind }) => kind), places.map(({ subject }) => subject)],
    );
  }

  /** When the oldest that has no place yet was recorded. */
  async oldestPending(): Promise<Date | null> {
    const rows: { at: Date | null }[] = await this.dataSource.query(
      'SELECT min(recorded_at) AS at FROM ledger_pending JOIN ledger_entries ON id = entry_id',
    );
    return rows[0]?.at ?? null;
  }
}
