import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepNotices1763720000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // What is told, and nothing about whoever is told. The id is in order of time (UUID version 7).
    await runner.query(`
      CREATE TABLE notices (
        id uuid PRIMARY KEY,
        key text UNIQUE,
        subject jsonb NOT NULL,
        topics text[] NOT NULL,
        template text NOT NULL CHECK (template IN ('policy', 'reminder', 'case')),
        made_at timestamptz NOT NULL,
        told integer NOT NULL DEFAULT 0
      )`);
    // One row a notice and recipient: the inbox, the outbox and the record of delivery in one. The key's order is that
    // in which an inbox is read, and a notice to a million holders is written with as few indexes as can be. No foreign
    // keys: a million look-ups for what the register of personal data removes anyway.
    await runner.query(`
      CREATE TABLE messages (
        person_id uuid NOT NULL,
        notice_id uuid NOT NULL,
        about uuid NOT NULL,
        answer_before smallint,
        answer_after smallint,
        state smallint NOT NULL CHECK (state BETWEEN 0 AND 6),
        reason text,
        due_at timestamptz,
        attempt_at timestamptz,
        settled_at timestamptz,
        read_at timestamptz,
        opened_at timestamptz,
        details jsonb,
        PRIMARY KEY (person_id, notice_id, about),
        CHECK ((state = 0) = (due_at IS NOT NULL)),
        CHECK (answer_before <> answer_after)
      )`);
    await runner.query('CREATE INDEX messages_by_notice ON messages (notice_id)');
    await runner.query('CREATE INDEX messages_due ON messages (due_at) WHERE state = 0');
    await runner.query(`
      CREATE TABLE message_grants (
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        template text NOT NULL CHECK (template IN ('policy', 'reminder', 'case')),
        remaining integer NOT NULL CHECK (remaining >= 0),
        last_answer text NOT NULL CHECK (last_answer IN ('accept', 'reject', 'ban', 'filter')),
        asked_at timestamptz NOT NULL,
        PRIMARY KEY (person_id, template)
      )`);
    await runner.query(`
      CREATE TABLE notice_preferences (
        person_id uuid PRIMARY KEY REFERENCES people ON DELETE CASCADE,
        preferences jsonb NOT NULL,
        changed_at timestamptz NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notice_preferences, message_grants, messages, notices');
  }
}
