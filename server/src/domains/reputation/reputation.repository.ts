import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { NewRow, RowState } from './closing-plan';
import type { OfficePlace } from './office-row-id';
import type { ReputationFigures } from './reputation-figures';

/** A row, and the day on which its batch was closed. */
export interface KeptRow extends RowState {
  readonly closedOn: CalendarDate;
}

export interface Closing {
  readonly unitId: string;
  readonly day: CalendarDate;
  readonly batch: readonly NewRow[] | null;
  readonly changed: readonly RowState[];
  readonly figures: ReputationFigures;
}

@Injectable()
export class ReputationRepository {
  constructor(private readonly dataSource: DataSource) {}

  async isDone(day: CalendarDate): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query(
      'SELECT 1 FROM reputation_days WHERE day >= $1 LIMIT 1',
      [day],
    );
    return rows.length > 0;
  }

  async setDone(day: CalendarDate): Promise<void> {
    await this.dataSource.query('INSERT INTO reputation_days (day) VALUES ($1) ON CONFLICT DO NOTHING', [
      day,
    ]);
  }

  /** Units with ratings that wait, or that stand otherwise than was made public. */
  async unitsToClose(day: CalendarDate): Promise<string[]> {
    const rows = await this.dataSource.manager.query<{ unit_id: string }[]>(
      `SELECT DISTINCT rating.unit_id FROM ratings rating
       LEFT JOIN reputation_rows kept ON kept.rating_id = rating.id
       WHERE rating.day <= $1
         AND (kept.standing <> rating.standing OR (kept.standing IS NULL AND rating.standing = 'counted'))
         -- Of made-up ratings the first batches are made up, too: not all of them are one of yesterday.
         AND (NOT rating.seeded OR EXISTS (SELECT FROM reputation_batches WHERE unit_id = rating.unit_id))
       ORDER BY rating.unit_id`,
      [day],
    );
    return rows.map((row) => row.unit_id);
  }

  rowsOf(unitId: string, manager: EntityManager = this.dataSource.manager): Promise<KeptRow[]> {
    return manager.query<KeptRow[]>(
      `SELECT rating_id AS "ratingId", standing, shown, closed_on::text AS "closedOn"
       FROM reputation_rows
       JOIN reputation_batches batch ON batch.unit_id = reputation_rows.unit_id AND batch.number = reputation_rows.batch
       WHERE reputation_rows.unit_id = $1`,
      [unitId],
    );
  }

  /** False, and nothing kept, where another process closed that day for the unit. */
  async keep({ unitId, day, batch, changed, figures }: Closing, manager: EntityManager): Promise<boolean> {
    if (batch !== null && !(await this.addBatch(unitId, day, batch, manager))) return false;
    await manager.query(
      `UPDATE reputation_rows kept SET standing = now.standing, shown = now.shown
       FROM jsonb_to_recordset($1::jsonb) AS now("ratingId" uuid, standing text, shown uuid[])
       WHERE kept.rating_id = now."ratingId"`,
      [JSON.stringify(changed)],
    );
    await manager.query(
      `INSERT INTO unit_reputations (unit_id, as_of, figures) VALUES ($1, $2, $3::jsonb)
       ON CONFLICT (unit_id) DO UPDATE SET as_of = excluded.as_of, figures = excluded.figures`,
      [unitId, day, JSON.stringify(figures)],
    );
    return true;
  }

  async figuresOf(unitId: string): Promise<ReputationFigures | null> {
    const [row] = await this.dataSource.manager.query<{ figures: ReputationFigures }[]>(
      'SELECT figures FROM unit_reputations WHERE unit_id = $1',
      [unitId],
    );
    return row?.figures ?? null;
  }

  async ratingAt(unitId: string, { batch, place }: OfficePlace): Promise<string | null> {
    const [row] = await this.dataSource.manager.query<{ rating_id: string }[]>(
      'SELECT rating_id FROM reputation_rows WHERE unit_id = $1 AND batch = $2 AND place = $3',
      [unitId, batch, place],
    );
    return row?.rating_id ?? null;
  }

  /** For the demo's reset. */
  async removeAll(manager: EntityManager): Promise<void> {
    for (const table of ['published_scores', 'unit_reputations', 'reputation_batches', 'reputation_days'])
      await manager.query(`DELETE FROM ${table}`);
  }

  private async addBatch(
    unitId: string,
    day: CalendarDate,
    rows: readonly NewRow[],
    manager: EntityManager,
  ): Promise<boolean> {
    const [added] = await manager.query<{ number: number }[]>(
      `INSERT INTO reputation_batches (unit_id, number, closed_on)
       SELECT $1::text, coalesce(max(number), 0) + 1, $2::date FROM reputation_batches WHERE unit_id = $1
       ON CONFLICT DO NOTHING RETURNING number`,
      [unitId, day],
    );
    if (added === undefined) return false;
    await manager.query(
      `INSERT INTO reputation_rows
         (unit_id, batch, place, rating_id, stars, prompts, prompts_version, shown, standing, seeded)
       SELECT $1, $2, place, "ratingId", stars, prompts, "promptsVersion", shown, standing, seeded
       FROM jsonb_to_recordset($3::jsonb) AS incoming(
         place integer, "ratingId" uuid, stars smallint, prompts text[], "promptsVersion" integer,
         shown uuid[], standing text, seeded boolean)`,
      [unitId, added.number, JSON.stringify(rows)],
    );
    return true;
  }
}
