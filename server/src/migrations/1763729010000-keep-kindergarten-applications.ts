import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Applications for kindergarten places. Names, numbers and salts of children are sealed; photos lie under the
 * application's own key. A child stands in one application to a plan that was sent and not returned.
 */
export class KeepKindergartenApplications1763729010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
    await runner.query(
      'CREATE INDEX kindergarten_applications_at_desk ON kindergarten_applications (plan_id, state, sent_at, id)',
    );
    await runner.query(
      'CREATE INDEX kindergarten_applications_by_person ON kindergarten_applications (person_id)',
    );
    await runner.query(
      'CREATE UNIQUE INDEX kindergarten_children_once ON kindergarten_children (plan_id, id_number_index) WHERE active',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE kindergarten_photos, kindergarten_children, kindergarten_applications');
  }
}

const TABLES = [
  `CREATE TABLE kindergarten_applications (
    id uuid PRIMARY KEY,
    plan_id uuid NOT NULL REFERENCES kindergarten_plans,
    person_id uuid,
    class_id text NOT NULL,
    choices jsonb NOT NULL,
    state text NOT NULL CHECK (state IN ('draft', 'sent', 'returned', 'accepted')),
    revision integer NOT NULL CHECK (revision > 0),
    made_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    sent_at timestamptz,
    returned text,
    decided_by uuid,
    decided_at timestamptz,
    sealed_key text,
    key_version integer NOT NULL REFERENCES field_keys (version),
    CHECK (state = 'draft' OR sent_at IS NOT NULL),
    CHECK (state <> 'returned' OR returned IS NOT NULL)
  )`,
  `CREATE TABLE kindergarten_children (
    id uuid PRIMARY KEY,
    application_id uuid NOT NULL REFERENCES kindergarten_applications ON DELETE CASCADE,
    plan_id uuid NOT NULL,
    place smallint NOT NULL CHECK (place IN (0, 1)),
    sealed_name text NOT NULL,
    sealed_id_number text NOT NULL,
    sealed_name_mask text NOT NULL,
    sealed_id_number_mask text NOT NULL,
    sealed_salt text NOT NULL,
    id_number_index text NOT NULL,
    active boolean NOT NULL,
    key_version integer NOT NULL REFERENCES field_keys (version),
    UNIQUE (application_id, place)
  )`,
  `CREATE TABLE kindergarten_photos (
    id uuid PRIMARY KEY,
    application_id uuid NOT NULL REFERENCES kindergarten_applications ON DELETE CASCADE,
    document text NOT NULL,
    sealed bytea NOT NULL,
    upload_key text NOT NULL,
    added_at timestamptz NOT NULL,
    UNIQUE (application_id, upload_key)
  )`,
];
