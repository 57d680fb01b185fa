import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepPolicyAttention1763698900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The whole city's, without cohort: a policy and a small cohort together could say what one enterprise reads.
    // No foreign key: a load that takes a policy away must not be stopped by those who read it.
    await runner.query(`
      CREATE TABLE policy_attention (
        day date NOT NULL,
        policy_id text NOT NULL,
        demo boolean NOT NULL,
        weight integer NOT NULL,
        views integer NOT NULL,
        PRIMARY KEY (day, policy_id, demo)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE policy_attention');
  }
}
