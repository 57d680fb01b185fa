import type { BadRatingFigures, Reputation } from '@yingshang/shared/contracts/reputation';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { type ScoringSettings, scoreOfRatings, type WeightedRating } from '@yingshang/shared/scoring';
import { reputationMonths } from './reputation-months';

/** A rating that counts and was made public with its batch. */
export interface PublicRating extends WeightedRating {
  readonly closedOn: CalendarDate;
  readonly seeded: boolean;
}

/** What the public sees from the end of that day on. Nothing that waits for its batch goes into it. */
export function reputationFigures(
  ratings: readonly PublicRating[],
  badRatings: BadRatingFigures,
  { day, settings }: { readonly day: CalendarDate; readonly settings: ScoringSettings },
): Reputation {
  const { score, count, distribution, ranked } = scoreOfRatings(ratings, settings);
  const published = ratings.map(({ stars, closedOn }) => ({ stars, month: closedOn.slice(0, 7) }));
  return {
    withheld: null,
    seeded: ratings.some(({ seeded }) => seeded),
    asOf: day,
    count,
    score: count === 0 ? null : score,
    ranked,
    distribution: distribution.map((size, at) => ({ stars: at + 1, count: size })).reverse(),
    months: count === 0 ? [] : reputationMonths(published, day.slice(0, 7)),
    badRatings,
  };
}

/** Of a unit of which nothing was made public, whether or not something waits. */
export function noReputation(withheld: Reputation['withheld']): Reputation {
  return {
    withheld,
    seeded: false,
    asOf: null,
    count: 0,
    score: null,
    ranked: false,
    distribution: [5, 4, 3, 2, 1].map((stars) => ({ stars, count: 0 })),
    months: [],
    badRatings: { cases: 0, answered: 0, confirmed: 0 },
  };
}
