import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepOccasions1763722200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [counters, displays, codes, openings, occasions]) await runner.query(table);
    for (const index of indexes) await runner.query(index);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['occasions', 'counter_openings', 'counter_codes', 'counter_displays', 'counters'])
      await runner.query(`DROP TABLE ${table}`);
  }
}

// No foreign key to units: a load that takes one away must not be stopped by its counters.
const counters = `
  CREATE TABLE counters (
    id uuid PRIMARY KEY,
    unit_id text NOT NULL,
    name text NOT NULL,
    officer_id text,
    hourly_cap integer NOT NULL CHECK (hourly_cap > 0),
    made_at timestamptz NOT NULL,
    closed_at timestamptz
  )`;

// A row is a pairing code until a tablet brings it, and then that tablet's session. Both are kept as indexes only.
const displays = `
  CREATE TABLE counter_displays (
    id uuid PRIMARY KEY,
    counter_id uuid NOT NULL REFERENCES counters ON DELETE CASCADE,
    pairing_key text UNIQUE,
    pairing_ends_at timestamptz,
    session_key text UNIQUE,
    CHECK ((pairing_key IS NULL) = (pairing_ends_at IS NULL)),
    CHECK ((pairing_key IS NULL) <> (session_key IS NULL))
  )`;

const codes = `
  CREATE TABLE counter_codes (
    token_key text PRIMARY KEY,
    counter_id uuid NOT NULL REFERENCES counters ON DELETE CASCADE,
    issued_at timestamptz NOT NULL,
    spent boolean NOT NULL DEFAULT false
  )`;

// What the hourly cap and the number of the day are counted from: when, and at which counter, and nothing else.
const openings = `
  CREATE TABLE counter_openings (
    id uuid PRIMARY KEY,
    counter_id uuid NOT NULL REFERENCES counters ON DELETE CASCADE,
    opened_at timestamptz NOT NULL
  )`;

// A used occasion knows nobody and no counter any more: only that this id was used.
const occasions = `
  CREATE TABLE occasions (
    id uuid PRIMARY KEY,
    channel text NOT NULL CHECK (channel IN ('counter', 'display', 'printed', 'card', 'case')),
    unit_id text NOT NULL,
    officer_id text,
    counter_name text,
    person_id uuid REFERENCES people ON DELETE CASCADE,
    visitor_id uuid,
    ends_at timestamptz NOT NULL,
    used boolean NOT NULL DEFAULT false,
    CHECK (CASE WHEN used THEN num_nonnulls(person_id, visitor_id, counter_name, officer_id) = 0
                ELSE num_nonnulls(person_id, visitor_id) = 1 END)
  )`;

const indexes = [
  'CREATE UNIQUE INDEX open_counters_by_name ON counters (unit_id, name) WHERE closed_at IS NULL',
  'CREATE INDEX counter_displays_by_counter ON counter_displays (counter_id)',
  'CREATE INDEX counter_codes_by_counter ON counter_codes (counter_id, issued_at)',
  'CREATE INDEX counter_codes_by_age ON counter_codes (issued_at)',
  'CREATE INDEX counter_openings_by_counter ON counter_openings (counter_id, opened_at)',
  'CREATE INDEX counter_openings_by_age ON counter_openings (opened_at)',
  'CREATE INDEX occasions_by_person ON occasions (person_id) WHERE person_id IS NOT NULL',
  'CREATE INDEX occasions_by_visitor ON occasions (visitor_id) WHERE visitor_id IS NOT NULL',
  'CREATE INDEX occasions_by_age ON occasions (ends_at)',
];
