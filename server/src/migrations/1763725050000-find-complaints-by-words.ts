import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A search goes back in time a stretch of 64 days at a time and looks no further once a page is full, so the index
 * holds each pair of signs under the stretch of its complaint, and the unit likewise. A key may stand for something
 * else as well: whoever reads the index looks at the row again.
 */
export class FindComplaintsByWords1763725050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION complaint_stretch(filed_at timestamptz) RETURNS integer
      LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT ${STRETCH} $$`);
    await runner.query(`
      CREATE FUNCTION complaint_unit_term(unit_id text) RETURNS integer
      LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT ${UNIT_TERM} $$`);
    // It names no function of ours: an index is built, and a dump read, without our schema on the path.
    await runner.query(`
      CREATE FUNCTION complaint_keys(terms integer[], unit_id text, filed_at timestamptz) RETURNS integer[]
      LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT ${keys(STRETCH, `terms || ${UNIT_TERM}`)} $$`);
    await runner.query(inStretch('wanted integer[]', ''));
    await runner.query(
      inStretch('wanted integer[], units integer[]', `AND ${KEYS_OF_ROW} && ${keys('stretch', 'units')}`),
    );
    await runner.query('DROP INDEX complaints_by_terms');
    // Without a list of what is still to be put in, which each search would have to read through.
    await runner.query(`
      CREATE INDEX complaints_by_keys ON complaints USING gin (complaint_keys(terms, unit_id, filed_at))
      WITH (fastupdate = off)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX complaints_by_keys');
    await runner.query('CREATE INDEX complaints_by_terms ON complaints USING gin (terms)');
    await runner.query(
      `DROP FUNCTION complaints_in_stretch(integer, integer[]),
         complaints_in_stretch(integer, integer[], integer[]), complaint_keys(integer[], text, timestamptz),
         complaint_unit_term(text), complaint_stretch(timestamptz)`,
    );
  }
}

const hash = (text: string) => `('x' || substr(md5(${text}), 1, 8))::bit(32)::integer`;
const UNIT_TERM = hash(`coalesce(unit_id, '')`);
const STRETCH = `((filed_at AT TIME ZONE 'UTC')::date - DATE '2000-01-01') / 64`;
/** OFFSET 0: hashed once, not for each term. */
const keys = (stretch: string, terms: string) => `ARRAY(
  SELECT term # in_stretch.hash
  FROM (SELECT ${hash(`(${stretch})::text`)} AS hash OFFSET 0) AS in_stretch, unnest(${terms}) AS term)`;

const KEYS_OF_ROW = 'complaint_keys(c.terms, c.unit_id, c.filed_at)';

/**
 * All that holds these terms in a stretch, and one of these units. A function, so that a search's plan does not guess
 * how many that are: it would guess thousands for each, and compile for a second what runs for some milliseconds.
 */
const inStretch = (asked: string, further: string) => `
  CREATE FUNCTION complaints_in_stretch(stretch integer, ${asked}) RETURNS SETOF complaints
  LANGUAGE plpgsql STABLE ROWS 30 SET plan_cache_mode = force_generic_plan SET jit = off AS $$
  BEGIN
    RETURN QUERY SELECT c.* FROM complaints c WHERE ${KEYS_OF_ROW} @> ${keys('stretch', 'wanted')} ${further};
  END $$`;
