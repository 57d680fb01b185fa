import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepComplaintLimits1763725010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE complaint_limits (
        class text PRIMARY KEY CHECK (class IN ('unit', 'officer', 'promise', 'unknown')),
        source text NOT NULL,
        check_days integer NOT NULL CHECK (check_days > 0),
        reply_days integer NOT NULL CHECK (reply_days > 0),
        solve_days integer NOT NULL CHECK (solve_days >= reply_days),
        extend_to_days integer NOT NULL CHECK (extend_to_days >= solve_days),
        hand_back_days integer NOT NULL CHECK (hand_back_days > 0),
        question_days integer NOT NULL CHECK (question_days > 0),
        most_questions integer NOT NULL CHECK (most_questions > 0),
        silence_days integer NOT NULL CHECK (silence_days > 0),
        decide_days integer NOT NULL CHECK (decide_days > 0),
        warn_days integer NOT NULL CHECK (warn_days >= 0),
        supervisor_after_days integer NOT NULL CHECK (supervisor_after_days >= 0),
        content_hash text NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE complaint_limits');
  }
}
