import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepPublicAnswers1763723010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // By the row of the unit's list, which joins with nothing that anybody else has.
    await runner.query(`
      CREATE TABLE reputation_answers (
        id uuid PRIMARY KEY,
        unit_id text NOT NULL,
        batch integer NOT NULL,
        place integer NOT NULL,
        statement_id uuid NOT NULL,
        answered_on date NOT NULL,
        UNIQUE (unit_id, batch, place),
        FOREIGN KEY (unit_id, batch, place) REFERENCES reputation_rows (unit_id, batch, place) ON DELETE CASCADE
      )`);
    await runner.query(
      'CREATE INDEX reputation_answers_newest ON reputation_answers (unit_id, answered_on DESC, id DESC)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reputation_answers');
  }
}
