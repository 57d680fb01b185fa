import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What batches of ratings weigh, by stars, so that a month is worked out from a row a day: docs/decisions/0036. Which of
 * their ratings are of one hand stands where that is kept apart from everything else.
 */
export class KeepBatchSums1763727200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const weights = [1, 2, 3, 4, 5].map((stars) => `w${stars} bigint NOT NULL CHECK (w${stars} >= 0)`);
    await runner.query(`
      CREATE TABLE score_batch_sums (
        unit_id text NOT NULL,
        batch integer NOT NULL,
        closed_on date NOT NULL,
        seeded boolean NOT NULL,
        ${[1, 2, 3, 4, 5].map((stars) => `n${stars} integer NOT NULL CHECK (n${stars} >= 0)`).join(', ')},
        ${weights.join(', ')},
        PRIMARY KEY (unit_id, batch)
      )`);
    await runner.query(`
      CREATE TABLE rater.batch_clusters (
        unit_id text NOT NULL,
        batch integer NOT NULL,
        closed_on date NOT NULL,
        cluster_id uuid NOT NULL,
        ${weights.join(', ')},
        PRIMARY KEY (unit_id, batch, cluster_id)
      )`);
    // One row: pages that are kept in memory are as old as it.
    await runner.query(`
      CREATE TABLE score_revision (
        single boolean PRIMARY KEY DEFAULT true CHECK (single),
        number bigint NOT NULL
      )`);
    await runner.query('INSERT INTO score_revision (number) VALUES (0)');
    await runner.query(SHARED_INDEX);
    await runner.query(SUMS);
    await runner.query(CLUSTERS);
    await runner.query('CREATE INDEX score_batch_sums_by_day ON score_batch_sums (unit_id, closed_on)');
    await runner.query('CREATE INDEX batch_clusters_by_day ON rater.batch_clusters (unit_id, closed_on)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX rater.rating_clusters_shared');
    await runner.query('DROP TABLE rater.batch_clusters, score_batch_sums, score_revision');
  }
}

/** Few have others: of a rating that has, this finds it. */
const SHARED_INDEX = `
  CREATE INDEX rating_clusters_shared ON rater.rating_clusters (cluster_id) WHERE cluster_id <> rating_id`;

const sumsByStars = [1, 2, 3, 4, 5].map(
  (stars) => `coalesce(sum(rating.weight) FILTER (WHERE kept.stars = ${stars}), 0)`,
);
const COUNTED = `
  FROM reputation_batches batch
  JOIN reputation_rows kept ON kept.unit_id = batch.unit_id AND kept.batch = batch.number AND kept.standing = 'counted'
  JOIN ratings rating ON rating.id = kept.rating_id AND rating.weight > 0`;

const SUMS = `
  INSERT INTO score_batch_sums (unit_id, batch, closed_on, seeded, n1, n2, n3, n4, n5, w1, w2, w3, w4, w5)
  SELECT batch.unit_id, batch.number, batch.closed_on, bool_or(kept.seeded),
    ${[1, 2, 3, 4, 5].map((stars) => `count(*) FILTER (WHERE kept.stars = ${stars})`).join(', ')},
    ${sumsByStars.join(', ')}
  ${COUNTED} GROUP BY 1, 2, 3`;

const CLUSTERS = `
  INSERT INTO rater.batch_clusters (unit_id, batch, closed_on, cluster_id, w1, w2, w3, w4, w5)
  SELECT batch.unit_id, batch.number, batch.closed_on, coalesce(own.cluster_id, rating.id), ${sumsByStars.join(', ')}
  ${COUNTED} LEFT JOIN rater.rating_clusters own ON own.rating_id = rating.id
  WHERE own.cluster_id <> rating.id OR EXISTS (
    SELECT FROM rater.rating_clusters other WHERE other.cluster_id = rating.id AND other.cluster_id <> other.rating_id)
  GROUP BY 1, 2, 3, 4`;
