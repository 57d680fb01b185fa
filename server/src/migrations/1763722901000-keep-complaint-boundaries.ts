import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepComplaintBoundaries1763722901000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE complaint_boundaries (
        id text PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('danger', 'not-business', 'question')),
        label text NOT NULL,
        line text CHECK (line IN ('110', '119', '120', '12345')),
        words jsonb NOT NULL,
        not_meant jsonb NOT NULL,
        unless jsonb NOT NULL,
        topics jsonb NOT NULL,
        position integer NOT NULL,
        content_hash text NOT NULL,
        CHECK ((kind = 'question') = (line IS NULL))
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE complaint_boundaries');
  }
}
