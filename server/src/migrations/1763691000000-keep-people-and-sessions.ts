import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepPeopleAndSessions1763691000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // No foreign key to units: a load may take a unit away, and its people are then asked to choose another.
    await runner.query(`
      CREATE TABLE people (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('resident', 'enterprise', 'staff')),
        display_name text NOT NULL,
        demo boolean NOT NULL,
        unit_id text,
        visitor_id uuid,
        created_at timestamptz NOT NULL,
        CHECK (unit_id IS NULL OR kind = 'staff'),
        CHECK (demo = (visitor_id IS NOT NULL)),
        UNIQUE (visitor_id, kind)
      )`);
    await runner.query(`
      CREATE TABLE sessions (
        id uuid PRIMARY KEY,
        token_hash text NOT NULL UNIQUE,
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        started_at timestamptz NOT NULL,
        used_at timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX sessions_by_person ON sessions (person_id)');
    await runner.query('CREATE INDEX sessions_by_start ON sessions (started_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sessions, people');
  }
}
