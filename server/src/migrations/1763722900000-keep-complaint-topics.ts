import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepComplaintTopics1763722900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE complaint_topics (
        id text PRIMARY KEY,
        label text NOT NULL,
        words jsonb NOT NULL,
        departments jsonb NOT NULL,
        position integer NOT NULL,
        content_hash text NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE complaint_topics');
  }
}
