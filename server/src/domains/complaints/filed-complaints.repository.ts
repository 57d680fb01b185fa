import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource } from 'typeorm';

/** Complaints filed in some days, of one unit and topic. */
export interface FiledOfTopic {
  readonly unitId: string;
  /** Null where nobody said what it is about. */
  readonly topicId: string | null;
  readonly filed: number;
}

/** As desks call it; nothing of whoever complained. */
export interface FiledComplaint {
  readonly id: string;
  readonly number: string;
  readonly unitId: string;
  readonly on: CalendarDate;
}

export interface FiledWithin {
  readonly unitIds: readonly string[];
  /** First and last day, both counted. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

@Injectable()
export class FiledComplaintsRepository {
  constructor(private readonly dataSource: DataSource) {}

  byTopic({ unitIds, from, to }: FiledWithin): Promise<FiledOfTopic[]> {
    return this.dataSource.manager.query(
      `SELECT unit_id AS "unitId", topic_id AS "topicId", count(*)::int AS filed FROM complaints
       WHERE unit_id = ANY($1::text[]) AND filed_on BETWEEN $2 AND $3 GROUP BY unit_id, topic_id`,
      [unitIds, from, to],
    );
  }

  /** The newest first; `all` with those that are too many. */
  async ofTopic(
    { unitIds, from, to }: FiledWithin,
    topicId: string,
    most: number,
  ): Promise<{ items: FiledComplaint[]; all: number }> {
    const rows = await this.dataSource.manager.query<(FiledComplaint & { all: number })[]>(
      `SELECT id, number, unit_id AS "unitId", to_char(filed_on, 'YYYY-MM-DD') AS "on", count(*) OVER ()::int AS "all"
       FROM complaints WHERE unit_id = ANY($1::text[]) AND filed_on BETWEEN $2 AND $3 AND topic_id = $4
       ORDER BY filed_on DESC, id LIMIT $5`,
      [unitIds, from, to, topicId, most],
    );
    return {
      items: rows.map(({ id, number, unitId, on }) => ({ id, number, unitId, on })),
      all: rows[0]?.all ?? 0,
    };
  }
}
