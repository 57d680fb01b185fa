import { Injectable } from '@nestjs/common';
import type { EndorsedKey } from '@yingshang/shared/ledger';
import { DataSource, type EntityManager } from 'typeorm';

interface KeyRow {
  readonly id: string;
  readonly publicKey: Buffer;
  readonly madeAt: Date;
  readonly endorsedBy: string | null;
  readonly endorsement: Buffer | null;
}

/** The table `ledger_keys`: public halves, never taken away. */
@Injectable()
export class LedgerKeysRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Oldest first. */
  async all(manager: EntityManager = this.dataSource.manager): Promise<EndorsedKey[]> {
    const rows: KeyRow[] = await manager.query(
      `SELECT id, public_key AS "publicKey", made_at AS "madeAt", endorsed_by AS "endorsedBy", endorsement
       FROM ledger_keys ORDER BY number`,
    );
    return rows.map((row) => ({
      ...row,
      publicKey: row.publicKey.toString('hex'),
      madeAt: row.madeAt.toISOString(),
      endorsement: row.endorsement?.toString('hex') ?? null,
    }));
  }

  /** Does nothing when it is known: two processes that start at once register the same key. */
  async add(key: EndorsedKey, manager: EntityManager): Promise<void> {
    await manager.query(
      `INSERT INTO ledger_keys (id, public_key, made_at, endorsed_by, endorsement)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
      [
        key.id,
        Buffer.from(key.publicKey, 'hex'),
        new Date(key.madeAt),
        key.endorsedBy,
        key.endorsement === null ? null : Buffer.from(key.endorsement, 'hex'),
      ],
    );
  }

  /** One process at a time makes or registers keys; the lock goes with the transaction. */
  async lock(manager: EntityManager): Promise<void> {
    await manager.query("SELECT pg_advisory_xact_lock(hashtext('ledger'), hashtext('keys'))");
  }
}
