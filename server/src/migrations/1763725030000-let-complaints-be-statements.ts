import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LetComplaintsBeStatements1763725030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await allow(runner, 'board', `'ratings', 'complaints'`);
    await allow(runner, 'part', `'text', 'supplement', 'answer', 'appeal', 'place', 'note'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM statements WHERE board = 'complaints'`);
    await allow(runner, 'board', `'ratings'`);
    await allow(runner, 'part', `'text', 'supplement', 'answer', 'appeal'`);
  }
}

async function allow(runner: QueryRunner, column: 'board' | 'part', words: string): Promise<void> {
  await runner.query(`ALTER TABLE statements DROP CONSTRAINT statements_${column}_check`);
  await runner.query(
    `ALTER TABLE statements ADD CONSTRAINT statements_${column}_check CHECK (${column} IN (${words}))`,
  );
}
