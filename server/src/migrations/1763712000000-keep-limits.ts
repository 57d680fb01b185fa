import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepLimits1763712000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // `key` is a keyed hash: who or what is limited cannot be read here. Times are milliseconds since the epoch.
    await runner.query(`
      CREATE TABLE limit_takes (
        key text PRIMARY KEY,
        taken bigint[] NOT NULL,
        forget_at bigint NOT NULL
      )`);
    // Unlogged: written with every write of the product, and worth no flush to disk. After a crash all are full again.
    // No index besides the key, so that an update moves nothing but its own row.
    await runner.query(`
      CREATE UNLOGGED TABLE limit_budgets (
        key text PRIMARY KEY,
        most integer NOT NULL,
        left_over double precision NOT NULL,
        counted_at bigint NOT NULL
      ) WITH (fillfactor = 50)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE limit_budgets');
    await runner.query('DROP TABLE limit_takes');
  }
}
