import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepEnterprises1763695000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE registry_enterprises (
        credit_code text PRIMARY KEY,
        seed text NOT NULL,
        position integer NOT NULL,
        name text NOT NULL,
        trade_name text NOT NULL,
        region_code text NOT NULL,
        industry_code text NOT NULL,
        established_on date NOT NULL,
        facts jsonb NOT NULL
      )`);
    await runner.query('CREATE UNIQUE INDEX registry_by_position ON registry_enterprises (position)');
    // The operator class makes LIKE 'x%' use the index whatever the collation of the database.
    await runner.query('CREATE INDEX registry_by_name ON registry_enterprises (name text_pattern_ops)');
    await runner.query(
      'CREATE INDEX registry_by_trade_name ON registry_enterprises (trade_name text_pattern_ops)',
    );
    await runner.query(`
      CREATE TABLE enterprises (
        id uuid PRIMARY KEY,
        credit_code text NOT NULL UNIQUE,
        name text NOT NULL,
        region_code text NOT NULL,
        industry_code text NOT NULL,
        demo boolean NOT NULL,
        first_registered_at timestamptz NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE enterprise_holders (
        enterprise_id uuid NOT NULL REFERENCES enterprises ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        verification text NOT NULL CHECK (verification IN ('demo')),
        registered_at timestamptz NOT NULL,
        PRIMARY KEY (enterprise_id, person_id)
      )`);
    await runner.query('CREATE INDEX enterprise_holders_by_person ON enterprise_holders (person_id)');
    await runner.query(`
      CREATE TABLE enterprise_facts (
        enterprise_id uuid NOT NULL REFERENCES enterprises ON DELETE CASCADE,
        field text NOT NULL,
        source text NOT NULL CHECK (source IN ('registry', 'tax', 'social', 'self')),
        recorded_by text NOT NULL,
        value jsonb NOT NULL,
        as_of date NOT NULL,
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (enterprise_id, field, source, recorded_by),
        CHECK ((source = 'self') = (recorded_by <> ''))
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE enterprise_facts, enterprise_holders, enterprises, registry_enterprises');
  }
}
