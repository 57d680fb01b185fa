import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Complaints, of which the database itself refuses a false end: `closed` needs its ground, and the ground needs what
 * happened. The checks run when the transaction commits, so that complaint and events may come in any order.
 */
export class KeepComplaints1763725000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE complaints (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        class text NOT NULL CHECK (class IN ('unit', 'officer', 'promise', 'unknown')),
        status text NOT NULL CHECK (status IN ('submitted', 'returned', 'accepted', 'assigned', 'handling',
          'answered', 'reopened', 'disputed', 'closed')),
        ground text CHECK (ground IN ('complainant-confirmed', 'revisit-satisfied', 'unreachable',
          'supervisor-decided')),
        unit_id text,
        officer_id text,
        policy_id text,
        topic_id text,
        region_code text,
        handler_id uuid,
        statement_id uuid UNIQUE,
        statement_commitment text,
        place_statement_id uuid UNIQUE,
        limits jsonb NOT NULL,
        silence_days integer NOT NULL CHECK (silence_days > 0),
        events integer NOT NULL CHECK (events > 0),
        filed_at timestamptz NOT NULL,
        filed_on date NOT NULL,
        due_on date,
        due_limit text CHECK (due_limit IN ('check', 'reply', 'solve', 'decide')),
        provisional boolean NOT NULL,
        paused boolean NOT NULL,
        drafted boolean NOT NULL,
        draft_statement_id uuid,
        revisit_due boolean NOT NULL,
        reopenings integer NOT NULL CHECK (reopenings >= 0),
        pressed_on date,
        answered_on date,
        first_answer_on_time boolean,
        closed_on date,
        look_on date,
        terms integer[] NOT NULL,
        seeded boolean NOT NULL,
        CHECK ((status = 'closed') = (ground IS NOT NULL)),
        CHECK ((status = 'closed') = (closed_on IS NOT NULL)),
        CHECK ((statement_id IS NULL) = (statement_commitment IS NULL)),
        CHECK ((due_on IS NULL) = (due_limit IS NULL)),
        CHECK (class <> 'officer' OR officer_id IS NOT NULL),
        CHECK (silence_days = (limits ->> 'silenceDays')::integer)
      )`);
    await runner.query(`
      CREATE TABLE complaint_events (
        id uuid NOT NULL UNIQUE,
        complaint_id uuid NOT NULL REFERENCES complaints ON DELETE CASCADE,
        number integer NOT NULL CHECK (number > 0),
        kind text NOT NULL,
        role text NOT NULL CHECK (role IN ('complainant', 'assisted', 'handler', 'lead', 'supervisor', 'platform')),
        result text,
        happened_on date NOT NULL,
        unit_id text,
        handler_id uuid,
        actor_id uuid,
        statement_id uuid UNIQUE,
        statement_commitment text,
        PRIMARY KEY (complaint_id, number),
        CHECK ((statement_id IS NULL) = (statement_commitment IS NULL)),
        CHECK (kind <> 'confirmed' OR role = 'complainant'),
        CHECK (kind NOT IN ('revisited', 'decided', 'returned') OR role = 'supervisor'),
        CHECK (kind <> 'revisited' OR result IN ('satisfied', 'dissatisfied', 'unreached')),
        CHECK (kind <> 'decided' OR result IN ('settled', 'again')),
        CHECK (actor_id IS NULL OR role IN ('handler', 'lead', 'supervisor', 'assisted'))
      )`);
    await runner.query('CREATE INDEX complaint_events_by_actor ON complaint_events (actor_id)');
    await runner.query('CREATE INDEX complaint_events_by_handler ON complaint_events (handler_id)');
    // Who complained, apart from everything else, and what an office is never shown: a role that reads the product's tables need not read it.
    await runner.query('CREATE SCHEMA complainant');
    await runner.query(`
      CREATE TABLE complainant.complainants (
        ticket uuid PRIMARY KEY,
        complaint_id uuid NOT NULL REFERENCES complaints ON DELETE CASCADE,
        person_id uuid NOT NULL,
        joined boolean NOT NULL,
        statement_id uuid UNIQUE,
        may_publish boolean NOT NULL,
        occasion_id uuid,
        filed_at timestamptz NOT NULL
      )`);
    await runner.query(
      'CREATE UNIQUE INDEX complainants_once ON complainant.complainants (complaint_id, person_id)',
    );
    await runner.query(
      'CREATE UNIQUE INDEX complainants_one ON complainant.complainants (complaint_id) WHERE NOT joined',
    );
    await runner.query(
      'CREATE INDEX complainants_by_person ON complainant.complainants (person_id, filed_at)',
    );
    await runner.query(`
      CREATE TABLE complaint_notes (
        id uuid PRIMARY KEY,
        complaint_id uuid NOT NULL REFERENCES complaints ON DELETE CASCADE,
        unit_id text NOT NULL,
        statement_id uuid NOT NULL UNIQUE,
        actor_id uuid,
        noted_at timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX complaint_notes_by_complaint ON complaint_notes (complaint_id)');
    await runner.query('CREATE INDEX complaint_notes_by_actor ON complaint_notes (actor_id)');
    await runner.query(`
      CREATE TABLE answer_templates (
        unit_id text NOT NULL,
        id uuid NOT NULL,
        title text NOT NULL,
        words text NOT NULL,
        changed_at timestamptz NOT NULL,
        PRIMARY KEY (unit_id, id)
      )`);
    await runner.query('CREATE INDEX answer_templates_by_unit ON answer_templates (unit_id, title)');
    await runner.query(`
      CREATE TABLE published_complaints (
        id uuid PRIMARY KEY,
        complaint_id uuid NOT NULL UNIQUE REFERENCES complaints ON DELETE CASCADE,
        title text NOT NULL,
        story text NOT NULL,
        answer text NOT NULL,
        published_on date NOT NULL,
        published_at timestamptz NOT NULL,
        actor_id uuid
      )`);
    await runner.query('CREATE INDEX published_complaints_by_actor ON published_complaints (actor_id)');
    for (const index of INDEXES) await runner.query(index);
    await runner.query(GROUND_STANDS);
    await runner.query(REFUSE_FALSE_END);
    await runner.query(`
      CREATE CONSTRAINT TRIGGER complaints_end AFTER INSERT OR UPDATE ON complaints
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_false_end()`);
    await runner.query(`
      CREATE FUNCTION refuse_other_history() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        -- An account that is erased leaves what it did, and takes its id along.
        IF (NEW.actor_id IS NULL OR NEW.actor_id = OLD.actor_id)
          AND (NEW.handler_id IS NULL OR NEW.handler_id = OLD.handler_id)
          AND to_jsonb(NEW) - 'actor_id' - 'handler_id' = to_jsonb(OLD) - 'actor_id' - 'handler_id'
        THEN RETURN NEW; END IF;
        RAISE EXCEPTION 'what happened to a complaint is not written anew' USING ERRCODE = 'check_violation';
      END $$`);
    await runner.query(`
      CREATE TRIGGER complaint_events_stay BEFORE UPDATE ON complaint_events
      FOR EACH ROW EXECUTE FUNCTION refuse_other_history()`);
    await runner.query(REFUSE_AFTER_END);
    await runner.query(`
      CREATE TRIGGER complaints_stay_closed BEFORE UPDATE ON complaints
      FOR EACH ROW WHEN (OLD.status = 'closed') EXECUTE FUNCTION refuse_after_end()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA complainant CASCADE');
    await runner.query(
      'DROP TABLE published_complaints, answer_templates, complaint_notes, complaint_events, complaints',
    );
    await runner.query(
      'DROP FUNCTION refuse_false_end(), refuse_after_end(), refuse_other_history(), ground_stands(uuid, text, integer)',
    );
  }
}

/** Desks: what is owed by its day, what is over the last first; the loop: what is to be looked at; search: terms. */
const INDEXES = [
  "CREATE INDEX complaints_owed ON complaints (unit_id, due_on, id) WHERE status NOT IN ('answered', 'returned', 'closed')",
  "CREATE INDEX complaints_of_handler ON complaints (handler_id, due_on, id) WHERE status IN ('assigned', 'handling')",
  'CREATE INDEX complaints_of_unit ON complaints (unit_id, filed_at DESC, id DESC)',
  'CREATE INDEX complaints_filed ON complaints (filed_at DESC, id DESC)',
  "CREATE INDEX complaints_due ON complaints (due_on, id) WHERE status NOT IN ('answered', 'returned', 'closed')",
  "CREATE INDEX complaints_waiting ON complaints (unit_id, filed_at, id) WHERE paused OR status = 'answered'",
  "CREATE INDEX complaints_no_unit ON complaints (filed_at) WHERE unit_id IS NULL AND status <> 'returned'",
  'CREATE INDEX complaints_to_look_at ON complaints (look_on) WHERE look_on IS NOT NULL',
  'CREATE INDEX complaints_by_terms ON complaints USING gin (terms)',
  'CREATE INDEX published_complaints_latest ON published_complaints (published_at DESC, id DESC)',
] as const;

/** The events of the present round alone count: those since the last answer. */
const GROUND_STANDS = `
  CREATE FUNCTION ground_stands(complaint uuid, wanted text, silence integer) RETURNS boolean
  LANGUAGE sql STABLE AS $$
    WITH told AS (
      SELECT number, kind, result, happened_on FROM complaint_events WHERE complaint_id = complaint
    ), answer AS (
      SELECT number, happened_on FROM told WHERE kind = 'answered' ORDER BY number DESC LIMIT 1
    ), last_two AS (
      SELECT kind, result, row_number() OVER (ORDER BY number DESC) AS back FROM told
    ), before_end AS (
      SELECT kind, result FROM last_two WHERE back = 2
        AND EXISTS (SELECT FROM last_two WHERE back = 1 AND kind = 'closed')
    )
    SELECT CASE wanted
      WHEN 'complainant-confirmed' THEN EXISTS (SELECT FROM before_end WHERE kind = 'confirmed')
      WHEN 'revisit-satisfied' THEN EXISTS (
        SELECT FROM before_end WHERE kind = 'revisited' AND result = 'satisfied')
      WHEN 'unreachable' THEN 3 <= (
        SELECT count(DISTINCT told.happened_on) FROM told, answer
        WHERE told.kind = 'revisited' AND told.result = 'unreached' AND told.number > answer.number
          AND told.happened_on > answer.happened_on + silence)
        AND EXISTS (SELECT FROM before_end WHERE kind = 'revisited' AND result = 'unreached')
      WHEN 'supervisor-decided' THEN EXISTS (
        SELECT FROM before_end WHERE kind = 'decided' AND result = 'settled')
        AND 2 <= (SELECT count(*) FROM told WHERE kind = 'reopened')
      ELSE false
    END
  $$`;

const REFUSE_FALSE_END = `
  CREATE FUNCTION refuse_false_end() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.status = 'closed' AND NOT ground_stands(NEW.id, NEW.ground, NEW.silence_days) THEN
      RAISE EXCEPTION 'complaint % is not closed: nothing that happened is its ground %', NEW.id, NEW.ground
        USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
  END $$`;

/** What an erasure takes away may go after the end, and what is looked up; how it ended, and where, stays. */
const REFUSE_AFTER_END = `
  CREATE FUNCTION refuse_after_end() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF ROW(NEW.status, NEW.ground, NEW.unit_id, NEW.closed_on, NEW.events, NEW.reopenings, NEW.statement_commitment)
      IS NOT DISTINCT FROM
      ROW(OLD.status, OLD.ground, OLD.unit_id, OLD.closed_on, OLD.events, OLD.reopenings, OLD.statement_commitment)
    THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'complaint % is closed and stays so', OLD.id USING ERRCODE = 'check_violation';
  END $$`;
