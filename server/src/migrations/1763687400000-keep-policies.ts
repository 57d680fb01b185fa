import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepPolicies1763687400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE policies (
        id text PRIMARY KEY,
        title text NOT NULL,
        document_number text,
        issuer text NOT NULL,
        responsible_department text NOT NULL,
        level text NOT NULL CHECK (level IN ('national', 'province', 'city', 'district')),
        region_code text NOT NULL,
        published_on date,
        valid_from date,
        valid_to date CHECK (valid_to >= valid_from),
        category text NOT NULL REFERENCES categories DEFERRABLE INITIALLY DEFERRED,
        tags jsonb NOT NULL,
        summary text NOT NULL,
        benefit jsonb NOT NULL,
        eligibility jsonb NOT NULL,
        apply_mode text NOT NULL CHECK (apply_mode IN ('免申即享', '即申即享', '申报')),
        apply_window text,
        window_from date,
        window_to date CHECK (window_to >= window_from),
        faq jsonb NOT NULL,
        interpretation jsonb NOT NULL,
        infographic jsonb NOT NULL,
        source_name text NOT NULL,
        source_url text,
        confidence text NOT NULL,
        verification text NOT NULL,
        approximate_dates jsonb NOT NULL,
        note text,
        demo boolean NOT NULL,
        unit_id text NOT NULL REFERENCES units DEFERRABLE INITIALLY DEFERRED,
        reader_id text NOT NULL REFERENCES officers DEFERRABLE INITIALLY DEFERRED,
        contact_id text NOT NULL REFERENCES officers DEFERRABLE INITIALLY DEFERRED,
        content_hash text NOT NULL,
        CHECK ((window_from IS NULL) = (window_to IS NULL))
      )`);
    await runner.query('CREATE INDEX policies_by_category ON policies (category, title COLLATE "C", id)');
    // The foreign keys need these: without them each removed unit or officer would scan the table.
    await runner.query('CREATE INDEX policies_by_unit ON policies (unit_id)');
    await runner.query('CREATE INDEX policies_by_reader ON policies (reader_id)');
    await runner.query('CREATE INDEX policies_by_contact ON policies (contact_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE policies');
  }
}
