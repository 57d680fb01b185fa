import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepDeliveries1763720700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // How often it was tried, and whether the ledger showed exactly one grant before it left: only then can a second
    // attempt not become a second message. Without defaults: a notice to a million holders writes neither.
    await runner.query('ALTER TABLE messages ADD attempts smallint, ADD sole boolean');
    // Taken, and WeChat has not said what became of them.
    await runner.query(
      'ALTER TABLE message_grants ADD in_doubt integer NOT NULL DEFAULT 0 CHECK (in_doubt >= 0)',
    );
    // What all processes know of a channel: until when it rests, how often in a row it broke down, what its templates
    // suffer from.
    await runner.query(`
      CREATE TABLE delivery_channels (
        name text PRIMARY KEY,
        paused_until timestamptz,
        pause_reason text CHECK (pause_reason IN ('breakdown', 'minute-quota', 'day-quota')),
        breakdowns integer NOT NULL DEFAULT 0,
        faults jsonb NOT NULL DEFAULT '{}'
      )`);
    await runner.query("INSERT INTO delivery_channels (name) VALUES ('wechat')");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE delivery_channels');
    await runner.query('ALTER TABLE message_grants DROP in_doubt');
    await runner.query('ALTER TABLE messages DROP attempts, DROP sole');
  }
}
