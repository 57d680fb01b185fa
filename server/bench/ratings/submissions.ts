import { randomBytes, randomUUID } from 'node:crypto';
import { promptsVersion, type RateRequest } from '@yingshang/shared/contracts/ratings';
import { RatingSubmissions } from '../../src/domains/ratings/rating-submission.service';
import { finishedVisits, RATED_UNIT, type RatingsCity, sequenceAll } from './ratings-city';

/** As many people submit at the same time. */
const AT_ONCE = 16;

/** Milliseconds for so many ratings of five stars without words, their places in the log included. */
export async function submitted(city: RatingsCity, count: number): Promise<number> {
  const visits = await finishedVisits(city, count);
  const submissions = city.app.get(RatingSubmissions, { strict: false });
  const started = performance.now();
  await manyAtOnce(visits, async ({ occasionId, visitorId }) => {
    const request: RateRequest = {
      ticket: randomUUID(),
      rated: { occasionId },
      stars: 5,
      promptsVersion,
      prompts: [],
      text: '',
      more: false,
      named: false,
      enterpriseId: null,
    };
    const outcome = await submissions.rate({ actor: null, visitorId }, request);
    if (!outcome.ok) throw new Error(outcome.refusal.message);
  });
  await sequenceAll(city);
  return performance.now() - started;
}

const BARE = ['ratings', 'rater.raters', 'ledger_entries'] as const;
const bareName = (table: string) => `bare_${table.replace('rater.', '')}`;

/** Tables with the same columns, keys and checks, and nothing that watches over them. */
export async function makeBareTables({ dataSource }: RatingsCity): Promise<void> {
  for (const table of BARE)
    await dataSource.query(`CREATE TABLE ${bareName(table)} (LIKE ${table} INCLUDING ALL)`);
}

/** Milliseconds for inserting the rows that so many submissions leave behind: three in one transaction each. */
export async function insertedBare({ dataSource }: RatingsCity, count: number): Promise<number> {
  const started = performance.now();
  await manyAtOnce(Array.from({ length: count }), () =>
    dataSource.transaction(async (manager) => {
      const [id, ticket, visitor, occasion] = Array.from({ length: 4 }, () => randomUUID());
      await manager.query(
        `INSERT INTO bare_ratings (id, unit_id, stars, prompts, prompts_version, channel, weight, rated_at, day, named,
           standing, seeded) VALUES ($1, $2, 5, '{}', 1, 'case', 10000, now(), current_date, false, 'counted', false)`,
        [id, RATED_UNIT],
      );
      await manager.query(
        'INSERT INTO bare_raters (rating_id, ticket, visitor_id, occasion_id) VALUES ($1, $2, $3, $4)',
        [id, ticket, visitor, occasion],
      );
      await manager.query(
        `INSERT INTO bare_ledger_entries (id, kind, about, recorded_at, salt, leaf_hash)
         VALUES ($1, 'rating', $2, now(), $3, $4)`,
        [randomUUID(), id, randomBytes(32), randomBytes(32)],
      );
    }),
  );
  return performance.now() - started;
}

async function manyAtOnce<One>(all: readonly One[], work: (one: One) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < all.length) {
      const one = all[next] as One; // the index is below the length
      next += 1;
      await work(one);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
