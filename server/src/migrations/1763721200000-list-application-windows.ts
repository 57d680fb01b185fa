import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ListApplicationWindows1763721200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE policies ADD COLUMN windows jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(windows) = 'array')`);
    await runner.query(`
      UPDATE policies SET windows = jsonb_build_array(
        jsonb_build_object('from', window_from, 'to', window_to, 'source', 'document'))
      WHERE window_from IS NOT NULL`);
    // The default was for the rows that were there; whoever writes a policy says which windows it has.
    await runner.query('ALTER TABLE policies ALTER COLUMN windows DROP DEFAULT');
    await runner.query('ALTER TABLE policies DROP COLUMN window_from, DROP COLUMN window_to');
  }

  /** Two columns hold one window: the first certain one. A guess stays behind, because it would read as a fact. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE policies ADD COLUMN window_from date,
        ADD COLUMN window_to date CHECK (window_to >= window_from),
        ADD CHECK ((window_from IS NULL) = (window_to IS NULL))`);
    await runner.query(`
      UPDATE policies SET window_from = (kept.first ->> 'from')::date, window_to = (kept.first ->> 'to')::date
      FROM (SELECT id, jsonb_path_query_first(windows, '$[*] ? (@.source != "approximate")') AS first
            FROM policies) AS kept
      WHERE kept.id = policies.id AND kept.first IS NOT NULL`);
    await runner.query('ALTER TABLE policies DROP COLUMN windows');
  }
}
