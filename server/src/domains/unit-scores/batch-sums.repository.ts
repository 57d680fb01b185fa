import { Injectable } from '@nestjs/common';
import type { RatingSums } from '@yingshang/shared/scoring';
import { DataSource, type EntityManager } from 'typeorm';
import type { PublishedBatch } from '../reputation';
import type { BatchSums } from './batch-sums';
import type { MomentSpan } from './score-moments.repository';
import type { UnitMonthKey } from './touched-months.repository';

export interface SummedSpan extends UnitMonthKey {
  readonly sums: RatingSums;
  readonly seeded: boolean;
}

type Clusters = UnitMonthKey & { readonly clusters: RatingSums['clusters'] };

const SPANS = `jsonb_to_recordset($1::jsonb) AS span("unitId" text, month text, "from" date, "to" date)`;
const ofSpan = (table: string) =>
  `JOIN ${table} kept ON kept.unit_id = span."unitId" AND kept.closed_on BETWEEN span."from" AND span."to"`;
/** One JSON value, in which whole numbers stay what they are: the driver would make texts of them. */
const sumsOf = (column: string) =>
  `json_build_array(${[1, 2, 3, 4, 5].map((stars) => `sum(kept.${column}${stars})`).join(', ')})`;

/** What batches weigh, so that a month is the sum of a few rows however many ratings are in it. */
@Injectable()
export class BatchSumsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** All that is kept of these batches: what is not among the sums has none. */
  async replace(
    batches: readonly Pick<PublishedBatch, 'unitId' | 'batch'>[],
    sums: readonly BatchSums[],
    manager: EntityManager,
  ): Promise<void> {
    for (const table of ['score_batch_sums', 'rater.batch_clusters'])
      await manager.query(
        `DELETE FROM ${table} kept USING jsonb_to_recordset($1::jsonb) AS one("unitId" text, batch integer)
         WHERE kept.unit_id = one."unitId" AND kept.batch = one.batch`,
        [JSON.stringify(batches)],
      );
    await manager.query(
      `INSERT INTO score_batch_sums
         (unit_id, batch, closed_on, seeded, n1, n2, n3, n4, n5, w1, w2, w3, w4, w5)
       SELECT "unitId", batch, "closedOn", seeded, counts[1], counts[2], counts[3], counts[4], counts[5],
         weights[1], weights[2], weights[3], weights[4], weights[5]
       FROM jsonb_to_recordset($1::jsonb) AS one("unitId" text, batch integer, "closedOn" date, seeded boolean,
         counts integer[], weights bigint[])`,
      [JSON.stringify(sums)],
    );
    const clusters = sums.flatMap(({ unitId, batch, closedOn, clusters: own }) =>
      own.map((one) => ({ unitId, batch, closedOn, ...one })),
    );
    await manager.query(
      `INSERT INTO rater.batch_clusters (unit_id, batch, closed_on, cluster_id, w1, w2, w3, w4, w5)
       SELECT "unitId", batch, "closedOn", cluster, weights[1], weights[2], weights[3], weights[4], weights[5]
       FROM jsonb_to_recordset($1::jsonb) AS one("unitId" text, batch integer, "closedOn" date, cluster uuid,
         weights bigint[])`,
      [JSON.stringify(clusters)],
    );
  }

  /** Spans in which nothing was made public are not among them. */
  async counted(
    spans: readonly MomentSpan[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<SummedSpan[]> {
    const found = await manager.query<(UnitMonthKey & Omit<RatingSums, 'clusters'> & { seeded: boolean })[]>(
      `SELECT span."unitId", span.month, ${sumsOf('n')} AS counts, ${sumsOf('w')} AS weights,
         bool_or(kept.seeded) AS seeded
       FROM ${SPANS} ${ofSpan('score_batch_sums')} GROUP BY 1, 2`,
      [JSON.stringify(spans)],
    );
    const shared = await manager.query<Clusters[]>(
      `SELECT "unitId", month, json_agg(weights) AS clusters FROM (
         SELECT span."unitId", span.month, ${sumsOf('w')} AS weights
         FROM ${SPANS} ${ofSpan('rater.batch_clusters')} GROUP BY 1, 2, kept.cluster_id) one
       GROUP BY 1, 2`,
      [JSON.stringify(spans)],
    );
    const clusters = new Map(shared.map((one) => [`${one.month} ${one.unitId}`, one.clusters]));
    return found.map(({ unitId, month, counts, weights, seeded }) => {
      const own = clusters.get(`${month} ${unitId}`) ?? [];
      return { unitId, month, seeded, sums: { counts, weights, clusters: own } };
    });
  }
}
