import { Injectable } from '@nestjs/common';
import { addDays, type CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager, LessThanOrEqual } from 'typeorm';
import { type AttentionCell, VIEW_DAYS } from './attention-tally';
import { CohortAttentionEntity } from './cohort-attention.entity';
import { HolderAttentionEntity } from './holder-attention.entity';
import { PolicyAttentionEntity } from './policy-attention.entity';
import type { PolicyAttention } from './policy-shares';

/** Attention is forgotten after so many days. */
export const KEPT_DAYS = 120;

/** Decayed weight, and the views of the last days, as the order reads them; $1 the day, $2 the half-life. */
const SUMS = `
  sum(weight * power(0.5, ($1::date - day) / $2::float8))::float8 / 1000 AS weight,
  coalesce(sum(views) FILTER (WHERE day > $3), 0)::int AS views,
  coalesce(max(views) FILTER (WHERE day > $3), 0)::int AS busiest,
  coalesce(bool_or(demo) FILTER (WHERE day > $3 AND views > 0), false) AS demo`;

@Injectable()
export class AttentionRepository {
  constructor(private readonly dataSource: DataSource) {}

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

  async addToPolicies(rows: readonly PolicyAttentionEntity[], manager: EntityManager): Promise<void> {
    await manager.query(
      `INSERT INTO policy_attention AS kept (day, policy_id, demo, weight, views)
       SELECT day, "policyId", demo, weight, views
       FROM jsonb_to_recordset($1::jsonb) AS incoming(
         day date, "policyId" text, demo boolean, weight integer, views integer)
       ON CONFLICT (day, policy_id, demo)
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

  ofCohorts(asOf: CalendarDate, halfLifeDays: number): Promise<AttentionCell[]> {
    return this.dataSource.manager.query<AttentionCell[]>(
      `SELECT section, band, district, category, ${SUMS}
       FROM cohort_attention WHERE day > $4 AND day <= $1
       GROUP BY section, band, district, category
       ORDER BY section, band, district, category`,
      [asOf, halfLifeDays, addDays(asOf, -VIEW_DAYS), addDays(asOf, -KEPT_DAYS)],
    );
  }

  ofPolicies(asOf: CalendarDate, halfLifeDays: number): Promise<PolicyAttention[]> {
    return this.dataSource.manager.query<PolicyAttention[]>(
      `SELECT policy_id AS "policyId", ${SUMS}
       FROM policy_attention WHERE day > $4 AND day <= $1 GROUP BY policy_id ORDER BY policy_id`,
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

  async removeOld(today: CalendarDate, manager: EntityManager = this.dataSource.manager): Promise<number> {
    const oldest = LessThanOrEqual(addDays(today, -KEPT_DAYS));
    const removals = [
      await manager.delete(CohortAttentionEntity, { day: oldest }),
      await manager.delete(PolicyAttentionEntity, { day: oldest }),
      await manager.delete(HolderAttentionEntity, { asOf: oldest }),
    ];
    return removals.reduce((sum, { affected }) => sum + (affected ?? 0), 0);
  }

  /** Everything that somebody did; how many rows that was. What was made up stays. */
  async removeRecorded(manager: EntityManager): Promise<number> {
    const counts = [
      await manager.delete(CohortAttentionEntity, { demo: false }),
      await manager.delete(PolicyAttentionEntity, { demo: false }),
      await manager.createQueryBuilder().delete().from(HolderAttentionEntity).execute(),
    ];
    return counts.reduce((sum, { affected }) => sum + (affected ?? 0), 0);
  }
}
