import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { RatedUnit } from '../../demo-city/ratings';
import type { ReputationFigures } from './reputation-figures';
import type { PastBatch } from './seeded-history';

export interface UnitHistory {
  readonly unitId: string;
  readonly batches: readonly PastBatch[];
  readonly figures: ReputationFigures;
}

@Injectable()
export class DemoReputationsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Until the end of the transaction; who comes second waits. */
  async lock(manager: EntityManager): Promise<void> {
    await manager.query("SELECT pg_advisory_xact_lock(hashtext('demo-reputations'))");
  }

  /** Units of the fictional district, in one order on every database. */
  demoUnits(manager: EntityManager = this.dataSource.manager): Promise<RatedUnit[]> {
    return manager.query<RatedUnit[]>('SELECT id, department FROM units WHERE demo ORDER BY id COLLATE "C"');
  }

  async hasRatings(manager: EntityManager = this.dataSource.manager): Promise<boolean> {
    const rows: unknown[] = await manager.query('SELECT 1 FROM ratings WHERE seeded LIMIT 1');
    return rows.length > 0;
  }

  /** Units with made-up ratings of which nothing was made public yet. */
  async unitsToFill(): Promise<string[]> {
    const rows = await this.dataSource.manager.query<{ unit_id: string }[]>(
      `SELECT DISTINCT unit_id FROM ratings
       WHERE seeded AND NOT EXISTS (SELECT FROM reputation_batches kept WHERE kept.unit_id = ratings.unit_id)
       ORDER BY unit_id`,
    );
    return rows.map((row) => row.unit_id);
  }

  /** False where another process was quicker. */
  async keep({ unitId, batches, figures }: UnitHistory, manager: EntityManager): Promise<boolean> {
    const numbered = batches.map(({ closedOn, rows }, at) => ({ number: at + 1, closedOn, rows }));
    const kept: unknown[] = await manager.query(
      'SELECT 1 FROM reputation_batches WHERE unit_id = $1 LIMIT 1',
      [unitId],
    );
    if (kept.length > 0) return false;
    await manager.query(
      `INSERT INTO reputation_batches (unit_id, number, closed_on)
       SELECT $1, number, "closedOn" FROM jsonb_to_recordset($2::jsonb) AS incoming(number integer, "closedOn" date)`,
      [unitId, JSON.stringify(numbered)],
    );
    const rows = numbered.flatMap(({ number, rows: own }) => own.map((row) => ({ ...row, batch: number })));
    await manager.query(
      `INSERT INTO reputation_rows
         (unit_id, batch, place, rating_id, stars, prompts, prompts_version, shown, standing, seeded)
       SELECT $1, batch, place, "ratingId", stars, prompts, "promptsVersion", shown, standing, seeded
       FROM jsonb_to_recordset($2::jsonb) AS incoming(
         batch integer, place integer, "ratingId" uuid, stars smallint, prompts text[], "promptsVersion" integer,
         shown uuid[], standing text, seeded boolean)`,
      [unitId, JSON.stringify(rows)],
    );
    await manager.query('INSERT INTO unit_reputations (unit_id, as_of, figures) VALUES ($1, $2, $3::jsonb)', [
      unitId,
      figures.asOf,
      JSON.stringify(figures),
    ]);
    return true;
  }
}
