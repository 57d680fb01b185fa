import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The words by which people ask for a policy for residents; the pack names them. */
export class CallResidentPoliciesByEverydayWords1763698600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE resident_policies ADD COLUMN words jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE resident_policies DROP COLUMN words');
  }
}
