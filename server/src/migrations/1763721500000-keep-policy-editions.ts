import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepPolicyEditions1763721500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // No foreign key to policies: what was withdrawn is gone there, and its editions are why a load does not revive it.
    await runner.query(`
      CREATE TABLE policy_editions (
        policy_id text NOT NULL,
        number integer NOT NULL CHECK (number > 0),
        done text NOT NULL CHECK (done IN ('published', 'edited', 'withdrawn')),
        record jsonb CHECK ((record IS NULL) = (done = 'withdrawn')),
        reason text NOT NULL,
        done_by uuid,
        done_by_name text NOT NULL,
        unit_id text NOT NULL,
        unit_name text NOT NULL,
        done_at timestamptz NOT NULL,
        PRIMARY KEY (policy_id, number)
      )`);
    // Whoever published can ask to be forgotten; what they published stays as it was.
    await runner.query(`
      CREATE FUNCTION refuse_changed_edition() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'policy_editions is append-only';
      END $$`);
    await runner.query(`
      CREATE TRIGGER policy_editions_stay
        BEFORE UPDATE OF policy_id, number, done, record, reason, unit_id, unit_name, done_at ON policy_editions
        FOR EACH ROW EXECUTE FUNCTION refuse_changed_edition()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE policy_editions');
    await runner.query('DROP FUNCTION refuse_changed_edition');
  }
}
