import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepSecondFactors1763714000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The row's id is the person's: a secret opens in its own person's row alone.
    await runner.query(`
      CREATE TABLE second_factors (
        id uuid PRIMARY KEY REFERENCES people ON DELETE CASCADE,
        sealed_secret text NOT NULL,
        key_version integer NOT NULL REFERENCES field_keys (version),
        enrolled_at timestamptz NOT NULL,
        last_step bigint NOT NULL
      )`);
    // A table of its own: the factor in force holds until the new one is confirmed, and each keeps its key version.
    await runner.query(`
      CREATE TABLE second_factor_enrolments (
        id uuid PRIMARY KEY REFERENCES people ON DELETE CASCADE,
        sealed_secret text NOT NULL,
        key_version integer NOT NULL REFERENCES field_keys (version),
        begun_at timestamptz NOT NULL
      )`);
    await runner.query('ALTER TABLE sessions ADD COLUMN wrong_codes integer NOT NULL DEFAULT 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sessions DROP COLUMN wrong_codes');
    await runner.query('DROP TABLE second_factor_enrolments');
    await runner.query('DROP TABLE second_factors');
  }
}
