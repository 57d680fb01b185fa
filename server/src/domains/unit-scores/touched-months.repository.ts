import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { ScoreMonth } from '@yingshang/shared/unit-scores';
import type { EntityManager } from 'typeorm';

export interface UnitMonthKey {
  readonly unitId: string;
  readonly month: ScoreMonth;
}

/** Months that are to be worked out. */
@Injectable()
export class TouchedMonthsRepository {
  async add(months: readonly UnitMonthKey[], manager: EntityManager): Promise<void> {
    await manager.query(
      `INSERT INTO score_touched (unit_id, month)
       SELECT DISTINCT "unitId", month FROM jsonb_to_recordset($1::jsonb) AS one("unitId" text, month text)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(months)],
    );
  }

  /** Of units with cases of bad ratings that were due, or put right, in these days; since ever without a first one. */
  async addWithFollowUps(from: CalendarDate | null, to: CalendarDate, manager: EntityManager): Promise<void> {
    await manager.query(
      `INSERT INTO score_touched (unit_id, month)
       SELECT DISTINCT unit_id, to_char(on_day, 'YYYY-MM') FROM score_moments
       WHERE cause = 'follow-ups' AND on_day BETWEEN coalesce($1::date, '-infinity') AND $2
       ON CONFLICT DO NOTHING`,
      [from, to],
    );
  }

  /** Some of them, which are forgotten with the end of the transaction. */
  async take(most: number, manager: EntityManager): Promise<UnitMonthKey[]> {
    const [taken] = await manager.query<[UnitMonthKey[], number]>(
      `DELETE FROM score_touched WHERE (unit_id, month) IN (
         SELECT unit_id, month FROM score_touched ORDER BY unit_id, month LIMIT $1)
       RETURNING unit_id AS "unitId", month`,
      [most],
    );
    return taken;
  }
}
