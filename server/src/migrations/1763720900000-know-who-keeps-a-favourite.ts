import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KnowWhoKeepsAFavourite1763720900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE policy_favourites ADD COLUMN person_id uuid REFERENCES people ON DELETE CASCADE`,
    );
    // From a policy to those who want to be reminded of it, and from a person who leaves to what they keep.
    for (const [name, columns] of [
      ['policy_favourites_of_people', 'policy_id, person_id'],
      ['policy_favourites_by_person', 'person_id'],
    ])
      await runner.query(
        `CREATE INDEX ${name} ON policy_favourites (${columns}) WHERE person_id IS NOT NULL`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE policy_favourites DROP COLUMN person_id');
  }
}
