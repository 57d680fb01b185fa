import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepWechatTokens1763711000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Leased while somebody renews; `forced_*` hold WeChat's limit on renewals by force.
    await runner.query(`
      CREATE TABLE wechat_tokens (
        id uuid PRIMARY KEY,
        app_id text NOT NULL UNIQUE,
        sealed_token text,
        key_version integer REFERENCES field_keys (version),
        renew_at timestamptz,
        ends_at timestamptz,
        leased_by uuid,
        leased_until timestamptz,
        forced_on date,
        forced_times smallint NOT NULL DEFAULT 0,
        forced_at timestamptz,
        CONSTRAINT wechat_tokens_whole CHECK (num_nulls(sealed_token, key_version, renew_at, ends_at) IN (0, 4)),
        CONSTRAINT wechat_tokens_leased CHECK (num_nulls(leased_by, leased_until) IN (0, 2))
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE wechat_tokens');
  }
}
