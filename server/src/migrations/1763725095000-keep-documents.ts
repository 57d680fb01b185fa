import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files beside photos and sound. Unlike those an office may get one, so each has the state of its check. */
export class KeepDocuments1763725095000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE statement_media
        DROP CONSTRAINT statement_media_kind_check,
        ADD CONSTRAINT statement_media_kind_check CHECK (kind IN ('photo', 'voice', 'document')),
        ADD sealed_name bytea,
        ADD format text CHECK (format IN ('pdf', 'docx', 'xlsx')),
        ADD bytes integer,
        ADD state text CHECK (state IN ('waiting', 'passed', 'blocked')),
        ADD reason text,
        ADD opened_by uuid,
        ADD decided_at timestamptz,
        ADD decided_by uuid,
        ADD CONSTRAINT statement_media_document_check CHECK (
          CASE WHEN kind = 'document' THEN num_nulls(sealed_name, format, bytes, state) = 0
          ELSE num_nonnulls(sealed_name, format, bytes, state, reason, opened_by, decided_at, decided_by) = 0 END)`);
    await runner.query(
      `CREATE INDEX statement_media_documents ON statement_media (state, added_at) WHERE kind = 'document'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM statement_media WHERE kind = 'document'`);
    await runner.query('DROP INDEX statement_media_documents');
    await runner.query(`
      ALTER TABLE statement_media
        DROP CONSTRAINT statement_media_document_check,
        DROP sealed_name, DROP format, DROP bytes, DROP state, DROP reason,
        DROP opened_by, DROP decided_at, DROP decided_by,
        DROP CONSTRAINT statement_media_kind_check,
        ADD CONSTRAINT statement_media_kind_check CHECK (kind IN ('photo', 'voice'))`);
  }
}
