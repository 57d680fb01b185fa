import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A search goes back in time by steps of eight and looks no further once a page is full, so the index holds the days,
 * too, in blocks of 8, 64 and 512, and the unit. Such a number may be that of a pair of signs as well: whoever reads the
 * index looks at the row again.
 */
export class FindComplaintsByWords1763725050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION complaint_unit_key(unit_id text) RETURNS integer
      LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT ${UNIT_KEY}
      $$`);
    // It names no function of ours: an index is built, and a dump read, without our schema on the path. Unsafe for
    // parallel plans on purpose: without parameters' values a plan expects many rows, and workers that are started for
    // thirty cost more than the whole search.
    await runner.query(`
      CREATE FUNCTION complaint_keys(terms integer[], unit_id text, filed_on date) RETURNS integer[]
      LANGUAGE sql IMMUTABLE PARALLEL UNSAFE AS $$
        SELECT terms || ${UNIT_KEY} || ((filed_on - DATE '2000-01-01') / 8 * 4 + 1)
          || ((filed_on - DATE '2000-01-01') / 64 * 4 + 2) || ((filed_on - DATE '2000-01-01') / 512 * 4 + 3)
      $$`);
    await runner.query('DROP INDEX complaints_by_terms');
    await runner.query(
      'CREATE INDEX complaints_by_keys ON complaints USING gin (complaint_keys(terms, unit_id, filed_on))',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX complaints_by_keys');
    await runner.query('CREATE INDEX complaints_by_terms ON complaints USING gin (terms)');
    await runner.query('DROP FUNCTION complaint_keys(integer[], text, date), complaint_unit_key(text)');
  }
}

const UNIT_KEY = `('x' || substr(md5(coalesce(unit_id, '')), 1, 8))::bit(32)::integer`;
