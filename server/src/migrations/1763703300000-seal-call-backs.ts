import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SealCallBacks1763703300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // SQL has no keys: the rows that are there are sealed by the server at its next start (PlainCallBacks).
    await runner.query(`
      ALTER TABLE call_backs
        ALTER COLUMN phone DROP NOT NULL,
        ALTER COLUMN about DROP NOT NULL,
        ADD COLUMN sealed_phone text,
        ADD COLUMN sealed_mask text,
        ADD COLUMN sealed_about text,
        ADD COLUMN key_version integer REFERENCES field_keys (version),
        ADD CONSTRAINT call_backs_sealed CHECK (
          CASE WHEN key_version IS NULL
            THEN num_nulls(phone, about) = 0 AND num_nonnulls(sealed_phone, sealed_mask, sealed_about) = 0
            ELSE num_nonnulls(phone, about) = 0 AND num_nulls(sealed_phone, sealed_mask, sealed_about) = 0
          END
        )`);
    await runner.query('CREATE INDEX call_backs_plain ON call_backs (id) WHERE key_version IS NULL');
    // Their plain hash covers a phone number: whoever knows the rest of the request finds it by trying all.
    await runner.query("DELETE FROM idempotency_keys WHERE route = 'call-backs.request'");
  }

  async down(runner: QueryRunner): Promise<void> {
    // What is sealed cannot be read here, so it goes.
    await runner.query('DELETE FROM call_backs WHERE key_version IS NOT NULL');
    await runner.query('DROP INDEX call_backs_plain');
    await runner.query(`
      ALTER TABLE call_backs
        DROP CONSTRAINT call_backs_sealed,
        DROP COLUMN sealed_phone,
        DROP COLUMN sealed_mask,
        DROP COLUMN sealed_about,
        DROP COLUMN key_version,
        ALTER COLUMN phone SET NOT NULL,
        ALTER COLUMN about SET NOT NULL`);
  }
}
