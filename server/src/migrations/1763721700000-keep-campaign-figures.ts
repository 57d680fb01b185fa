import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepCampaignFigures1763721700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // When whoever was told opened 怎么领 of the policy for that enterprise.
    await runner.query('ALTER TABLE messages ADD claimed_at timestamptz');
    // The unit that answers for a policy, as long as it is known: a withdrawn policy has none any more.
    await runner.query('ALTER TABLE told_policies ADD unit_id text');
    await runner.query('ALTER TABLE push_campaigns ADD unit_id text');
    for (const table of ['told_policies', 'push_campaigns'])
      await runner.query(
        `UPDATE ${table} SET unit_id = policies.unit_id FROM policies WHERE policies.id = ${table}.policy_id`,
      );
    await runner.query('CREATE INDEX push_campaigns_by_unit ON push_campaigns (unit_id, id)');
    // Who might have the policy and was told nothing, because their answer stayed as it was: counted when it was told,
    // for rules and facts change. `division`: the first two digits of the industry.
    await runner.query(`
      CREATE TABLE campaign_unchanged (
        campaign_id uuid NOT NULL REFERENCES push_campaigns ON DELETE CASCADE,
        district text NOT NULL,
        division text NOT NULL,
        matched integer NOT NULL,
        enterprises integer NOT NULL,
        PRIMARY KEY (campaign_id, district, division)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE campaign_unchanged');
    await runner.query('ALTER TABLE push_campaigns DROP COLUMN unit_id');
    await runner.query('ALTER TABLE told_policies DROP COLUMN unit_id');
    await runner.query('ALTER TABLE messages DROP COLUMN claimed_at');
  }
}
