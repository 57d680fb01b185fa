import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Units that said a complaint is not theirs: whoever works in one of them is not shown it while it is nobody's. */
export class KnowWhoHandedBack1763725070000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE complaints ADD COLUMN handed_back_by text[] NOT NULL DEFAULT '{}'`);
    await runner.query(`
      UPDATE complaints c SET handed_back_by = e.units
      FROM (SELECT complaint_id, array_agg(unit_id ORDER BY number) AS units FROM complaint_events
            WHERE kind = 'handed-back' GROUP BY complaint_id) e
      WHERE e.complaint_id = c.id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE complaints DROP COLUMN handed_back_by');
  }
}
