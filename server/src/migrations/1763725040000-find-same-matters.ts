import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which complaints of a topic and of a district may be joined, the latest first; those of a unit have their index. */
export class FindSameMatters1763725040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const column of ['topic_id', 'region_code'])
      await runner.query(
        `CREATE INDEX complaints_alike_by_${column} ON complaints (${column}, filed_at DESC)
         WHERE class <> 'officer' AND status NOT IN ('returned', 'closed') AND statement_id IS NOT NULL`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX complaints_alike_by_topic_id, complaints_alike_by_region_code');
  }
}
