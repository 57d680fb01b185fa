import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The key of an upload stands with the photo or the sound itself. Kept keys of other writes lie in a table that names
 * who wrote and when: beside it the schema `rater` would hide nothing.
 */
export class KnowUploadsAgain1763722701000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE statement_media ADD COLUMN upload_key text NOT NULL DEFAULT ''");
    await runner.query('ALTER TABLE statement_media ALTER COLUMN upload_key DROP DEFAULT');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE statement_media DROP COLUMN upload_key');
  }
}
