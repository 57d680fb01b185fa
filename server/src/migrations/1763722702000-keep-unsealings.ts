import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A step is never changed: its row is what the public ledger's entry was made from. */
export class KeepUnsealings1763722702000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE unsealings (
        id uuid PRIMARY KEY,
        rating_id uuid NOT NULL,
        unit_id text NOT NULL,
        ground text NOT NULL,
        sealed_note text NOT NULL,
        key_version integer NOT NULL REFERENCES field_keys (version),
        state text NOT NULL CHECK (state IN ('asked', 'approved', 'refused', 'shown')),
        asked_by uuid NOT NULL,
        asked_at timestamptz NOT NULL,
        decided_by uuid,
        decided_at timestamptz,
        shown_at timestamptz,
        CHECK (decided_by IS DISTINCT FROM asked_by),
        CHECK (state NOT IN ('approved', 'refused', 'shown') OR decided_by IS NOT NULL)
      )`);
    await runner.query('CREATE INDEX unsealings_by_time ON unsealings (asked_at)');
    await runner.query('CREATE INDEX unsealings_of_rating ON unsealings (rating_id)');
    await runner.query(`
      CREATE TABLE unsealing_steps (
        id uuid PRIMARY KEY,
        unsealing_id uuid NOT NULL REFERENCES unsealings,
        step text NOT NULL CHECK (step IN ('asked', 'approved', 'refused', 'shown')),
        day date NOT NULL,
        UNIQUE (unsealing_id, step)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE unsealing_steps, unsealings');
  }
}
