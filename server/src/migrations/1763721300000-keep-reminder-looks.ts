import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepReminderLooks1763721300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // One row: the day until which everybody was reminded of windows. After a standstill the next look goes on there.
    await runner.query('CREATE TABLE reminder_looks (day date NOT NULL)');
    await runner.query('CREATE UNIQUE INDEX reminder_looks_once ON reminder_looks ((true))');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reminder_looks');
  }
}
