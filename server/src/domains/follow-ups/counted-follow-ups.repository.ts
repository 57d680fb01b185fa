import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { CountedFollowUp } from '@yingshang/shared/unit-scores';
import { DataSource, type EntityManager } from 'typeorm';

export interface CountedCase extends CountedFollowUp {
  readonly id: string;
  readonly seeded: boolean;
}

@Injectable()
export class CountedFollowUpsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** With a step in these days, or a first limit that ended in them. */
  async touched(since: CalendarDate, until: CalendarDate, manager: EntityManager): Promise<string[]> {
    const rows = await manager.query<{ id: string }[]>(
      `SELECT follow_up_id AS id FROM follow_up_steps WHERE taken_on BETWEEN $1 AND $2
       UNION SELECT id FROM follow_ups WHERE first_due_on BETWEEN $1 AND $2`,
      [since, until],
    );
    return rows.map(({ id }) => id);
  }

  async idsAfter(after: string | null, most: number, manager: EntityManager): Promise<string[]> {
    const rows = await manager.query<{ id: string }[]>(
      'SELECT id FROM follow_ups WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2',
      [after, most],
    );
    return rows.map(({ id }) => id);
  }

  /** Of these, those of the unit that it is shown by that day. */
  async shownTo(unitId: string, ids: readonly string[], today: CalendarDate): Promise<string[]> {
    const rows = await this.dataSource.manager.query<{ id: string }[]>(
      'SELECT id FROM follow_ups WHERE unit_id = $1 AND id = ANY($2::uuid[]) AND shown_from <= $3',
      [unitId, ids, today],
    );
    return rows.map(({ id }) => id);
  }

  many(ids: readonly string[], manager: EntityManager): Promise<CountedCase[]> {
    return manager.query(
      `SELECT one.id, one.unit_id AS "unitId", to_char(one.first_due_on, 'YYYY-MM-DD') AS "firstDueOn",
         to_char(one.put_right_on, 'YYYY-MM-DD') AS "putRightOn",
         one.ground IS NOT DISTINCT FROM 'rating-removed' AS "isRemoved", rating.seeded
       FROM follow_ups one JOIN ratings rating ON rating.id = one.rating_id WHERE one.id = ANY($1::uuid[])`,
      [ids],
    );
  }
}
