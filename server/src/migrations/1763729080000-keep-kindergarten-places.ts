import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What happened to places of kindergartens after a draw: things are added, nothing is changed. What staff said of it,
 * and who they are, stands apart, so that it can be forgotten. And to which line guardians have been told the result.
 */
export class KeepKindergartenPlaces1763729080000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE kindergarten_place_events (
        plan_id uuid NOT NULL REFERENCES kindergarten_plans,
        number integer NOT NULL CHECK (number > 0),
        seq integer NOT NULL CHECK (seq > 0),
        kind text NOT NULL,
        at text NOT NULL,
        until_day date,
        on_day date NOT NULL,
        subject uuid NOT NULL UNIQUE,
        PRIMARY KEY (plan_id, number)
      )`);
    await runner.query(`
      CREATE TABLE kindergarten_place_decisions (
        plan_id uuid NOT NULL,
        number integer NOT NULL,
        reason text NOT NULL,
        decided_by uuid,
        PRIMARY KEY (plan_id, number),
        FOREIGN KEY (plan_id, number) REFERENCES kindergarten_place_events ON DELETE CASCADE
      )`);
    await runner.query(`
      CREATE TABLE kindergarten_result_news (
        plan_id uuid PRIMARY KEY REFERENCES kindergarten_plans,
        told_to integer NOT NULL,
        done boolean NOT NULL
      )`);
    await runner.query(`
      CREATE FUNCTION refuse_other_place_event() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'what happened to line % of plan % stays', OLD.seq, OLD.plan_id
          USING ERRCODE = 'check_violation';
      END $$`);
    await runner.query(`
      CREATE TRIGGER kindergarten_place_events_stay BEFORE UPDATE ON kindergarten_place_events
      FOR EACH ROW EXECUTE FUNCTION refuse_other_place_event()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE kindergarten_result_news, kindergarten_place_decisions, kindergarten_place_events',
    );
    await runner.query('DROP FUNCTION refuse_other_place_event()');
  }
}
