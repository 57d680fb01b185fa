import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Scores of units by month. A frozen month is never written anew: what is worked out otherwise later is another
 * version. The rest is what the engine finds again: moments of cases, and which months are to be worked out.
 */
export class KeepUnitScores1763726000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
    await runner.query(REFUSE_OTHER_VERSION);
    await runner.query(`
      CREATE TRIGGER unit_month_versions_stay BEFORE UPDATE ON unit_month_versions
      FOR EACH ROW EXECUTE FUNCTION refuse_other_version()`);
    // Of ratings that belong together since before, nobody knows the day; nothing was scored by month then.
    await runner.query("ALTER TABLE rater.rating_clusters ADD moved_on date NOT NULL DEFAULT '1970-01-01'");
    await runner.query('ALTER TABLE rater.rating_clusters ALTER moved_on DROP DEFAULT');
    for (const index of INDEXES) await runner.query(index);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const index of [
      'rater.rating_clusters_moved',
      'rating_standing_events_by_day',
      'reputation_batches_by_day',
      'follow_ups_first_due',
      'follow_up_steps_by_day',
      'complaints_solve_due',
      'complaint_events_by_day',
    ])
      await runner.query(`DROP INDEX ${index}`);
    await runner.query('ALTER TABLE rater.rating_clusters DROP COLUMN moved_on');
    await runner.query(
      'DROP TABLE unit_month_versions, unit_months, score_strikes, score_touched, score_moments, score_days',
    );
    await runner.query('DROP FUNCTION refuse_other_version()');
  }
}

const CAUSES = "('late', 'reopened', 'dissatisfied', 'follow-ups', 'transfers')";
const MONTH = "CHECK (month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$')";

const TABLES = [
  // The days worked through, so that several processes, and a second look, do each once.
  `CREATE TABLE score_days (
    day date PRIMARY KEY,
    finished boolean NOT NULL,
    rules text NOT NULL
  )`,
  `CREATE TABLE score_moments (
    case_kind text NOT NULL CHECK (case_kind IN ('complaint', 'follow-up')),
    case_id uuid NOT NULL,
    place integer NOT NULL CHECK (place > 0),
    number text,
    unit_id text NOT NULL,
    on_day date NOT NULL,
    cause text NOT NULL CHECK (cause IN ${CAUSES}),
    faulty boolean NOT NULL,
    seeded boolean NOT NULL,
    PRIMARY KEY (case_kind, case_id, place)
  )`,
  // Months to work out. They stand here until it is done, whoever is killed meanwhile.
  `CREATE TABLE score_touched (
    unit_id text NOT NULL,
    month text NOT NULL ${MONTH},
    PRIMARY KEY (unit_id, month)
  )`,
  // Taken out of the score after an objection. By what is counted, since moments are found anew.
  `CREATE TABLE score_strikes (
    case_kind text NOT NULL CHECK (case_kind IN ('complaint', 'follow-up')),
    case_id uuid NOT NULL,
    unit_id text NOT NULL,
    on_day date NOT NULL,
    cause text NOT NULL CHECK (cause IN ${CAUSES}),
    struck_on date NOT NULL,
    PRIMARY KEY (case_kind, case_id, unit_id, on_day, cause)
  )`,
  `CREATE TABLE unit_months (
    unit_id text NOT NULL,
    month text NOT NULL ${MONTH},
    state text NOT NULL CHECK (state IN ('running', 'frozen')),
    version integer NOT NULL CHECK (version >= 0),
    hundredths integer NOT NULL CHECK (hundredths BETWEEN 0 AND 10000),
    rating_tenths integer NOT NULL CHECK (rating_tenths BETWEEN 0 AND 1000),
    complaint_tenths integer NOT NULL CHECK (complaint_tenths BETWEEN 0 AND 1000),
    rating_count integer NOT NULL CHECK (rating_count >= 0),
    ranked boolean NOT NULL,
    seeded boolean NOT NULL,
    line jsonb NOT NULL,
    PRIMARY KEY (month, unit_id),
    CHECK ((state = 'frozen') = (version > 0))
  )`,
  `CREATE TABLE unit_month_versions (
    unit_id text NOT NULL,
    month text NOT NULL ${MONTH},
    version integer NOT NULL CHECK (version > 0),
    on_day date NOT NULL,
    reason text CHECK (reason IN ('ratings-changed', 'objection-granted', 'late-records')),
    line jsonb NOT NULL,
    subject uuid NOT NULL,
    PRIMARY KEY (unit_id, month, version)
  )`,
];

const INDEXES = [
  'CREATE INDEX score_moments_by_unit ON score_moments (unit_id, on_day)',
  'CREATE INDEX score_strikes_by_unit ON score_strikes (unit_id, on_day)',
  'CREATE INDEX unit_months_by_unit ON unit_months (unit_id, month)',
  'CREATE INDEX unit_month_versions_by_subject ON unit_month_versions (subject)',
  // What changed since a day: of each kind of record that scores are made of.
  'CREATE INDEX complaint_events_by_day ON complaint_events (happened_on)',
  'CREATE INDEX complaints_solve_due ON complaints (solve_due_on)',
  'CREATE INDEX follow_up_steps_by_day ON follow_up_steps (taken_on)',
  'CREATE INDEX follow_ups_first_due ON follow_ups (first_due_on)',
  'CREATE INDEX reputation_batches_by_day ON reputation_batches (closed_on)',
  'CREATE INDEX rating_standing_events_by_day ON rating_standing_events (day)',
  'CREATE INDEX rating_clusters_moved ON rater.rating_clusters (moved_on)',
];

const REFUSE_OTHER_VERSION = `
  CREATE FUNCTION refuse_other_version() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'version % of % at % stays as it was frozen', OLD.version, OLD.month, OLD.unit_id
      USING ERRCODE = 'check_violation';
  END $$`;
