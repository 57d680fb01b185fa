import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is evidence. The queue before them is none. */
const KEPT = ['ledger_keys', 'ledger_entries', 'ledger_leaves', 'ledger_nodes', 'ledger_checkpoints'];

export class KeepLedger1763722100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Public halves; the secret ones lie in the key file. By number, since a clock may be set back.
    await runner.query(`
      CREATE TABLE ledger_keys (
        id text PRIMARY KEY,
        number integer GENERATED ALWAYS AS IDENTITY UNIQUE,
        public_key bytea NOT NULL UNIQUE,
        made_at timestamptz NOT NULL,
        endorsed_by text REFERENCES ledger_keys,
        endorsement bytea CHECK ((endorsement IS NULL) = (endorsed_by IS NULL))
      )`);
    // `about`: the domain row that an entry tells of. `content`: canonical JSON, of kinds that everybody may read.
    await runner.query(`
      CREATE TABLE ledger_entries (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        about uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        salt bytea NOT NULL CHECK (length(salt) = 32),
        leaf_hash bytea NOT NULL UNIQUE CHECK (length(leaf_hash) = 32),
        content text,
        UNIQUE (kind, about)
      )`);
    // What has no place yet: filled with the entry, emptied by the sequencer, so that it finds it however late it commits.
    await runner.query('CREATE TABLE ledger_pending (entry_id uuid PRIMARY KEY)');
    await runner.query(`
      CREATE TABLE ledger_leaves (
        position bigint PRIMARY KEY CHECK (position >= 0),
        entry_id uuid NOT NULL UNIQUE,
        leaf_hash bytea NOT NULL CHECK (length(leaf_hash) = 32),
        is_public boolean NOT NULL
      )`);
    await runner.query('CREATE INDEX ledger_public_leaves ON ledger_leaves (position) WHERE is_public');
    // Complete subtrees above the leaves, which are level 0.
    await runner.query(`
      CREATE TABLE ledger_nodes (
        level smallint NOT NULL CHECK (level > 0),
        index bigint NOT NULL CHECK (index >= 0),
        hash bytea NOT NULL CHECK (length(hash) = 32),
        PRIMARY KEY (level, index)
      )`);
    await runner.query(`
      CREATE TABLE ledger_checkpoints (
        size bigint PRIMARY KEY CHECK (size > 0),
        root bytea NOT NULL CHECK (length(root) = 32),
        made_at timestamptz NOT NULL,
        key_id text NOT NULL REFERENCES ledger_keys,
        signature bytea NOT NULL CHECK (length(signature) = 64)
      )`);
    await runner.query(`
      CREATE FUNCTION refuse_changed_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
      END $$`);
    for (const table of KEPT) {
      await runner.query(`
        CREATE TRIGGER ${table}_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION refuse_changed_ledger()`);
      // For every role but the owner; what else an application's role needs: docs/operate/ledger.md.
      await runner.query(`REVOKE UPDATE, DELETE, TRUNCATE ON ${table} FROM PUBLIC`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...KEPT, 'ledger_pending'].toReversed()) await runner.query(`DROP TABLE ${table}`);
    await runner.query('DROP FUNCTION refuse_changed_ledger');
  }
}
