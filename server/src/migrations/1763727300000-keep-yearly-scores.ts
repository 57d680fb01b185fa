import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Years that are assessed. Until a year is signed a unit's row changes with its months; afterwards each correction is
 * a version. The words of objections are statements.
 */
export class KeepYearlyScores1763727300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
    await runner.query(`
      CREATE FUNCTION refuse_other_year_version() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'version % of % at % stays as it was signed', OLD.version, OLD.year, OLD.unit_id
          USING ERRCODE = 'check_violation';
      END $$`);
    await runner.query(`
      CREATE TRIGGER unit_year_versions_stay BEFORE UPDATE ON unit_year_versions
      FOR EACH ROW EXECUTE FUNCTION refuse_other_year_version()`);
    await runner.query('CREATE INDEX unit_years_by_unit ON unit_years (unit_id)');
    await runner.query('CREATE INDEX unit_year_versions_by_subject ON unit_year_versions (subject)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE year_objections, unit_year_versions, unit_years, score_years');
    await runner.query('DROP FUNCTION refuse_other_year_version()');
  }
}

const YEAR = "CHECK (year ~ '^20[0-9]{2}$')";
const month = (name: string) => `${name} text NOT NULL CHECK (${name} ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$')`;

const TABLES = [
  `CREATE TABLE score_years (
    year text PRIMARY KEY ${YEAR},
    kind text NOT NULL CHECK (kind IN ('calendar', 'rolling')),
    ${month('from_month')},
    ${month('to_month')},
    desk_unit_id text NOT NULL,
    settings jsonb NOT NULL,
    state text NOT NULL CHECK (state IN ('draft', 'sent', 'proposed', 'signed')),
    opened_on date NOT NULL,
    sent_on date,
    proposed_by uuid,
    proposed_on date,
    signed_by uuid,
    signed_on date,
    returned text,
    CHECK (signed_by IS NULL OR signed_by <> proposed_by),
    CHECK ((state IN ('proposed', 'signed')) = (proposed_by IS NOT NULL)),
    CHECK ((state = 'signed') = (signed_by IS NOT NULL)),
    CHECK ((proposed_by IS NULL) = (proposed_on IS NULL) AND (signed_by IS NULL) = (signed_on IS NULL))
  )`,
  `CREATE TABLE unit_years (
    year text NOT NULL REFERENCES score_years,
    unit_id text NOT NULL,
    standing text NOT NULL CHECK (standing IN ('draft', 'asked', 'confirmed', 'objected', 'decided')),
    revision integer NOT NULL CHECK (revision > 0),
    asked_on date,
    settled text CHECK (settled IN ('confirmed', 'silent', 'decided')),
    left_out jsonb NOT NULL,
    version integer NOT NULL CHECK (version >= 0),
    seeded boolean NOT NULL,
    line jsonb NOT NULL,
    PRIMARY KEY (year, unit_id),
    CHECK ((version > 0) = (settled IS NOT NULL))
  )`,
  `CREATE TABLE unit_year_versions (
    year text NOT NULL REFERENCES score_years,
    unit_id text NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    on_day date NOT NULL,
    reason text CHECK (reason IN ('ratings-changed', 'objection-granted', 'late-records')),
    settled text NOT NULL CHECK (settled IN ('confirmed', 'silent', 'decided')),
    line jsonb NOT NULL,
    subject uuid NOT NULL,
    PRIMARY KEY (year, unit_id, version)
  )`,
  `CREATE TABLE year_objections (
    id uuid PRIMARY KEY,
    year text NOT NULL,
    unit_id text NOT NULL,
    revision integer NOT NULL,
    about text NOT NULL CHECK (about IN ('coverage', 'conversion')),
    statement_id uuid NOT NULL UNIQUE,
    commitment text NOT NULL,
    filed_on date NOT NULL,
    state text NOT NULL CHECK (state IN ('open', 'granted', 'refused')),
    decision_id uuid UNIQUE,
    decided_on date,
    reason text,
    left_out jsonb NOT NULL,
    UNIQUE (year, unit_id, revision),
    FOREIGN KEY (year, unit_id) REFERENCES unit_years,
    CHECK ((state = 'open') = (decision_id IS NULL)),
    CHECK ((decision_id IS NULL) = (decided_on IS NULL) AND (decision_id IS NULL) = (reason IS NULL))
  )`,
];
