import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Some messages are kept with what they tell of, and shown together at a fixed time: their hour would tell too much. */
export class ShowMessagesLater1763725080000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE messages ADD COLUMN shown_from timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE messages DROP COLUMN shown_from');
  }
}
