import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { addDays, type CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager, LessThan } from 'typeorm';
import { type AttentionCell, VIEW_DAYS } from './attention-tally';
import type { CohortAttentionEntity } from './cohort-attention.entity';
import { HolderAttentionEntity } from './holder-attention.entity';

/** Attention is forgotten after so many days. */
export const KEPT_DAYS = 120;

@Injectable()
export class AttentionRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The secret under which the day's marks are made; `isNew` for its first sign. */
  async saltOf(day: CalendarDate, manager: EntityManager): Promise<{ salt: string; isNew: boolean }> {
    const made: unknown[] = await manager.query(
      'INSERT INTO attention_salts (day, salt) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1',
      [day, randomBytes(32).toString('base64')],
    );
    const rows: { salt: string }[] = await manager.query('SELECT salt FROM attention_salts WHERE day = $1', [
      day,
    ]);
    const row = rows[0];
    if (row === undefined) throw new Error(`no salt for ${day}`);
    return { salt: row.salt, isNew: made.length === 1 };
  }

  /** False for a mark that is there. */
  async mark(day: CalendarDate, mark: string, manager: EntityManager): Promise<boolean> {
    const made: unknown[] = await manager.query(
      'INSERT INTO attention_marks (day, mark) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1',
      [day, mark],
    );
    return made.length === 1;
  }

  async addToCohorts(rows: readonly CohortAttentionEntity[], manager: EntityManager): Promise<void> {
    await manager.query(
      `INSERT INTO cohort_attention AS kept (day, section, band, district, category, demo, weight, views)
       SELECT day, section, band, district, category, demo, weight, views
       FROM jsonb_to_recordset($1::jsonb) AS incoming(
         day date, section text, band text, district text, category text, demo boolean, weight integer, views integer)
       ON CONFLICT (day, section, band, district, category, demo)
       DO UPDATE SET weight = kept.weight + excluded.weight, views = kept.views + excluded.views`,
      [JSON.stringify(rows)],
    );
  }

  /** Adds to what is kept, after that has decayed to the day. */
  async addToHolder(
    { enterpriseId, personId, category, weight, views, asOf }: HolderAttentionEntity,
    halfLifeDays: number,
    manager: EntityManager,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO holder_attention AS kept (enterprise_id, person_id, category, weight, views, as_of)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (enterprise_id, person_id, category) DO UPDATE SET
         weight = kept.weight * power(0.5, (excluded.as_of - kept.as_of) / $7::float8) + excluded.weight,
         views = kept.views * power(0.5, (excluded.as_of - kept.as_of) / $7::float8) + excluded.views,
         as_of = excluded.as_of`,
      [enterpriseId, personId, category, weight, views, asOf, halfLifeDays],
    );
  }

  /** Every cohort's attention of the kept days, decayed to the day. */
  cells(asOf: CalendarDate, halfLifeDays: number): Promise<AttentionCell[]> {
    return this.dataSource.manager.query<AttentionCell[]>(
      `SELECT section, band, district, category,
         sum(weight * power(0.5, ($1::date - day) / $2::float8))::float8 / 1000 AS weight,
         coalesce(sum(views) FILTER (WHERE day > $3), 0)::int AS views,
         coalesce(max(views) FILTER (WHERE day > $3), 0)::int AS busiest,
         coalesce(bool_or(demo) FILTER (WHERE day > $3 AND views > 0), false) AS demo
       FROM cohort_attention WHERE day > $4 AND day <= $1
       GROUP BY section, band, district, category
       ORDER BY section, band, district, category`,
      [asOf, halfLifeDays, addDays(asOf, -VIEW_DAYS), addDays(asOf, -KEPT_DAYS)],
    );
  }

  ofHolder(enterpriseId: string, personId: string): Promise<HolderAttentionEntity[]> {
    return this.dataSource.manager.find(HolderAttentionEntity, {
      where: { enterpriseId, personId },
      order: { category: 'ASC' },
    });
  }

  async forgetHolder(enterpriseId: string, personId: string, manager: EntityManager): Promise<boolean> {
    const removed = await manager.delete(HolderAttentionEntity, { enterpriseId, personId });
    return (removed.affected ?? 0) > 0;
  }

  /** Marks and salts of former days, and attention that is too old. */
  async sweep(today: CalendarDate, manager: EntityManager = this.dataSource.manager): Promise<void> {
    const oldest = addDays(today, -KEPT_DAYS);
    await manager.query('DELETE FROM attention_marks WHERE day < $1', [today]);
    await manager.query('DELETE FROM attention_salts WHERE day < $1', [today]);
    await manager.query('DELETE FROM cohort_attention WHERE day <= $1', [oldest]);
    await manager.delete(HolderAttentionEntity, { asOf: LessThan(addDays(oldest, 1)) });
  }

  /** The made-up stock takes the place of the former one; an empty one leaves none. */
  async replaceDemo(rows: readonly CohortAttentionEntity[], manager: EntityManager): Promise<void> {
    await manager.query('DELETE FROM cohort_attention WHERE demo');
    if (rows.length > 0) await this.addToCohorts(rows, manager);
  }

  /** The last day of the made-up stock; null without one. */
  async lastDemoDay(): Promise<CalendarDate | null> {
    const rows = await this.dataSource.manager.query<{ day: CalendarDate | null }[]>(
      'SELECT max(day)::text AS day FROM cohort_attention WHERE demo',
    );
    return rows[0]?.day ?? null;
  }

  /** Everything that somebody did; how many rows that was. */
  async removeRecorded(manager: EntityManager): Promise<number> {
    const removed = await manager.query<{ rows: number }[]>(
      `WITH cohorts AS (DELETE FROM cohort_attention WHERE NOT demo RETURNING 1),
         holders AS (DELETE FROM holder_attention RETURNING 1)
       SELECT ((SELECT count(*) FROM cohorts) + (SELECT count(*) FROM holders))::int AS rows`,
    );
    await manager.query('DELETE FROM attention_marks');
    await manager.query('DELETE FROM attention_salts');
    return removed[0]?.rows ?? 0;
  }
}
