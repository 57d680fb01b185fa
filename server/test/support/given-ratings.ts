import { randomUUID } from 'node:crypto';
import type { SuiteDatabase } from './with-database';

/** What a test wants of a rating; the rest is a plain one of five stars with proof, by a device of its own. */
export interface GivenRating {
  readonly unitId?: string;
  readonly stars?: 1 | 2 | 3 | 4 | 5;
  readonly prompts?: readonly string[];
  readonly weight?: number;
  readonly personId?: string;
  readonly visitorId?: string;
  readonly enterpriseId?: string;
}

/** Ratings straight in the database, as a counter's code gives them. Returns their ids. */
export async function givenRatings(
  suite: SuiteDatabase,
  day: string,
  all: readonly GivenRating[],
): Promise<string[]> {
  const ids = all.map(() => randomUUID());
  const rows = all.map((one, at) => ({
    id: ids[at],
    unit_id: one.unitId ?? 'u-east',
    stars: one.stars ?? 5,
    prompts: one.prompts ?? [],
    weight: one.weight ?? 10_000,
    person_id: one.personId ?? null,
    visitor_id: one.visitorId ?? randomUUID(),
    enterprise_id: one.enterpriseId ?? null,
  }));
  await suite.dataSource.query(
    `INSERT INTO ratings (id, unit_id, stars, prompts, prompts_version, channel, weight, rated_at, day, named, standing,
       seeded)
     SELECT id, unit_id, stars, prompts, 1, 'counter', weight, $2, $3, false, 'counted', false
     FROM jsonb_to_recordset($1) AS r (id uuid, unit_id text, stars int, prompts text[], weight int)`,
    [JSON.stringify(rows), `${day}T10:00:00+08:00`, day],
  );
  await suite.dataSource.query(
    `INSERT INTO rater.raters (rating_id, ticket, person_id, visitor_id, enterprise_id, occasion_id)
     SELECT id, gen_random_uuid(), person_id, visitor_id, enterprise_id, gen_random_uuid()
     FROM jsonb_to_recordset($1) AS r (id uuid, person_id uuid, visitor_id uuid, enterprise_id uuid)`,
    [JSON.stringify(rows)],
  );
  return ids;
}
