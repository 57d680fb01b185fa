import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Applications whose guardian went after the freeze: the next roll is made without them. */
export class KnowWhichApplicationsWereLeft1763729090000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE kindergarten_applications ADD COLUMN left_by_guardian boolean NOT NULL DEFAULT false',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE kindergarten_applications DROP COLUMN left_by_guardian');
  }
}
