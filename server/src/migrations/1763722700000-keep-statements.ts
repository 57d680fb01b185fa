import type { MigrationInterface, QueryRunner } from 'typeorm';

const QUEUE = 'statement-checks';

/**
 * Who wrote stands in the schema `rater`, apart from what was written: nothing in `public` joins a statement to a
 * person or a device.
 */
export class KeepStatements1763722700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SCHEMA IF NOT EXISTS rater');
    await runner.query(`
      CREATE TABLE statements (
        id uuid PRIMARY KEY,
        board text NOT NULL CHECK (board IN ('ratings')),
        part text NOT NULL CHECK (part IN ('text', 'supplement', 'answer')),
        unit_id text NOT NULL,
        written_at timestamptz NOT NULL,
        destroyed_at timestamptz
      )`);
    await runner.query(`
      CREATE TABLE statement_keys (
        id uuid PRIMARY KEY REFERENCES statements ON DELETE CASCADE,
        sealed_key text NOT NULL,
        sealed_salt text NOT NULL,
        key_version integer NOT NULL REFERENCES field_keys (version)
      )`);
    await runner.query(`
      CREATE TABLE statement_texts (
        id uuid PRIMARY KEY,
        statement_id uuid NOT NULL REFERENCES statements ON DELETE CASCADE,
        piece text NOT NULL CHECK (piece IN ('text', 'transcript')),
        sealed bytea NOT NULL,
        state text NOT NULL CHECK (state IN ('waiting', 'passed', 'blocked')),
        reason text,
        checked_with text CHECK (checked_with IN ('wechat', 'person')),
        on_desk boolean NOT NULL DEFAULT false,
        added_at timestamptz NOT NULL,
        decided_at timestamptz,
        decided_by uuid,
        UNIQUE (statement_id, piece)
      )`);
    await runner.query('CREATE INDEX statement_texts_on_desk ON statement_texts (added_at) WHERE on_desk');
    await runner.query(`
      CREATE TABLE statement_media (
        id uuid PRIMARY KEY,
        statement_id uuid NOT NULL REFERENCES statements ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('photo', 'voice')),
        place integer NOT NULL,
        sealed bytea NOT NULL,
        seconds integer,
        added_at timestamptz NOT NULL,
        UNIQUE (statement_id, kind, place)
      )`);
    await runner.query(
      "CREATE INDEX statement_media_voice ON statement_media (added_at) WHERE kind = 'voice'",
    );
    await runner.query(`
      CREATE TABLE rater.statement_writers (
        statement_id uuid PRIMARY KEY,
        person_id uuid,
        visitor_id uuid,
        CHECK (num_nonnulls(person_id, visitor_id) > 0)
      )`);
    await runner.query('CREATE INDEX statement_writers_of_person ON rater.statement_writers (person_id)');
    await runner.query('CREATE INDEX statement_writers_of_device ON rater.statement_writers (visitor_id)');
    await runner.query('SELECT pgboss.create_queue($1, $2)', [
      QUEUE,
      JSON.stringify({ policy: 'standard', retryLimit: 3, retryDelay: 30, expireInSeconds: 300 }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM pgboss.job WHERE name = $1', [QUEUE]);
    await runner.query('SELECT pgboss.delete_queue($1)', [QUEUE]);
    await runner.query('DROP TABLE rater.statement_writers');
    await runner.query('DROP TABLE statement_media, statement_texts, statement_keys, statements');
    // The ratings keep tables there, too.
    await runner.query(`
      DO $$ BEGIN
        IF NOT EXISTS (SELECT FROM pg_class WHERE relnamespace = 'rater'::regnamespace) THEN
          DROP SCHEMA rater;
        END IF;
      END $$`);
  }
}
