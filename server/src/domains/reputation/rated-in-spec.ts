import { randomUUID } from 'node:crypto';
import type { SuiteCity } from '../../../test/support/with-city';

export interface GivenRating {
  readonly stars: number;
  readonly prompts?: readonly string[];
  readonly standing?: 'counted' | 'quarantined' | 'removed';
  readonly weight?: number;
}

/** Puts ratings where they lie once they were given, each by a device of its own unless one is named. */
export async function rated(
  { dataSource, clock }: SuiteCity,
  unitId: string,
  ratings: readonly GivenRating[],
  device?: string,
): Promise<string[]> {
  const ids: string[] = [];
  for (const { stars, prompts = [], standing = 'counted', weight = 10_000 } of ratings) {
    const id = randomUUID();
    await dataSource.query(
      `INSERT INTO ratings (id, unit_id, stars, prompts, prompts_version, channel, weight, rated_at, day, named,
         standing, seeded)
       VALUES ($1, $2, $3, $4, 1, 'counter', $5, $6, $7, false, $8, false)`,
      [id, unitId, stars, prompts, weight, new Date(clock.now()), clock.today(), standing],
    );
    await dataSource.query('INSERT INTO rater.raters (rating_id, ticket, visitor_id) VALUES ($1, $2, $3)', [
      id,
      randomUUID(),
      device ?? randomUUID(),
    ]);
    ids.push(id);
  }
  return ids;
}
