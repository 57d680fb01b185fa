import { Injectable } from '@nestjs/common';
import type { FrozenMonth, ScoreMonth } from '@yingshang/shared/unit-scores';
import { DataSource, type EntityManager } from 'typeorm';

export interface FrozenUnitMonth extends FrozenMonth {
  readonly unitId: string;
  /** Made-up ratings or complaints are among them. */
  readonly seeded: boolean;
}

/** Months that are frozen, by the version that holds. */
@Injectable()
export class FrozenMonthsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Of any unit, the oldest first. One step up the index a month: there may be years of hundreds of units. */
  async months(): Promise<ScoreMonth[]> {
    const rows = await this.dataSource.manager.query<{ month: ScoreMonth }[]>(
      `WITH RECURSIVE found AS (
         SELECT min(month) AS month FROM unit_months WHERE state = 'frozen'
         UNION ALL SELECT (SELECT min(month) FROM unit_months WHERE state = 'frozen' AND month > found.month)
           FROM found WHERE found.month IS NOT NULL)
       SELECT month FROM found WHERE month IS NOT NULL ORDER BY month`,
    );
    return rows.map(({ month }) => month);
  }

  async last(): Promise<ScoreMonth | null> {
    const [row] = await this.dataSource.manager.query<{ month: ScoreMonth | null }[]>(
      "SELECT max(month) AS month FROM unit_months WHERE state = 'frozen'",
    );
    return row?.month ?? null;
  }

  between(
    unitIds: readonly string[],
    { from, to }: { readonly from: ScoreMonth; readonly to: ScoreMonth },
    manager: EntityManager = this.dataSource.manager,
  ): Promise<FrozenUnitMonth[]> {
    return manager.query(
      `SELECT unit_id AS "unitId", month, version, hundredths, seeded FROM unit_months
       WHERE state = 'frozen' AND unit_id = ANY($1::text[]) AND month BETWEEN $2 AND $3
       ORDER BY unit_id COLLATE "C", month`,
      [unitIds, from, to],
    );
  }
}
