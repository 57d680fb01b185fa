import { Injectable } from '@nestjs/common';
import type { LimitProfile } from '@yingshang/shared/complaints';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { EventColumns } from './complaint-row';

export interface CountedComplaint {
  readonly id: string;
  readonly number: string;
  readonly limits: LimitProfile;
  readonly seeded: boolean;
}

export interface KeptEvent extends EventColumns {
  readonly complaintId: string;
  readonly number: number;
}

/** What is counted of complaints; no words, and nobody. */
@Injectable()
export class ComplaintHistoriesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** With something that happened in these days, or a limit of the answer that ended in them. */
  async touched(since: CalendarDate, until: CalendarDate, manager: EntityManager): Promise<string[]> {
    const rows = await manager.query<{ id: string }[]>(
      `SELECT complaint_id AS id FROM complaint_events WHERE happened_on BETWEEN $1 AND $2
       UNION SELECT id FROM complaints WHERE solve_due_on BETWEEN $1 AND $2`,
      [since, until],
    );
    return rows.map(({ id }) => id);
  }

  async idsAfter(after: string | null, most: number, manager: EntityManager): Promise<string[]> {
    const rows = await manager.query<{ id: string }[]>(
      'SELECT id FROM complaints WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2',
      [after, most],
    );
    return rows.map(({ id }) => id);
  }

  many(ids: readonly string[], manager: EntityManager): Promise<CountedComplaint[]> {
    return manager.query('SELECT id, number, limits, seeded FROM complaints WHERE id = ANY($1::uuid[])', [
      ids,
    ]);
  }

  /** Of these, those that the unit has in hand, or had last. */
  async atDeskOf(unitId: string, ids: readonly string[]): Promise<string[]> {
    const rows = await this.dataSource.manager.query<{ id: string }[]>(
      'SELECT id FROM complaints WHERE unit_id = $1 AND id = ANY($2::uuid[])',
      [unitId, ids],
    );
    return rows.map(({ id }) => id);
  }

  /** In the order in which they happened. */
  eventsOf(ids: readonly string[], manager: EntityManager): Promise<KeptEvent[]> {
    return manager.query(
      `SELECT complaint_id AS "complaintId", number, kind, result, to_char(happened_on, 'YYYY-MM-DD') AS "on",
         unit_id AS "unitId", handler_id AS "handlerId"
       FROM complaint_events WHERE complaint_id = ANY($1::uuid[]) ORDER BY complaint_id, number`,
      [ids],
    );
  }
}
