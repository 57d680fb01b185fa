import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { type Rating, Ratings, RatingWatchers, type Who } from '../../src/domains/ratings';
import type { SuiteCity } from './with-city';

export interface GivenRating {
  readonly id: string;
  /** By which its rater asks for it. */
  readonly ticket: string;
  readonly rater: Who;
}

interface WantedRating {
  readonly stars?: Rating['stars'];
  readonly unitId?: string;
  readonly named?: boolean;
  readonly rater?: Partial<Who>;
  readonly prompts?: string[];
}

/** A rating as it stands after it was given, without the way to it; domains above hear of it in one transaction. */
export async function giveRating(
  city: Pick<SuiteCity, 'app' | 'clock' | 'dataSource'>,
  { stars = 1, unitId = 'u-east', named = false, rater = {}, prompts = [] }: WantedRating = {},
  manager?: EntityManager,
): Promise<GivenRating> {
  const work = async (within: EntityManager) => {
    const [id, ticket] = [randomUUID(), randomUUID()];
    const who = { personId: rater.personId ?? null, visitorId: rater.visitorId ?? randomUUID() };
    await within.query(
      `INSERT INTO ratings (id, unit_id, officer_id, stars, prompts, prompts_version, channel, weight, rated_at, day,
         named, standing, seeded)
       VALUES ($1, $2, 'o-counter', $3, $4, 1, 'counter', 10000, $5, $6, $7, 'counted', false)`,
      [id, unitId, stars, prompts, new Date(city.clock.now()), city.clock.today(), named],
    );
    await within.query(
      'INSERT INTO rater.raters (rating_id, ticket, person_id, visitor_id) VALUES ($1, $2, $3, $4)',
      [id, ticket, who.personId, who.personId === null ? who.visitorId : null],
    );
    const rating = await city.app.get(Ratings, { strict: false }).find(id, within);
    if (rating === null) throw new Error('the rating was not kept');
    await city.app.get(RatingWatchers, { strict: false }).tell('rated', rating, within);
    return { id, ticket, rater: who };
  };
  return manager === undefined ? city.dataSource.transaction(work) : work(manager);
}
