import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepFindings1763722510000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE fairness_looks (unit_id text PRIMARY KEY, through date NOT NULL)');
    await runner.query(`
      CREATE TABLE rating_findings (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('duplicate', 'staff-linked', 'one-cluster', 'burst')),
        unit_id text NOT NULL,
        direction text CHECK (direction IN ('praise', 'blame')),
        from_day date NOT NULL,
        to_day date NOT NULL,
        figures jsonb NOT NULL,
        found_on date NOT NULL
      )`);
    await runner.query('CREATE INDEX rating_findings_by_unit ON rating_findings (unit_id, found_on)');
    await runner.query(`
      CREATE TABLE held_ratings (
        finding_id uuid NOT NULL REFERENCES rating_findings (id) ON DELETE CASCADE,
        place integer NOT NULL,
        rating_id uuid NOT NULL,
        outcome text CHECK (outcome IN ('restored', 'removed')),
        PRIMARY KEY (finding_id, place),
        UNIQUE (finding_id, rating_id)
      )`);
    await runner.query('CREATE INDEX held_ratings_by_rating ON held_ratings (rating_id)');
    await runner.query(`
      CREATE TABLE rating_standing_events (
        id uuid PRIMARY KEY,
        rating_id uuid NOT NULL,
        unit_id text NOT NULL,
        standing text NOT NULL CHECK (standing IN ('counted', 'quarantined', 'removed')),
        because text NOT NULL,
        day date NOT NULL,
        salt text NOT NULL
      )`);
    await runner.query(
      'CREATE INDEX rating_standing_events_by_unit ON rating_standing_events (unit_id, day)',
    );
    // Ratings that belong together stay together when their raters are gone. It says so of nobody, but it joins what
    // one rater gave, so it lies where the raters lie.
    await runner.query(`
      CREATE TABLE rater.rating_clusters (
        rating_id uuid PRIMARY KEY,
        unit_id text NOT NULL,
        cluster_id uuid NOT NULL
      )`);
    await runner.query('CREATE INDEX rating_clusters_by_unit ON rater.rating_clusters (unit_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rater.rating_clusters');
    for (const table of ['rating_standing_events', 'held_ratings', 'rating_findings', 'fairness_looks'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
