import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepRoles1763710000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Real people: reached by a number that is sealed, found by its blind index.
    await runner.query(`
      ALTER TABLE people
        ADD COLUMN sealed_phone text,
        ADD COLUMN sealed_phone_mask text,
        ADD COLUMN phone_index text UNIQUE,
        ADD COLUMN key_version integer REFERENCES field_keys (version),
        ADD CHECK ((sealed_phone IS NULL) = (phone_index IS NULL)),
        ADD CHECK (sealed_phone IS NULL OR key_version IS NOT NULL)`);
    await runner.query(`
      ALTER TABLE sessions
        ADD COLUMN way text NOT NULL DEFAULT 'demo' CHECK (way IN ('demo', 'phone', 'wechat')),
        ADD COLUMN device text NOT NULL DEFAULT '',
        ADD COLUMN second_factor_at timestamptz`);
    // No foreign key to units: a load may take a unit away, and the role then reaches nothing.
    await runner.query(`
      CREATE TABLE role_grants (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        role text NOT NULL,
        unit_id text NOT NULL,
        granted_by text NOT NULL,
        granted_at timestamptz NOT NULL,
        ends_on date,
        revoked_by text,
        revoked_at timestamptz,
        CHECK ((revoked_by IS NULL) = (revoked_at IS NULL))
      )`);
    await runner.query(
      'CREATE UNIQUE INDEX role_grants_live ON role_grants (person_id, role, unit_id) WHERE revoked_at IS NULL',
    );
    await runner.query('CREATE INDEX role_grants_by_unit ON role_grants (unit_id) WHERE revoked_at IS NULL');
    // Staff of before could do what the desks offered then.
    await runner.query(`
      INSERT INTO role_grants (id, person_id, role, unit_id, granted_by, granted_at)
      SELECT gen_random_uuid(), p.id, r.role, p.unit_id, 'upgrade', p.created_at
      FROM people p, (VALUES ('handler'), ('publisher')) AS r (role) WHERE p.unit_id IS NOT NULL`);
    await runner.query('ALTER TABLE people DROP COLUMN unit_id');
    // Who used power over others, on what and when; no value of a person.
    await runner.query(`
      CREATE TABLE audit_events (
        id uuid PRIMARY KEY,
        at timestamptz NOT NULL,
        kind text NOT NULL,
        actor_id text NOT NULL,
        actor_name text NOT NULL,
        unit_id text,
        about text NOT NULL,
        detail jsonb NOT NULL
      )`);
    await runner.query('CREATE INDEX audit_events_by_time ON audit_events (at, id)');
    await runner.query('CREATE INDEX audit_events_by_unit ON audit_events (unit_id, at)');
    await runner.query(`
      CREATE TRIGGER audit_events_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_events
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    // Seen by auditors of the unit in whose name it was opened.
    await runner.query('ALTER TABLE decryptions ADD COLUMN unit_id text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE decryptions DROP COLUMN unit_id');
    await runner.query('DROP TABLE audit_events');
    await runner.query(
      `ALTER TABLE people ADD COLUMN unit_id text CHECK (unit_id IS NULL OR kind = 'staff')`,
    );
    await runner.query(`
      UPDATE people p SET unit_id = (SELECT min(g.unit_id) FROM role_grants g WHERE g.person_id = p.id)
      WHERE p.kind = 'staff'`);
    await runner.query('DROP TABLE role_grants');
    await runner.query(
      'ALTER TABLE sessions DROP COLUMN way, DROP COLUMN device, DROP COLUMN second_factor_at',
    );
    await runner.query(`
      ALTER TABLE people DROP COLUMN sealed_phone, DROP COLUMN sealed_phone_mask,
        DROP COLUMN phone_index, DROP COLUMN key_version`);
  }
}
