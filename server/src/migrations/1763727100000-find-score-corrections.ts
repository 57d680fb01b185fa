import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Corrections are shown beside a month's board; nearly every version is a first one. */
export class FindScoreCorrections1763727100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX unit_month_versions_corrected ON unit_month_versions (month) WHERE reason IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX unit_month_versions_corrected');
  }
}
