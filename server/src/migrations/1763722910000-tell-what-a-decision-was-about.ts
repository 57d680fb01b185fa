import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TellWhatADecisionWasAbout1763722910000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE rating_decisions ADD places integer[] NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE rating_standing_events ADD nth integer NOT NULL DEFAULT 1`);
    await runner.query('CREATE INDEX rating_standing_events_by_rating ON rating_standing_events (rating_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX rating_standing_events_by_rating');
    await runner.query('ALTER TABLE rating_standing_events DROP nth');
    await runner.query('ALTER TABLE rating_decisions DROP places');
  }
}
