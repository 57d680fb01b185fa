import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepRatingAppeals1763722520000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rating_appeals (
        id uuid PRIMARY KEY,
        rating_id uuid NOT NULL,
        side text NOT NULL CHECK (side IN ('unit', 'rater')),
        unit_id text NOT NULL,
        row_id text,
        ground text,
        statement_id uuid NOT NULL UNIQUE,
        commitment text NOT NULL,
        filed_on date NOT NULL,
        due_on date NOT NULL,
        state text NOT NULL CHECK (state IN ('open', 'granted', 'refused')),
        UNIQUE (rating_id, side)
      )`);
    await runner.query('CREATE INDEX rating_appeals_by_unit ON rating_appeals (unit_id, filed_on)');
    await runner.query(`
      CREATE TABLE rating_decisions (
        id uuid PRIMARY KEY,
        unit_id text NOT NULL,
        finding_id uuid REFERENCES rating_findings (id) ON DELETE CASCADE,
        appeal_id uuid UNIQUE REFERENCES rating_appeals (id) ON DELETE CASCADE,
        outcome text NOT NULL CHECK (outcome IN ('restored', 'removed', 'kept')),
        ground text NOT NULL,
        reason text NOT NULL,
        count integer NOT NULL,
        day date NOT NULL,
        CHECK ((finding_id IS NULL) <> (appeal_id IS NULL))
      )`);
    await runner.query('CREATE INDEX rating_decisions_by_finding ON rating_decisions (finding_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rating_decisions');
    await runner.query('DROP TABLE rating_appeals');
  }
}
