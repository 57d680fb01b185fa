import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepCallBacks1763694600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // No foreign keys: a load that takes a unit away must not lose, or be stopped by, people who wait for a call.
    await runner.query(`
      CREATE TABLE call_backs (
        id uuid PRIMARY KEY,
        unit_id text NOT NULL,
        officer_id text,
        officer_name text,
        visitor_id uuid NOT NULL,
        phone text NOT NULL,
        about text NOT NULL,
        requested_at timestamptz NOT NULL,
        handled_at timestamptz,
        handled_by text,
        CHECK ((handled_at IS NULL) = (handled_by IS NULL))
      )`);
    await runner.query('CREATE INDEX call_backs_by_unit ON call_backs (unit_id, handled_at, requested_at)');
    await runner.query(
      'CREATE INDEX call_backs_by_visitor ON call_backs (visitor_id) WHERE handled_at IS NULL',
    );
    await runner.query('CREATE INDEX call_backs_by_age ON call_backs (handled_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE call_backs');
  }
}
