import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepReputations1763722610000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The days whose ends were worked through, so that several processes, and a second look, do it once.
    await runner.query('CREATE TABLE reputation_days (day date PRIMARY KEY)');
    // One batch a unit and day at most: what a second process worked out meanwhile is refused.
    await runner.query(`
      CREATE TABLE reputation_batches (
        unit_id text NOT NULL,
        number integer NOT NULL CHECK (number > 0),
        closed_on date NOT NULL,
        PRIMARY KEY (unit_id, number),
        UNIQUE (unit_id, closed_on)
      )`);
    // What an office may see of a rating, as it stood when its unit's ratings were last made public. No foreign key to
    // ratings: nothing here says who or when, and the place must stay what it was when the office appealed.
    await runner.query(`
      CREATE TABLE reputation_rows (
        unit_id text NOT NULL,
        batch integer NOT NULL,
        place integer NOT NULL CHECK (place > 0),
        rating_id uuid NOT NULL UNIQUE,
        stars smallint NOT NULL,
        prompts text[] NOT NULL,
        prompts_version integer NOT NULL,
        shown uuid[] NOT NULL,
        standing text NOT NULL CHECK (standing IN ('counted', 'quarantined', 'removed')),
        seeded boolean NOT NULL,
        PRIMARY KEY (unit_id, batch, place),
        FOREIGN KEY (unit_id, batch) REFERENCES reputation_batches (unit_id, number) ON DELETE CASCADE
      )`);
    await runner.query(`
      CREATE TABLE unit_reputations (
        unit_id text PRIMARY KEY,
        as_of date NOT NULL,
        figures jsonb NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE unit_reputations');
    await runner.query('DROP TABLE reputation_rows');
    await runner.query('DROP TABLE reputation_batches');
    await runner.query('DROP TABLE reputation_days');
  }
}
