import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NameGrantsAndFindOpenings1763714300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // As the administrator of this unit wrote it: what another unit calls the same person is not theirs to learn.
    await runner.query(`ALTER TABLE role_grants ADD COLUMN name text NOT NULL DEFAULT ''`);
    await runner.query('CREATE INDEX decryptions_by_unit ON decryptions (unit_id, at, id)');
    await runner.query('CREATE INDEX audit_events_by_actor ON audit_events (actor_id, at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX audit_events_by_actor');
    await runner.query('DROP INDEX decryptions_by_unit');
    await runner.query('ALTER TABLE role_grants DROP COLUMN name');
  }
}
