import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepControl1763715000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // 演示核验 of before had proven nothing.
    await runner.query(
      'ALTER TABLE enterprise_holders DROP CONSTRAINT enterprise_holders_verification_check',
    );
    await runner.query(`UPDATE enterprise_holders SET verification = 'none'`);
    await runner.query(`
      ALTER TABLE enterprise_holders
        ADD COLUMN proven_at timestamptz,
        ADD CHECK (verification IN ('none', 'representative', 'phone', 'handed-over')),
        ADD CHECK ((verification = 'none') = (proven_at IS NULL))`);
    // Rows of holders showed records of bodies; the next load makes them anew of what a holder may see.
    await runner.query('DELETE FROM enterprise_profiles WHERE person_id IS NOT NULL');
    // The code itself stands nowhere: it is worked out from the row's id with a secret that is not in the database.
    await runner.query(`
      CREATE TABLE enterprise_control_codes (
        enterprise_id uuid NOT NULL REFERENCES enterprises ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        id uuid NOT NULL,
        sent_at timestamptz NOT NULL,
        PRIMARY KEY (enterprise_id, person_id)
      )`);
    // A delegation that ended is deleted; that it was is in audit_events.
    await runner.query(`
      CREATE TABLE enterprise_delegations (
        id uuid PRIMARY KEY,
        enterprise_id uuid NOT NULL,
        given_by uuid NOT NULL,
        sealed_name text NOT NULL,
        sealed_phone_mask text NOT NULL,
        phone_index text NOT NULL,
        key_version integer NOT NULL REFERENCES field_keys (version),
        scopes text[] NOT NULL CHECK (cardinality(scopes) > 0
          AND scopes <@ ARRAY['profile', 'apply', 'rate', 'complain']),
        ends_on date NOT NULL,
        invited_at timestamptz NOT NULL,
        demo_code text UNIQUE,
        person_id uuid REFERENCES people ON DELETE CASCADE,
        accepted_at timestamptz CHECK (accepted_at IS NULL OR person_id IS NOT NULL),
        UNIQUE (enterprise_id, given_by, phone_index),
        FOREIGN KEY (enterprise_id, given_by)
          REFERENCES enterprise_holders (enterprise_id, person_id) ON DELETE CASCADE
      )`);
    await runner.query(
      'CREATE UNIQUE INDEX enterprise_delegations_by_person ON enterprise_delegations (person_id, enterprise_id) WHERE accepted_at IS NOT NULL',
    );
    await runner.query(
      'CREATE INDEX enterprise_delegations_by_phone ON enterprise_delegations (phone_index)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['delegations', 'control_codes'])
      await runner.query(`DROP TABLE enterprise_${table}`);
    await runner.query('ALTER TABLE enterprise_holders DROP COLUMN proven_at');
    await runner.query(
      'ALTER TABLE enterprise_holders DROP CONSTRAINT enterprise_holders_verification_check',
    );
    await runner.query(`UPDATE enterprise_holders SET verification = 'demo'`);
    await runner.query(`ALTER TABLE enterprise_holders ADD CHECK (verification IN ('demo'))`);
  }
}
