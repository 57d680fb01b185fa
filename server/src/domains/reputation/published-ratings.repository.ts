import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';

/** What a unit made public at the end of a day. */
export interface PublishedBatch {
  readonly unitId: string;
  readonly batch: number;
  readonly closedOn: CalendarDate;
}

/** Of a unit from one day to another. */
export interface UnitSpan {
  readonly unitId: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The ratings of a batch that count: a list each, since a query answers with a million of them. */
export interface CountedBatch extends PublishedBatch {
  readonly seeded: boolean;
  readonly ratings: readonly (readonly [id: string, stars: number, weight: number])[];
}

const BATCH = `batch.unit_id AS "unitId", batch.number AS batch, to_char(batch.closed_on, 'YYYY-MM-DD') AS "closedOn"`;
const COUNTED = `
  SELECT ${BATCH}, bool_or(kept.seeded) AS seeded,
    json_agg(json_build_array(kept.rating_id, kept.stars, rating.weight)) AS ratings`;
const JOINED = `
  JOIN reputation_rows kept ON kept.unit_id = batch.unit_id AND kept.batch = batch.number
    AND kept.standing = 'counted'
  JOIN ratings rating ON rating.id = kept.rating_id AND rating.weight > 0
  GROUP BY batch.unit_id, batch.number, batch.closed_on`;

@Injectable()
export class PublishedRatingsRepository {
  /** `since` null: from the first one on. */
  closed(since: CalendarDate | null, until: CalendarDate, manager: EntityManager): Promise<PublishedBatch[]> {
    return manager.query(
      `SELECT ${BATCH} FROM reputation_batches batch
       WHERE closed_on <= $2 AND ($1::date IS NULL OR closed_on >= $1)`,
      [since, until],
    );
  }

  batchesWith(
    ratingIds: readonly string[],
    until: CalendarDate,
    manager: EntityManager,
  ): Promise<PublishedBatch[]> {
    return manager.query(
      `SELECT DISTINCT ${BATCH} FROM reputation_rows kept
       JOIN reputation_batches batch ON batch.unit_id = kept.unit_id AND batch.number = kept.batch
       WHERE kept.rating_id = ANY($1::uuid[]) AND batch.closed_on <= $2`,
      [ratingIds, until],
    );
  }

  /** Those in which nothing counts are not among them. */
  countedOf(
    batches: readonly Pick<PublishedBatch, 'unitId' | 'batch'>[],
    manager: EntityManager,
  ): Promise<CountedBatch[]> {
    return manager.query(
      `${COUNTED} FROM jsonb_to_recordset($1::jsonb) AS one("unitId" text, batch integer)
       JOIN reputation_batches batch ON batch.unit_id = one."unitId" AND batch.number = one.batch
       ${JOINED}`,
      [JSON.stringify(batches)],
    );
  }

  countedIn(spans: readonly UnitSpan[], manager: EntityManager): Promise<CountedBatch[]> {
    return manager.query(
      `${COUNTED} FROM jsonb_to_recordset($1::jsonb) AS span("unitId" text, "from" date, "to" date)
       JOIN reputation_batches batch ON batch.unit_id = span."unitId" AND batch.closed_on BETWEEN span."from" AND span."to"
       ${JOINED}`,
      [JSON.stringify(spans)],
    );
  }

  async unitsWithBatches(manager: EntityManager): Promise<string[]> {
    const rows = await manager.query<{ id: string }[]>(
      'SELECT DISTINCT unit_id AS id FROM reputation_batches ORDER BY 1',
    );
    return rows.map(({ id }) => id);
  }
}
