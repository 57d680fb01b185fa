import { Injectable } from '@nestjs/common';
import type { SignedCheckpoint, Subtree } from '@yingshang/shared/ledger';
import { DataSource, type EntityManager } from 'typeorm';

/** An entry that waits for its place. */
export interface PendingEntry {
  readonly id: string;
  readonly leafHash: Buffer;
  readonly isPublic: boolean;
}

export interface PlacedEntry extends PendingEntry {
  readonly position: number;
}

export interface StoredSubtree extends Subtree {
  readonly hash: Uint8Array;
}

export interface PublicEntryRow {
  readonly position: number;
  readonly kind: string;
  readonly subject: string;
  readonly recordedAt: Date;
  readonly salt: Buffer;
  readonly content: string;
}

const CHECKPOINT = `size::float8 AS size, encode(root, 'hex') AS root, made_at AS at, key_id AS "keyId",
  encode(signature, 'hex') AS signature`;

/** Leaves, subtrees and checkpoints of the log, and the queue before them. Rows are added, never changed. */
@Injectable()
export class LedgerLogRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** One process at a time gives places; the lock goes with the transaction. */
  async mayGivePlaces(manager: EntityManager): Promise<boolean> {
    const rows: { free: boolean }[] = await manager.query(
      "SELECT pg_try_advisory_xact_lock(hashtext('ledger'), hashtext('places')) AS free",
    );
    return rows[0]?.free === true;
  }

  /** Takes the oldest out of the queue; what has a place already is dropped with them. */
  async takePending(
    most: number,
    manager: EntityManager,
  ): Promise<{ readonly taken: number; readonly entries: readonly PendingEntry[] }> {
    const pending: PendingEntry[] = await manager.query(
      `SELECT id, leaf_hash AS "leafHash", content IS NOT NULL AS "isPublic"
       FROM ledger_pending JOIN ledger_entries ON id = entry_id
       ORDER BY recorded_at, id LIMIT $1`,
      [most],
    );
    const ids = pending.map(({ id }) => id);
    await manager.query('DELETE FROM ledger_pending WHERE entry_id = ANY($1)', [ids]);
    const rows: { id: string }[] = await manager.query(
      'SELECT entry_id AS id FROM ledger_leaves WHERE entry_id = ANY($1)',
      [ids],
    );
    const placed = new Set(rows.map(({ id }) => id));
    return { taken: ids.length, entries: pending.filter(({ id }) => !placed.has(id)) };
  }

  async addLeaves(placed: readonly PlacedEntry[], manager: EntityManager): Promise<void> {
    await manager.query(
      `INSERT INTO ledger_leaves (position, entry_id, leaf_hash, is_public)
       SELECT * FROM unnest($1::bigint[], $2::uuid[], $3::bytea[], $4::boolean[])`,
      [
        placed.map(({ position }) => position),
        placed.map(({ id }) => id),
        placed.map(({ leafHash }) => leafHash),
        placed.map(({ isPublic }) => isPublic),
      ],
    );
  }

  async addSubtrees(subtrees: readonly StoredSubtree[], manager: EntityManager): Promise<void> {
    await manager.query(
      `INSERT INTO ledger_nodes (level, index, hash) SELECT * FROM unnest($1::smallint[], $2::bigint[], $3::bytea[])`,
      [
        subtrees.map(({ level }) => level),
        subtrees.map(({ index }) => index),
        subtrees.map(({ hash }) => Buffer.from(hash)),
      ],
    );
  }

  async addCheckpoint(checkpoint: SignedCheckpoint, manager: EntityManager): Promise<void> {
    const { size, root, at, keyId, signature } = checkpoint;
    await manager.query(
      'INSERT INTO ledger_checkpoints (size, root, made_at, key_id, signature) VALUES ($1, $2, $3, $4, $5)',
      [size, Buffer.from(root, 'hex'), new Date(at), keyId, Buffer.from(signature, 'hex')],
    );
  }

  async newestCheckpoint(manager: EntityManager = this.dataSource.manager) {
    return this.checkpoint(
      await manager.query(`SELECT ${CHECKPOINT} FROM ledger_checkpoints ORDER BY size DESC LIMIT 1`),
    );
  }

  async checkpointOf(size: number) {
    return this.checkpoint(
      await this.dataSource.query(`SELECT ${CHECKPOINT} FROM ledger_checkpoints WHERE size = $1`, [size]),
    );
  }

  /** The hashes of subtrees that are stored, leaves included, in the order asked. @throws when one is not there */
  async hashesOf(
    subtrees: readonly Subtree[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<Uint8Array[]> {
    const above = subtrees.filter(({ level }) => level > 0);
    const leaves = subtrees.filter(({ level }) => level === 0);
    const rows: { level: number; index: number; hash: Buffer }[] = await manager.query(
      `SELECT level, index::float8 AS index, hash FROM ledger_nodes
         JOIN unnest($1::smallint[], $2::bigint[]) AS wanted (level, index) USING (level, index)
       UNION ALL
       SELECT 0, position::float8, leaf_hash FROM ledger_leaves WHERE position = ANY($3::bigint[])`,
      [above.map(({ level }) => level), above.map(({ index }) => index), leaves.map(({ index }) => index)],
    );
    const found = new Map(rows.map(({ level, index, hash }) => [`${level} ${index}`, hash]));
    return subtrees.map(({ level, index }) => {
      const hash = found.get(`${level} ${index}`);
      if (hash === undefined) throw new Error(`the ledger has lost the subtree ${level} ${index}`);
      return hash;
    });
  }

  /** Undefined: no entry has that leaf. Null: it has no place yet. */
  async positionOf(leafHash: string): Promise<number | null | undefined> {
    const rows: { position: number | null }[] = await this.dataSource.query(
      `SELECT position::float8 AS position FROM ledger_entries LEFT JOIN ledger_leaves ON entry_id = id
       WHERE ledger_entries.leaf_hash = $1`,
      [Buffer.from(leafHash, 'hex')],
    );
    return rows[0]?.position;
  }

  async leafHashes(from: number, to: number): Promise<string[]> {
    const rows: { hash: string }[] = await this.dataSource.query(
      `SELECT encode(leaf_hash, 'hex') AS hash FROM ledger_leaves
       WHERE position >= $1 AND position < $2 ORDER BY position`,
      [from, to],
    );
    return rows.map(({ hash }) => hash);
  }

  publicEntries(from: number, most: number): Promise<PublicEntryRow[]> {
    return this.dataSource.query(
      `SELECT position::float8 AS position, kind, about AS subject, recorded_at AS "recordedAt", salt, content
       FROM ledger_leaves JOIN ledger_entries ON id = entry_id
       WHERE is_public AND position >= $1 ORDER BY position LIMIT $2`,
      [from, most],
    );
  }

  /** Those of a subject that have a place; a subject stands once in each kind. */
  publicEntriesOf(subject: string, kinds: readonly string[]): Promise<PublicEntryRow[]> {
    return this.dataSource.query(
      `SELECT position::float8 AS position, kind, about AS subject, recorded_at AS "recordedAt", salt, content
       FROM ledger_entries JOIN ledger_leaves ON entry_id = id
       WHERE about = $1 AND kind = ANY($2) AND is_public ORDER BY position`,
      [subject, kinds],
    );
  }

  private checkpoint(
    rows: readonly (Omit<SignedCheckpoint, 'at'> & { readonly at: Date })[],
  ): SignedCheckpoint | undefined {
    const [row] = rows;
    return row && { ...row, at: row.at.toISOString() };
  }
}
