import type { MigrationInterface, QueryRunner } from 'typeorm';

const QUEUE = 'voice-tickets';

/**
 * Recordings that were not confirmed yet. A ticket is deleted in the transaction that files it, so nothing here ever
 * stands beside a rating or a complaint.
 */
export class KeepVoiceTickets1763728000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE voice_tickets (
        id uuid PRIMARY KEY,
        person_id uuid,
        visitor_id uuid,
        state text NOT NULL CHECK (state IN ('waiting', 'recognised', 'unheard')),
        reason text CHECK (reason IN ('no-engine', 'slow', 'down', 'refused', 'garbled', 'silent', 'unsure')),
        page text NOT NULL CHECK (page IN ('home', 'search', 'rating', 'complaint')),
        unit_id text,
        last_unit_id text,
        region_code text,
        seconds integer NOT NULL,
        sealed_key text NOT NULL,
        key_version integer NOT NULL REFERENCES field_keys (version),
        sealed_voice bytea NOT NULL,
        sealed_words bytea,
        made_at timestamptz NOT NULL,
        CHECK (num_nonnulls(person_id, visitor_id) = 1),
        CHECK ((state = 'recognised') = (sealed_words IS NOT NULL)),
        CHECK ((state = 'unheard') = (reason IS NOT NULL))
      )`);
    await runner.query('CREATE INDEX voice_tickets_of_person ON voice_tickets (person_id)');
    await runner.query('CREATE INDEX voice_tickets_of_device ON voice_tickets (visitor_id)');
    await runner.query('CREATE INDEX voice_tickets_by_age ON voice_tickets (made_at)');
    // Sound is encrypted: there is nothing to compress.
    await runner.query('ALTER TABLE voice_tickets ALTER COLUMN sealed_voice SET STORAGE EXTERNAL');
    await runner.query('ALTER TABLE statement_media ADD COLUMN heard boolean NOT NULL DEFAULT false');
    await runner.query('SELECT pgboss.create_queue($1, $2)', [
      QUEUE,
      JSON.stringify({ policy: 'standard', retryLimit: 2, retryDelay: 30, expireInSeconds: 300 }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM pgboss.job WHERE name = $1', [QUEUE]);
    await runner.query('SELECT pgboss.delete_queue($1)', [QUEUE]);
    await runner.query('ALTER TABLE statement_media DROP COLUMN heard');
    await runner.query('DROP TABLE voice_tickets');
  }
}
