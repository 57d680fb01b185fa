import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepFieldKeys1763703000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // No secret: which versions there are, a value to recognise them by, and how often each was used.
    await runner.query(`
      CREATE TABLE field_keys (
        version integer PRIMARY KEY CHECK (version > 0),
        cipher text NOT NULL,
        check_value text NOT NULL,
        made_at timestamptz NOT NULL,
        settled_at timestamptz,
        uses_reserved bigint NOT NULL DEFAULT 0
      )`);
    // Who saw a person's identity in clear, of what row, why and when; never what it said.
    await runner.query(`
      CREATE TABLE decryptions (
        id uuid PRIMARY KEY,
        at timestamptz NOT NULL,
        actor_id text NOT NULL,
        actor_name text NOT NULL,
        table_name text NOT NULL,
        column_name text NOT NULL,
        row_id text NOT NULL,
        purpose text NOT NULL,
        readable boolean NOT NULL
      )`);
    await runner.query('CREATE INDEX decryptions_by_row ON decryptions (table_name, row_id, at)');
    await runner.query('CREATE INDEX decryptions_by_actor ON decryptions (actor_id, at)');
    await runner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
      END $$`);
    await runner.query(`
      CREATE TRIGGER decryptions_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON decryptions
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE decryptions');
    await runner.query('DROP FUNCTION refuse_change');
    await runner.query('DROP TABLE field_keys');
  }
}
