import { Injectable } from '@nestjs/common';
import type { SignedCheckpoint } from '@yingshang/shared/ledger';
import { DataSource, type EntityManager } from 'typeorm';
import type { StoredEntry } from './ledger-entries.repository';
import type { StoredSubtree } from './ledger-log.repository';

/** A leaf with the entry that it is said to be of; null where that is gone. */
export interface AuditedLeaf {
  readonly position: number;
  readonly leafHash: Buffer;
  readonly entry: StoredEntry | null;
}

interface LeafRow extends StoredEntry {
  readonly position: number;
  readonly placedHash: Buffer;
}

const ENTRY = `entry.id, entry.kind, entry.about AS subject, entry.recorded_at AS "recordedAt", entry.salt,
  entry.leaf_hash AS "leafHash", entry.content`;

/** Reads for the audit. Everything goes through one manager, so that it sees one moment. */
@Injectable()
export class LedgerAuditRepository {
  constructor(private readonly dataSource: DataSource) {}

  atOneMoment<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction('REPEATABLE READ', work);
  }

  async size(manager: EntityManager): Promise<number> {
    const rows: { size: number }[] = await manager.query(
      `SELECT greatest(coalesce((SELECT max(position) + 1 FROM ledger_leaves), 0),
                       coalesce((SELECT max(size) FROM ledger_checkpoints), 0))::float8 AS size`,
    );
    return rows[0]?.size ?? 0;
  }

  async leaves(from: number, to: number, manager: EntityManager): Promise<AuditedLeaf[]> {
    const rows: LeafRow[] = await manager.query(
      `SELECT position::float8 AS position, leaf.leaf_hash AS "placedHash", ${ENTRY}
       FROM ledger_leaves leaf LEFT JOIN ledger_entries entry ON entry.id = leaf.entry_id
       WHERE position >= $1 AND position < $2 ORDER BY position`,
      [from, to],
    );
    return rows.map(({ position, placedHash, ...entry }) => ({
      position,
      leafHash: placedHash,
      // Of a LEFT JOIN without a match every column is null.
      entry: (entry.id as string | null) === null ? null : entry,
    }));
  }

  /** Subtrees that end within the range, as they are stored. */
  subtrees(
    wanted: readonly Pick<StoredSubtree, 'level' | 'index'>[],
    manager: EntityManager,
  ): Promise<StoredSubtree[]> {
    return manager.query(
      `SELECT level, index::float8 AS index, hash FROM ledger_nodes
         JOIN unnest($1::smallint[], $2::bigint[]) AS wanted (level, index) USING (level, index)`,
      [wanted.map(({ level }) => level), wanted.map(({ index }) => index)],
    );
  }

  async checkpoints(after: number, upTo: number, manager: EntityManager): Promise<SignedCheckpoint[]> {
    const rows: (Omit<SignedCheckpoint, 'at'> & { at: Date })[] = await manager.query(
      `SELECT size::float8 AS size, encode(root, 'hex') AS root, made_at AS at, key_id AS "keyId",
         encode(signature, 'hex') AS signature
       FROM ledger_checkpoints WHERE size > $1 AND size <= $2 ORDER BY size`,
      [after, upTo],
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }

  /** Entries without a place, after one. `isQueued`: the sequencer will find it. */
  unplaced(
    after: string,
    most: number,
    manager: EntityManager,
  ): Promise<(StoredEntry & { readonly isQueued: boolean })[]> {
    return manager.query(
      `SELECT ${ENTRY}, EXISTS (SELECT FROM ledger_pending WHERE entry_id = entry.id) AS "isQueued"
       FROM ledger_entries entry
       WHERE entry.id > $1 AND NOT EXISTS (SELECT FROM ledger_leaves WHERE entry_id = entry.id)
       ORDER BY entry.id LIMIT $2`,
      [after, most],
    );
  }

  byLeafHash(hashes: readonly string[], manager: EntityManager): Promise<StoredEntry[]> {
    return manager.query(`SELECT ${ENTRY} FROM ledger_entries entry WHERE leaf_hash = ANY($1::bytea[])`, [
      hashes.map((hash) => Buffer.from(hash, 'hex')),
    ]);
  }

  async recorded(kind: string, subjects: readonly string[], manager: EntityManager): Promise<Set<string>> {
    const rows: { subject: string }[] = await manager.query(
      'SELECT about AS subject FROM ledger_entries WHERE kind = $1 AND about = ANY($2::uuid[])',
      [kind, subjects],
    );
    return new Set(rows.map(({ subject }) => subject));
  }

  async contentsOf(kind: string, manager: EntityManager): Promise<string[]> {
    const rows: { content: string }[] = await manager.query(
      'SELECT content FROM ledger_entries WHERE kind = $1 AND content IS NOT NULL',
      [kind],
    );
    return rows.map(({ content }) => content);
  }

  /** Where the last reset of the demo stands; what has no place yet comes after everything that has. */
  async lastReset(manager: EntityManager): Promise<Date | null> {
    const rows: { at: Date | null }[] = await manager.query(
      "SELECT max(recorded_at) AS at FROM ledger_entries WHERE kind = 'demo-reset'",
    );
    return rows[0]?.at ?? null;
  }
}
