import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What came out of a draw, for those who ask: by a keyed index over number and name, which goes with the child, and by
 * capsules that only a receipt finds and opens. Nothing is shown before `released_at`.
 */
export class KeepKindergartenResults1763729040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Of children that were typed before, number and name would have to be opened: they are looked up by their receipt.
    await runner.query('ALTER TABLE kindergarten_children ADD COLUMN look_up_key text');
    for (const table of TABLES) await runner.query(table);
    await runner.query(
      'CREATE INDEX kindergarten_look_ups_by_application ON kindergarten_look_ups (application_id)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE kindergarten_askers, kindergarten_capsules, kindergarten_look_ups, kindergarten_releases',
    );
    await runner.query('ALTER TABLE kindergarten_children DROP COLUMN look_up_key');
  }
}

const TABLES = [
  `CREATE TABLE kindergarten_releases (
    plan_id uuid PRIMARY KEY REFERENCES kindergarten_plans,
    lines integer NOT NULL CHECK (lines > 0),
    prepared_at timestamptz NOT NULL,
    released_at timestamptz
  )`,
  `CREATE TABLE kindergarten_look_ups (
    child_id uuid PRIMARY KEY REFERENCES kindergarten_children ON DELETE CASCADE,
    plan_id uuid NOT NULL,
    application_id uuid NOT NULL,
    look_up_key text,
    result jsonb NOT NULL,
    UNIQUE (plan_id, look_up_key)
  )`,
  // Nothing in it leads to a child.
  `CREATE TABLE kindergarten_capsules (
    plan_id uuid NOT NULL REFERENCES kindergarten_plans,
    address text NOT NULL CHECK (address ~ '^[0-9a-f]{32}$'),
    capsule bytea NOT NULL,
    PRIMARY KEY (plan_id, address)
  )`,
  // After a crash of the database everybody may ask for three children once more.
  `CREATE UNLOGGED TABLE kindergarten_askers (
    key text PRIMARY KEY,
    children text[] NOT NULL,
    day date NOT NULL
  )`,
];
