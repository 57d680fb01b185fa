import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepPublishedScores1763722620000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Every score that was ever public, as the ledger holds it.
    await runner.query(`
      CREATE TABLE published_scores (
        id uuid PRIMARY KEY,
        unit_id text NOT NULL,
        day date NOT NULL,
        content jsonb NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE published_scores');
  }
}
