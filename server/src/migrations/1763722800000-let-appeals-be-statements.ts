import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LetAppealsBeStatements1763722800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await partsAre(runner, `'text', 'supplement', 'answer', 'appeal'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM statements WHERE part = 'appeal'`);
    await partsAre(runner, `'text', 'supplement', 'answer'`);
  }
}

async function partsAre(runner: QueryRunner, parts: string): Promise<void> {
  await runner.query('ALTER TABLE statements DROP CONSTRAINT statements_part_check');
  await runner.query(
    `ALTER TABLE statements ADD CONSTRAINT statements_part_check CHECK (part IN (${parts}))`,
  );
}
