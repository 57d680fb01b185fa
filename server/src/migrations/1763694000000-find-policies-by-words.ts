import type { MigrationInterface, QueryRunner } from 'typeorm';

const SEARCH = `
  setweight(to_tsvector('simple', title_words), 'A') ||
  setweight(to_tsvector('simple', summary_words), 'B') ||
  setweight(to_tsvector('simple', other_words), 'C')`;

export class FindPoliciesByWords1763694000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Rows that are already there find nothing until the pack is loaded again: only the program can cut Chinese.
    await runner.query(`
      ALTER TABLE policies
        ADD COLUMN paused jsonb,
        ADD COLUMN title_words text NOT NULL DEFAULT '',
        ADD COLUMN summary_words text NOT NULL DEFAULT '',
        ADD COLUMN other_words text NOT NULL DEFAULT ''`);
    await runner.query(
      `ALTER TABLE policies ADD COLUMN search tsvector GENERATED ALWAYS AS (${SEARCH}) STORED`,
    );
    await runner.query('CREATE INDEX policies_by_words ON policies USING gin (search)');
    await runner.query(`
      CREATE TABLE resident_policies (
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
        topic text NOT NULL,
        audience text NOT NULL,
        summary text NOT NULL,
        amount_text text,
        steps jsonb NOT NULL,
        faq jsonb NOT NULL,
        source_name text NOT NULL,
        source_url text,
        confidence text NOT NULL,
        verification text NOT NULL,
        approximate_dates jsonb NOT NULL,
        note text,
        title_words text NOT NULL,
        summary_words text NOT NULL,
        other_words text NOT NULL,
        search tsvector GENERATED ALWAYS AS (${SEARCH}) STORED,
        position integer NOT NULL,
        content_hash text NOT NULL
      )`);
    await runner.query('CREATE INDEX resident_policies_by_words ON resident_policies USING gin (search)');
    // No foreign key: what a person kept must not stop a load that takes a policy away.
    await runner.query(`
      CREATE TABLE policy_favourites (
        visitor_id uuid NOT NULL,
        policy_id text NOT NULL,
        audience text NOT NULL CHECK (audience IN ('enterprises', 'residents')),
        policy_title text NOT NULL,
        kept_at timestamptz NOT NULL,
        PRIMARY KEY (visitor_id, policy_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE policy_favourites, resident_policies');
    await runner.query('DROP INDEX policies_by_words');
    await runner.query('ALTER TABLE policies DROP COLUMN search');
    await runner.query(`
      ALTER TABLE policies
        DROP COLUMN paused, DROP COLUMN title_words, DROP COLUMN summary_words, DROP COLUMN other_words`);
  }
}
