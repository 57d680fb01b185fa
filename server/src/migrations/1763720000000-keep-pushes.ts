import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepPushes1763720000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // What everybody was told of a policy: its rule as read on a day, and its phase then. A difference to what is so
    // now is what people are told of, whatever brought it about.
    await runner.query(`
      CREATE TABLE told_policies (
        policy_id text PRIMARY KEY,
        rule jsonb NOT NULL,
        phase text NOT NULL CHECK (phase IN ('not-yet-open', 'open', 'ended')),
        as_of date NOT NULL
      )`);
    // One change: of a policy for many enterprises, or of one enterprise's facts for many policies.
    await runner.query(`
      CREATE TABLE push_campaigns (
        id uuid PRIMARY KEY,
        cause text NOT NULL CHECK (cause IN ('published', 'edited', 'withdrawn', 'day', 'facts')),
        policy_id text,
        begun_at timestamptz NOT NULL,
        told integer NOT NULL,
        CHECK ((policy_id IS NULL) = (cause = 'facts'))
      )`);
    await runner.query('CREATE INDEX push_campaigns_by_policy ON push_campaigns (policy_id, begun_at)');
    await runner.query(`
      CREATE TABLE push_recipients (
        campaign_id uuid NOT NULL REFERENCES push_campaigns ON DELETE CASCADE,
        enterprise_id uuid NOT NULL,
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        policy_id text NOT NULL,
        answer_before smallint NOT NULL,
        answer_after smallint NOT NULL,
        PRIMARY KEY (campaign_id, person_id, enterprise_id, policy_id),
        CHECK (answer_before <> answer_after)
      )`);
    await runner.query('CREATE INDEX push_recipients_by_person ON push_recipients (person_id, enterprise_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE push_recipients, push_campaigns, told_policies');
  }
}
