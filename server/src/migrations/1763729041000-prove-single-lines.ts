import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The two trees of a draw, layer by layer, of which the proof of one line takes a few hashes. */
export class ProveSingleLines1763729041000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE kindergarten_tree_layers (
      plan_id uuid NOT NULL REFERENCES kindergarten_plans,
      tree text NOT NULL CHECK (tree IN ('roll', 'results')),
      level smallint NOT NULL CHECK (level >= 0),
      hashes bytea NOT NULL CHECK (octet_length(hashes) % 32 = 0),
      PRIMARY KEY (plan_id, tree, level)
    )`);
    // Hashes cannot be pressed, and a piece of what is not pressed is read without the rest.
    await runner.query('ALTER TABLE kindergarten_tree_layers ALTER COLUMN hashes SET STORAGE EXTERNAL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE kindergarten_tree_layers');
  }
}
