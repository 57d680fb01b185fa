import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Staff of a demo are somebody of their own at each desk, so that one device has a lead and whom the lead gives work to. */
export class SeatDemoStaffApart1763725090000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE people ADD COLUMN desk text NOT NULL DEFAULT '',
        ADD CHECK (desk = '' OR (demo AND kind = 'staff')),
        DROP CONSTRAINT people_visitor_id_kind_key,
        ADD CONSTRAINT people_of_a_device UNIQUE (visitor_id, kind, desk)`);
    // Whoever was there sits from now on where most sign in.
    await runner.query(`UPDATE people SET desk = ${USUAL} WHERE demo AND kind = 'staff'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM people WHERE demo AND kind = 'staff' AND desk <> ${USUAL}`);
    await runner.query(`
      ALTER TABLE people DROP COLUMN desk,
        ADD CONSTRAINT people_visitor_id_kind_key UNIQUE (visitor_id, kind)`);
  }
}

const USUAL = `'handler+publisher'`;
