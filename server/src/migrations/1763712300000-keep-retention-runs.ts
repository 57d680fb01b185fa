import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepRetentionRuns1763712300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE retention_runs (
        what text PRIMARY KEY,
        ran_at timestamptz,
        removed integer,
        failed_at timestamptz
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE retention_runs');
  }
}
