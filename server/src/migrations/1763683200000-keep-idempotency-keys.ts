import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepIdempotencyKeys1763683200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idempotency_keys (
        actor text NOT NULL,
        route text NOT NULL,
        idempotency_key text NOT NULL,
        request_hash text NOT NULL,
        answer json,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (actor, route, idempotency_key)
      )`);
    await runner.query('CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotency_keys');
  }
}
