import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepFollowUps1763722400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The database itself lets nothing end without its ground, nor be reopened more than twice.
    await runner.query(`
      CREATE TABLE follow_ups (
        id uuid PRIMARY KEY,
        rating_id uuid NOT NULL UNIQUE REFERENCES ratings ON DELETE CASCADE,
        unit_id text NOT NULL,
        named boolean NOT NULL,
        state text NOT NULL CHECK (state IN ('opened', 'taken', 'answered', 'put-right', 'disputed', 'closed')),
        ground text CHECK (ground IN
          ('rater-confirmed', 'revisit-satisfied', 'unreachable', 'supervisor-decided', 'rating-removed')),
        opened_on date NOT NULL,
        shown_from date NOT NULL,
        counted_from date NOT NULL,
        limit_days integer NOT NULL CHECK (limit_days BETWEEN 5 AND 15),
        pauses jsonb NOT NULL,
        due_on date,
        provisional boolean NOT NULL,
        reopenings integer NOT NULL CHECK (reopenings BETWEEN 0 AND 2),
        unreached_on jsonb NOT NULL,
        escalated boolean NOT NULL,
        warned boolean NOT NULL,
        steps integer NOT NULL,
        first_due_on date,
        answered_on date,
        put_right_on date,
        closed_on date,
        CHECK ((state = 'closed') = (ground IS NOT NULL)),
        CHECK ((state = 'closed') = (closed_on IS NOT NULL)),
        CHECK (ground <> 'unreachable' OR jsonb_array_length(unreached_on) >= 3)
      )`);
    await runner.query('CREATE INDEX follow_ups_by_unit ON follow_ups (unit_id, state)');
    await runner.query(
      "CREATE INDEX follow_ups_by_due ON follow_ups (due_on) WHERE state IN ('opened', 'taken', 'answered')",
    );
    await runner.query(`
      CREATE TABLE follow_up_steps (
        id uuid PRIMARY KEY,
        follow_up_id uuid NOT NULL REFERENCES follow_ups ON DELETE CASCADE,
        number integer NOT NULL,
        kind text NOT NULL,
        result text,
        side text NOT NULL CHECK (side IN ('rater', 'unit', 'supervisor', 'platform')),
        actor_id uuid,
        taken_on date NOT NULL,
        statement_id uuid UNIQUE,
        statement_commitment text,
        UNIQUE (follow_up_id, number),
        CHECK ((statement_id IS NULL) = (statement_commitment IS NULL)),
        CHECK (actor_id IS NULL OR side IN ('unit', 'supervisor'))
      )`);
    await runner.query('CREATE INDEX follow_up_steps_by_actor ON follow_up_steps (actor_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE follow_up_steps');
    await runner.query('DROP TABLE follow_ups');
  }
}
