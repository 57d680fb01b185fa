import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepWechatAccounts1763713300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE wechat_accounts (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        app_id text NOT NULL,
        openid_index text NOT NULL,
        unionid_index text,
        sealed_openid text NOT NULL,
        key_version integer NOT NULL REFERENCES field_keys (version),
        linked_at timestamptz NOT NULL,
        UNIQUE (app_id, openid_index)
      )`);
    await runner.query('CREATE INDEX wechat_accounts_by_person ON wechat_accounts (person_id)');
    await runner.query(
      'CREATE INDEX wechat_accounts_by_unionid ON wechat_accounts (unionid_index) WHERE unionid_index IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE wechat_accounts');
  }
}
