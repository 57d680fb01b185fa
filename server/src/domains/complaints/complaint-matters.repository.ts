import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource } from 'typeorm';

/** As much of a complaint as says whether somebody's text is about the same matter; its words lie sealed. */
export interface KnownMatter {
  readonly id: string;
  readonly statementId: string;
  readonly unitId: string | null;
  readonly topic: string | null;
  readonly regionCode: string | null;
  readonly filedOn: CalendarDate;
}

export interface WhichMatters {
  readonly unitIds: readonly string[];
  readonly topic: string | null;
  readonly regionCode: string | null;
  readonly since: Date;
  readonly most: number;
}

/** As the indexes of the migration say it. Who complained of an officer is joined by nobody, nor what has ended. */
const JOINABLE = `class <> 'officer' AND status NOT IN ('returned', 'closed') AND statement_id IS NOT NULL`;

@Injectable()
export class ComplaintMattersRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Those of the units, of the topic, of the district: first what agrees in most of them, then the latest. Each arm
   * walks an index of its own.
   */
  find({ unitIds, topic, regionCode, since, most }: WhichMatters): Promise<KnownMatter[]> {
    const arm = (which: string) =>
      `(SELECT id, statement_id, unit_id, topic_id, region_code, filed_on, filed_at FROM complaints
        WHERE ${which} AND ${JOINABLE} AND filed_at >= $4 ORDER BY filed_at DESC LIMIT $5)`;
    return this.dataSource.query(
      `SELECT id, statement_id AS "statementId", unit_id AS "unitId", topic_id AS topic,
         region_code AS "regionCode", filed_on::text AS "filedOn"
       FROM (${arm('unit_id = ANY($1::text[])')} UNION ${arm('topic_id = $2')} UNION ${arm('region_code = $3')}) c
       ORDER BY coalesce(unit_id = ANY($1::text[]), false)::int + coalesce(topic_id = $2, false)::int
         + coalesce(region_code = $3, false)::int DESC, filed_at DESC
       LIMIT $5`,
      [unitIds, topic, regionCode, since, most],
    );
  }
}
