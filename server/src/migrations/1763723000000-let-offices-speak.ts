import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a member of staff writes for their office is the office's. Of earlier words only those of the rated unit itself
 * can be told apart: which office a supervisor spoke for was not kept.
 */
export class LetOfficesSpeak1763723000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE statements ADD COLUMN office_id text');
    await runner.query(`
      UPDATE statements SET office_id = unit_id
      WHERE id IN (SELECT statement_id FROM follow_up_steps WHERE side = 'unit')
         OR id IN (SELECT statement_id FROM rating_appeals WHERE side = 'unit')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE statements DROP COLUMN office_id');
  }
}
