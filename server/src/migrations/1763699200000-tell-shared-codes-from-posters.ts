import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TellSharedCodesFromPosters1763699200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE scan_codes DROP CONSTRAINT scan_codes_origin_check');
    await runner.query(`
      ALTER TABLE scan_codes ADD CONSTRAINT scan_codes_origin_check CHECK (origin IN ('pack', 'operator', 'share'))`);
    // Until now they were kept as posters, and only their sentence told them apart.
    await runner.query(`
      UPDATE scan_codes SET origin = 'share'
      WHERE origin = 'operator' AND kind = 'policy' AND purpose = '看看这项政策给什么、给谁、怎么领。'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE scan_codes SET origin = 'operator' WHERE origin = 'share'`);
    await runner.query('ALTER TABLE scan_codes DROP CONSTRAINT scan_codes_origin_check');
    await runner.query(`
      ALTER TABLE scan_codes ADD CONSTRAINT scan_codes_origin_check CHECK (origin IN ('pack', 'operator'))`);
  }
}
