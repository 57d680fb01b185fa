import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepPushes1763720300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // What everybody was told of a policy: its rule as read on a day, and its phase then. A difference to what is so
    // now is what people are told of, whatever brought it about.
    await runner.query(`
      CREATE TABLE told_policies (
        policy_id text PRIMARY KEY,
        title text NOT NULL,
        category text NOT NULL,
        rule jsonb NOT NULL,
        phase text NOT NULL CHECK (phase IN ('not-yet-open', 'open', 'ended')),
        as_of date NOT NULL
      )`);
    // One change of one policy, told with the notice of the same id.
    await runner.query(`
      CREATE TABLE push_campaigns (
        id uuid PRIMARY KEY REFERENCES notices ON DELETE CASCADE,
        policy_id text NOT NULL,
        cause text NOT NULL CHECK (cause IN ('published', 'edited', 'withdrawn', 'day')),
        begun_at timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX push_campaigns_by_policy ON push_campaigns (policy_id, begun_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE push_campaigns, told_policies');
  }
}
