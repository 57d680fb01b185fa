import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

export interface RetentionRun {
  readonly what: string;
  readonly ranAt: Date | null;
  readonly removed: number | null;
  /** Later than `ranAt`: the last try failed. */
  readonly failedAt: Date | null;
}

/** When each rule ran last, and what came of it: known to every process. */
@Injectable()
export class RetentionRuns {
  constructor(private readonly dataSource: DataSource) {}

  /** One process at a time; the lock goes with the transaction, however it ends. */
  async mayRun(what: string, manager: EntityManager): Promise<boolean> {
    const rows: { free: boolean }[] = await manager.query(
      "SELECT pg_try_advisory_xact_lock(hashtext('retention'), hashtext($1)) AS free",
      [what],
    );
    return rows[0]?.free === true;
  }

  async noteDone(what: string, ranAt: Date, removed: number, manager: EntityManager): Promise<void> {
    await manager.query(
      `INSERT INTO retention_runs (what, ran_at, removed) VALUES ($1, $2, $3)
       ON CONFLICT (what) DO UPDATE SET ran_at = $2, removed = $3, failed_at = NULL`,
      [what, ranAt, removed],
    );
  }

  async noteFailed(what: string, failedAt: Date): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO retention_runs (what, failed_at) VALUES ($1, $2)
       ON CONFLICT (what) DO UPDATE SET failed_at = $2`,
      [what, failedAt],
    );
  }

  all(): Promise<RetentionRun[]> {
    return this.dataSource.query(
      'SELECT what, ran_at AS "ranAt", removed, failed_at AS "failedAt" FROM retention_runs ORDER BY what',
    );
  }
}
