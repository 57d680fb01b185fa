import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Plans of kindergarten draws: what is being written, and every version that was published, which stays as it was.
 * `frozen_at` is when the roll was sealed: from then on there is no other version.
 */
export class KeepKindergartenPlans1763729000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
    await runner.query(`
      CREATE FUNCTION refuse_other_plan_version() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'version % of plan % stays as it was published', OLD.version, OLD.plan_id
          USING ERRCODE = 'check_violation';
      END $$`);
    await runner.query(`
      CREATE TRIGGER kindergarten_plan_versions_stay BEFORE UPDATE ON kindergarten_plan_versions
      FOR EACH ROW EXECUTE FUNCTION refuse_other_plan_version()`);
    await runner.query(`
      CREATE FUNCTION refuse_version_of_frozen_plan() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM kindergarten_plans WHERE id = NEW.plan_id AND frozen_at IS NOT NULL) THEN
          RAISE EXCEPTION 'plan % is frozen', NEW.plan_id USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER kindergarten_plans_stay_frozen BEFORE INSERT ON kindergarten_plan_versions
      FOR EACH ROW EXECUTE FUNCTION refuse_version_of_frozen_plan()`);
    await runner.query('CREATE INDEX kindergarten_plans_by_unit ON kindergarten_plans (unit_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE kindergarten_plan_versions, kindergarten_plan_drafts, kindergarten_plans');
    await runner.query('DROP FUNCTION refuse_other_plan_version(), refuse_version_of_frozen_plan()');
  }
}

const TABLES = [
  `CREATE TABLE kindergarten_plans (
    id uuid PRIMARY KEY,
    unit_id text NOT NULL,
    made_at timestamptz NOT NULL,
    frozen_at timestamptz
  )`,
  `CREATE TABLE kindergarten_plan_drafts (
    plan_id uuid PRIMARY KEY REFERENCES kindergarten_plans,
    content jsonb NOT NULL,
    reason text NOT NULL,
    revision integer NOT NULL CHECK (revision > 0),
    saved_by uuid,
    saved_at timestamptz NOT NULL
  )`,
  `CREATE TABLE kindergarten_plan_versions (
    plan_id uuid NOT NULL REFERENCES kindergarten_plans,
    version integer NOT NULL CHECK (version > 0),
    manifest jsonb NOT NULL,
    manifest_hash text NOT NULL CHECK (manifest_hash ~ '^[0-9a-f]{64}$'),
    appeals_until date NOT NULL,
    written_by uuid,
    published_by uuid NOT NULL,
    published_at timestamptz NOT NULL,
    subject uuid NOT NULL UNIQUE,
    PRIMARY KEY (plan_id, version),
    CHECK (written_by IS DISTINCT FROM published_by)
  )`,
];
