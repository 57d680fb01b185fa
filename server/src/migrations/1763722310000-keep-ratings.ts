import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepRatings1763722310000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // No foreign keys to units and officers: a pack that is loaded anew replaces them, and ratings stay.
    await runner.query(`
      CREATE TABLE ratings (
        id uuid PRIMARY KEY,
        unit_id text NOT NULL,
        officer_id text,
        stars smallint NOT NULL CHECK (stars BETWEEN 1 AND 5),
        prompts text[] NOT NULL,
        prompts_version integer NOT NULL,
        channel text NOT NULL CHECK (channel IN ('counter', 'display', 'printed', 'card', 'case')),
        weight integer NOT NULL CHECK (weight BETWEEN 0 AND 10000),
        rated_at timestamptz NOT NULL,
        day date NOT NULL,
        named boolean NOT NULL,
        standing text NOT NULL CHECK (standing IN ('counted', 'quarantined', 'removed')),
        standing_reason text,
        statement_id uuid UNIQUE,
        statement_commitment text,
        supplement_id uuid UNIQUE,
        supplement_commitment text,
        supplement_day date,
        seeded boolean NOT NULL,
        CHECK ((statement_id IS NULL) = (statement_commitment IS NULL)),
        CHECK ((supplement_id IS NULL) = (supplement_commitment IS NULL)),
        CHECK ((supplement_id IS NULL) = (supplement_day IS NULL))
      )`);
    await runner.query('CREATE INDEX ratings_by_unit ON ratings (unit_id, day)');
    await runner.query('CREATE INDEX ratings_by_officer ON ratings (officer_id, day)');
    // Who rated, apart from everything else: its own schema, so that a role that reads the product's tables need not
    // read this one. A rating seeded for the demo, or whose rater was erased, has no row here.
    await runner.query('CREATE SCHEMA rater');
    await runner.query(`
      CREATE TABLE rater.raters (
        rating_id uuid PRIMARY KEY,
        ticket uuid NOT NULL UNIQUE,
        person_id uuid,
        visitor_id uuid,
        enterprise_id uuid,
        occasion_id uuid UNIQUE,
        submission_key text NOT NULL,
        supplement_key text,
        receipt jsonb NOT NULL,
        CHECK (person_id IS NOT NULL OR visitor_id IS NOT NULL)
      )`);
    await runner.query('CREATE INDEX raters_by_person ON rater.raters (person_id)');
    await runner.query('CREATE INDEX raters_by_visitor ON rater.raters (visitor_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA rater CASCADE');
    await runner.query('DROP TABLE ratings');
  }
}
