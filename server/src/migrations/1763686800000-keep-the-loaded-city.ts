import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepTheLoadedCity1763686800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cities (
        code text PRIMARY KEY,
        name text NOT NULL,
        demo boolean NOT NULL,
        brand jsonb NOT NULL,
        boards jsonb NOT NULL,
        nation jsonb NOT NULL,
        province jsonb NOT NULL,
        scale_rules jsonb NOT NULL,
        pack text NOT NULL,
        anchor_date date NOT NULL,
        content_hash text NOT NULL
      )`);
    // A server serves one city; the index is what makes a second row impossible.
    await runner.query('CREATE UNIQUE INDEX cities_hold_one_row ON cities ((true))');
    await runner.query(`
      CREATE TABLE regions (
        code text PRIMARY KEY,
        name text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('district', 'street')),
        parent_code text NOT NULL,
        demo boolean NOT NULL,
        content_hash text NOT NULL
      )`);
    await runner.query('CREATE INDEX regions_by_kind ON regions (kind, code)');
    await runner.query(`
      CREATE TABLE industries (
        code text PRIMARY KEY,
        section text NOT NULL,
        name text NOT NULL,
        level text NOT NULL CHECK (level IN ('section', 'division', 'group', 'class')),
        content_hash text NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE trades (
        label text PRIMARY KEY,
        code text NOT NULL REFERENCES industries DEFERRABLE INITIALLY DEFERRED,
        words jsonb NOT NULL,
        position integer NOT NULL,
        content_hash text NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE categories (
        key text PRIMARY KEY,
        name text NOT NULL,
        scope text NOT NULL,
        provenance text NOT NULL CHECK (provenance IN ('source', 'proposed')),
        position integer NOT NULL,
        content_hash text NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE categories, trades, industries, regions, cities');
  }
}
