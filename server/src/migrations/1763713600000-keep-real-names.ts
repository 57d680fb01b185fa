import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepRealNames1763713600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE real_names (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL UNIQUE REFERENCES people ON DELETE CASCADE,
        sealed_name text NOT NULL,
        sealed_id_number text NOT NULL,
        sealed_name_mask text NOT NULL,
        sealed_id_number_mask text NOT NULL,
        name_index text NOT NULL,
        id_number_index text NOT NULL,
        key_version integer NOT NULL REFERENCES field_keys (version),
        stand_in boolean NOT NULL,
        checked_at timestamptz NOT NULL
      )`);
    // Not unique: whoever learns a name and number must not be able to shut their owner out by being first.
    await runner.query('CREATE INDEX real_names_by_id_number ON real_names (id_number_index)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE real_names');
  }
}
