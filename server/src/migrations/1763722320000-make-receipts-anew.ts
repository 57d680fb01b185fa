import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ledger gives the same promise again, and the salt of what was written lies sealed with its key. A repeat is known
 * by its ticket.
 */
export class MakeReceiptsAnew1763722320000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE rater.raters DROP COLUMN receipt, DROP COLUMN submission_key');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE rater.raters
        ADD COLUMN receipt jsonb NOT NULL DEFAULT '{}', ADD COLUMN submission_key text NOT NULL DEFAULT ''`);
    await runner.query(`
      ALTER TABLE rater.raters ALTER COLUMN receipt DROP DEFAULT, ALTER COLUMN submission_key DROP DEFAULT`);
  }
}
