import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KnowWhenACardWasChecked1763694300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE units ADD COLUMN verified_on date');
    await runner.query('CREATE INDEX units_by_place ON units (region_code, level)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX units_by_place');
    await runner.query('ALTER TABLE units DROP COLUMN verified_on');
  }
}
