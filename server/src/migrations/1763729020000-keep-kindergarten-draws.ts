import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Draws of kindergarten places: how far the ceremony is, the sealed lines of the roll with the applications that they
 * were made of, every step, the results, placements outside the seats. What two people froze, and what was drawn, stays.
 */
export class KeepKindergartenDraws1763729020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
    for (const guard of GUARDS) await runner.query(guard);
    await runner.query(
      'CREATE INDEX kindergarten_results_by_place ON kindergarten_results (plan_id, placed_at)',
    );
    await runner.query(
      'CREATE INDEX kindergarten_roll_sources_by_application ON kindergarten_roll_sources (application_id)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE kindergarten_annexes, kindergarten_results, kindergarten_draw_steps,
      kindergarten_roll_sources, kindergarten_roll_lines, kindergarten_draws`);
    await runner.query('DROP FUNCTION refuse_other_draw(), refuse_other_roll(), refuse_other_draw_step()');
  }
}

const HASH = (column: string) => `${column} text CHECK (${column} ~ '^[0-9a-f]{64}$')`;
const DICE = (column: string) => `${column} text CHECK (${column} ~ '^[0-9]{40}$')`;

const TABLES = [
  `CREATE TABLE kindergarten_draws (
    plan_id uuid PRIMARY KEY REFERENCES kindergarten_plans,
    state text NOT NULL CHECK (state IN ('open', 'sealed', 'frozen', 'diced', 'drawn')),
    ${HASH('manifest_hash')},
    ${HASH('root')},
    lines integer,
    children integer,
    sealed_by uuid,
    frozen_by uuid,
    thrown text NOT NULL DEFAULT '' CHECK (thrown ~ '^[0-9]{0,40}$'),
    ${DICE('typed_digits')},
    typed_by uuid,
    typed_device text,
    ${DICE('dice')},
    dice_by uuid,
    dice_confirmed_by uuid,
    diced_at timestamptz,
    value_place integer,
    absent_place integer,
    absent_by uuid,
    typed_numbers text,
    typed_numbers_by uuid,
    beacon text,
    beacon_signature text,
    ${HASH('seed')},
    ${HASH('result_root')},
    drawn_at timestamptz,
    step_seconds integer,
    released_at timestamptz,
    mismatch jsonb,
    CHECK (sealed_by IS DISTINCT FROM frozen_by OR sealed_by IS NULL),
    CHECK (dice_by IS DISTINCT FROM dice_confirmed_by OR dice_by IS NULL),
    CHECK (state = 'open' OR (root IS NOT NULL AND lines > 0 AND sealed_by IS NOT NULL)),
    CHECK (state IN ('open', 'sealed') OR frozen_by IS NOT NULL),
    CHECK (state NOT IN ('diced', 'drawn') OR (dice IS NOT NULL AND diced_at IS NOT NULL)),
    CHECK (state <> 'drawn' OR (beacon IS NOT NULL AND seed IS NOT NULL AND result_root IS NOT NULL
      AND drawn_at IS NOT NULL AND step_seconds > 0)),
    CHECK (released_at IS NULL OR state = 'drawn')
  )`,
  `CREATE TABLE kindergarten_roll_lines (
    plan_id uuid NOT NULL REFERENCES kindergarten_plans,
    seq integer NOT NULL CHECK (seq > 0),
    line jsonb NOT NULL,
    PRIMARY KEY (plan_id, seq)
  )`,
  `CREATE TABLE kindergarten_roll_sources (
    plan_id uuid NOT NULL,
    seq integer NOT NULL,
    application_id uuid NOT NULL REFERENCES kindergarten_applications ON DELETE CASCADE,
    mark text NOT NULL,
    PRIMARY KEY (plan_id, seq)
  )`,
  `CREATE TABLE kindergarten_draw_steps (
    id uuid PRIMARY KEY,
    plan_id uuid NOT NULL REFERENCES kindergarten_plans,
    place integer NOT NULL CHECK (place > 0),
    kind text NOT NULL,
    at timestamptz NOT NULL,
    person_id uuid,
    role text,
    content jsonb NOT NULL,
    UNIQUE (plan_id, place)
  )`,
  `CREATE TABLE kindergarten_results (
    plan_id uuid NOT NULL,
    seq integer NOT NULL,
    rank integer NOT NULL,
    placed_stage text,
    placed_at text,
    waiting jsonb NOT NULL,
    PRIMARY KEY (plan_id, seq),
    CHECK ((placed_stage IS NULL) = (placed_at IS NULL))
  )`,
  `CREATE TABLE kindergarten_annexes (
    id uuid PRIMARY KEY,
    plan_id uuid NOT NULL REFERENCES kindergarten_plans,
    seq integer,
    kindergarten text NOT NULL,
    reason text NOT NULL,
    proposed_by uuid NOT NULL,
    proposed_at timestamptz NOT NULL,
    decided_by uuid,
    decided_at timestamptz,
    agreed boolean,
    CHECK (decided_by IS DISTINCT FROM proposed_by),
    CHECK ((agreed IS NULL) = (decided_at IS NULL))
  )`,
];

const GUARDS = [
  `CREATE FUNCTION refuse_other_draw() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.state IN ('diced', 'drawn') AND (NEW.root, NEW.lines, NEW.manifest_hash, NEW.sealed_by, NEW.frozen_by)
        IS DISTINCT FROM (OLD.root, OLD.lines, OLD.manifest_hash, OLD.sealed_by, OLD.frozen_by) THEN
      RAISE EXCEPTION 'the roll of draw % stands since the dice', OLD.plan_id USING ERRCODE = 'check_violation';
    END IF;
    IF OLD.state = 'drawn' AND (NEW.state, NEW.dice, NEW.value_place, NEW.beacon, NEW.seed, NEW.result_root, NEW.drawn_at)
        IS DISTINCT FROM (OLD.state, OLD.dice, OLD.value_place, OLD.beacon, OLD.seed, OLD.result_root, OLD.drawn_at) THEN
      RAISE EXCEPTION 'draw % has one result', OLD.plan_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$`,
  `CREATE TRIGGER kindergarten_draws_stay BEFORE UPDATE ON kindergarten_draws
  FOR EACH ROW EXECUTE FUNCTION refuse_other_draw()`,
  `CREATE FUNCTION refuse_other_roll() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM kindergarten_draws WHERE plan_id = coalesce(NEW.plan_id, OLD.plan_id)
        AND state IN ('frozen', 'diced', 'drawn')) THEN
      RAISE EXCEPTION 'the roll of % is frozen', coalesce(NEW.plan_id, OLD.plan_id) USING ERRCODE = 'check_violation';
    END IF;
    RETURN coalesce(NEW, OLD);
  END $$`,
  `CREATE TRIGGER kindergarten_roll_stays BEFORE INSERT OR UPDATE OR DELETE ON kindergarten_roll_lines
  FOR EACH ROW EXECUTE FUNCTION refuse_other_roll()`,
  `CREATE FUNCTION refuse_other_draw_step() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% stays as it was written', TG_TABLE_NAME USING ERRCODE = 'check_violation';
  END $$`,
  `CREATE TRIGGER kindergarten_draw_steps_stay BEFORE UPDATE ON kindergarten_draw_steps
  FOR EACH ROW EXECUTE FUNCTION refuse_other_draw_step()`,
  `CREATE TRIGGER kindergarten_results_stay BEFORE UPDATE ON kindergarten_results
  FOR EACH ROW EXECUTE FUNCTION refuse_other_draw_step()`,
];
