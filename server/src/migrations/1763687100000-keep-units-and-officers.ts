import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepUnitsAndOfficers1763687100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Deferred: a pack lists rows in any order, and they need to agree only when the whole load is in.
    await runner.query(`
      CREATE TABLE units (
        id text PRIMARY KEY,
        name text NOT NULL,
        level text NOT NULL CHECK (level IN ('city', 'district', 'street')),
        parent_id text REFERENCES units DEFERRABLE INITIALLY DEFERRED,
        region_code text NOT NULL,
        department text,
        duty text NOT NULL,
        topics jsonb NOT NULL,
        address text,
        hours text,
        phone text,
        contact_synthetic boolean NOT NULL,
        demo boolean NOT NULL,
        content_hash text NOT NULL
      )`);
    await runner.query('CREATE INDEX units_by_parent ON units (parent_id)');
    await runner.query(`
      CREATE TABLE officers (
        id text PRIMARY KEY,
        unit_id text NOT NULL REFERENCES units DEFERRABLE INITIALLY DEFERRED,
        name text NOT NULL,
        post text NOT NULL,
        duties text NOT NULL,
        phone text NOT NULL,
        hours text NOT NULL,
        synthetic boolean NOT NULL,
        content_hash text NOT NULL
      )`);
    await runner.query('CREATE INDEX officers_by_unit ON officers (unit_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE officers, units');
  }
}
