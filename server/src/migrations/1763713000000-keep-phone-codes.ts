import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepPhoneCodes1763713000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Came by a code that was shown instead of sent: anybody can be anybody so, and is nobody in a real city.
    await runner.query('ALTER TABLE people ADD COLUMN stand_in boolean NOT NULL DEFAULT false');
    // One a number and device: whoever asks elsewhere neither sees nor uses up what was sent here.
    await runner.query(`
      CREATE TABLE phone_challenges (
        id uuid PRIMARY KEY,
        phone_index text NOT NULL,
        visitor_id uuid NOT NULL,
        asked_key text NOT NULL,
        code_hash text NOT NULL,
        tries_left integer NOT NULL CHECK (tries_left >= 0),
        ends_at timestamptz NOT NULL,
        UNIQUE (phone_index, visitor_id)
      )`);
    await runner.query('CREATE INDEX phone_challenges_by_end ON phone_challenges (ends_at)');
    await runner.query(`
      CREATE TABLE known_devices (
        phone_index text NOT NULL,
        device_index text NOT NULL,
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        used_at timestamptz NOT NULL,
        PRIMARY KEY (phone_index, device_index)
      )`);
    await runner.query('CREATE INDEX known_devices_by_person ON known_devices (person_id)');
    await runner.query('CREATE INDEX known_devices_by_use ON known_devices (used_at)');
    await runner.query(`
      CREATE TABLE consents (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        purpose text NOT NULL,
        version text NOT NULL,
        given_at timestamptz NOT NULL,
        withdrawn_at timestamptz
      )`);
    await runner.query('CREATE INDEX consents_by_person ON consents (person_id, given_at)');
    await runner.query(`
      CREATE UNIQUE INDEX consents_that_hold ON consents (person_id, purpose, version) WHERE withdrawn_at IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE consents');
    await runner.query('DROP TABLE known_devices');
    await runner.query('DROP TABLE phone_challenges');
    await runner.query('ALTER TABLE people DROP COLUMN stand_in');
  }
}
