import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepBenefitInterests1763688000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE benefit_interests (
        id uuid PRIMARY KEY,
        visitor_id uuid NOT NULL,
        policy_id text NOT NULL,
        policy_title text NOT NULL,
        recorded_at timestamptz NOT NULL,
        UNIQUE (visitor_id, policy_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE benefit_interests');
  }
}
