import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first limit that ends is often the first reply's; whether the answer is late, too, cannot be told from it. */
export class KnowWhenAnAnswerIsDue1763725020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE complaints ADD COLUMN solve_due_on date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE complaints DROP COLUMN solve_due_on');
  }
}
