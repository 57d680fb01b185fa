import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepScanCodes1763687700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // No foreign keys to units and policies: a printed code outlives what it stood for, and must still be answered.
    await runner.query(`
      CREATE TABLE scan_codes (
        token text PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('poster', 'unit', 'counter', 'policy')),
        label text NOT NULL,
        purpose text NOT NULL,
        unit_id text,
        policy_id text,
        expires_on date,
        origin text NOT NULL CHECK (origin IN ('pack', 'operator')),
        content_hash text NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE scan_codes');
  }
}
