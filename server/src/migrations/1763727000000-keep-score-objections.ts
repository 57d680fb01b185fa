import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What units object to in their scores, once a moment, and what was decided. Their words are statements. */
export class KeepScoreObjections1763727000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await boardsAre(runner, `'ratings', 'complaints', 'unit-scores'`);
    await runner.query(`
      CREATE TABLE score_objections (
        id uuid PRIMARY KEY,
        unit_id text NOT NULL,
        month text NOT NULL CHECK (month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
        case_kind text NOT NULL CHECK (case_kind IN ('complaint', 'follow-up')),
        case_id uuid NOT NULL,
        number text,
        cause text NOT NULL CHECK (cause IN ('late', 'reopened', 'dissatisfied', 'follow-ups', 'transfers')),
        on_day date NOT NULL,
        statement_id uuid NOT NULL UNIQUE,
        commitment text NOT NULL,
        filed_on date NOT NULL,
        state text NOT NULL CHECK (state IN ('open', 'granted', 'refused')),
        decision_id uuid UNIQUE,
        decided_on date,
        reason text,
        UNIQUE (case_kind, case_id, unit_id, on_day, cause),
        CHECK ((state = 'open') = (decision_id IS NULL)),
        CHECK ((decision_id IS NULL) = (decided_on IS NULL) AND (decision_id IS NULL) = (reason IS NULL))
      )`);
    await runner.query('CREATE INDEX score_objections_by_unit ON score_objections (unit_id, month)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE score_objections');
    await runner.query(`DELETE FROM statements WHERE board = 'unit-scores'`);
    await boardsAre(runner, `'ratings', 'complaints'`);
  }
}

async function boardsAre(runner: QueryRunner, boards: string): Promise<void> {
  await runner.query('ALTER TABLE statements DROP CONSTRAINT statements_board_check');
  await runner.query(
    `ALTER TABLE statements ADD CONSTRAINT statements_board_check CHECK (board IN (${boards}))`,
  );
}
