import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepMatters1763690400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE matters (
        id text PRIMARY KEY,
        label text NOT NULL,
        words jsonb NOT NULL,
        departments jsonb NOT NULL,
        audience text NOT NULL CHECK (audience IN ('enterprise', 'resident', 'both')),
        position integer NOT NULL,
        content_hash text NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE unit_aliases (
        target text PRIMARY KEY,
        aliases jsonb NOT NULL,
        content_hash text NOT NULL
      )`);
    // Raised by every load that changed something, so that processes notice when what they keep in memory is old.
    await runner.query('ALTER TABLE cities ADD COLUMN revision integer NOT NULL DEFAULT 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE cities DROP COLUMN revision');
    await runner.query('DROP TABLE unit_aliases, matters');
  }
}
