import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Words that hardly one of a unit's newest complaints holds are rare there: instead of some twenty stretches one after
 * the other all of its complaints are asked at once. For that the index holds each pair of signs under its unit as well.
 */
export class FindRareWordsAtOnce1763727050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await rebuild(runner, `${IN_UNIT} || ${IN_STRETCH}`);
    await runner.query(`
      CREATE FUNCTION complaints_of_units(wanted integer[], units text[]) RETURNS SETOF complaints
      LANGUAGE plpgsql STABLE ROWS 30 SET plan_cache_mode = force_generic_plan SET jit = off AS $$
      BEGIN
        RETURN QUERY SELECT c.* FROM unnest(units) AS unit CROSS JOIN LATERAL (
          SELECT * FROM complaints
          WHERE complaint_keys(terms, unit_id, filed_at)
            @> ARRAY(SELECT term # complaint_unit_term(unit) FROM unnest(wanted) AS term)
          OFFSET 0) AS c;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION complaints_of_units(integer[], text[])');
    await rebuild(runner, IN_STRETCH);
  }
}

async function rebuild(runner: QueryRunner, keys: string): Promise<void> {
  await runner.query('DROP INDEX complaints_by_keys');
  await runner.query(`
    CREATE OR REPLACE FUNCTION complaint_keys(terms integer[], unit_id text, filed_at timestamptz) RETURNS integer[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT ${keys} $$`);
  await runner.query(`
    CREATE INDEX complaints_by_keys ON complaints USING gin (complaint_keys(terms, unit_id, filed_at))
    WITH (fastupdate = off)`);
}

const hash = (text: string) => `('x' || substr(md5(${text}), 1, 8))::bit(32)::integer`;
const UNIT_TERM = hash(`coalesce(unit_id, '')`);
const STRETCH = `((filed_at AT TIME ZONE 'UTC')::date - DATE '2000-01-01') / 64`;
/** OFFSET 0: hashed once, not for each term. */
const under = (hashed: string, terms: string) => `ARRAY(
  SELECT term # under.hash FROM (SELECT ${hashed} AS hash OFFSET 0) AS under, unnest(${terms}) AS term)`;
const IN_UNIT = under(UNIT_TERM, 'terms');
const IN_STRETCH = under(hash(`(${STRETCH})::text`), `terms || ${UNIT_TERM}`);
