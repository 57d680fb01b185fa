import type { Reputation } from '@yingshang/shared/contracts/reputation';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { type ScoringSettings, scoreOfRatings, type WeightedRating } from '@yingshang/shared/scoring';
import { reputationMonths } from './reputation-months';

/** A rating that counts and was made public with its batch. */
export interface PublicRating extends WeightedRating {
  readonly closedOn: CalendarDate;
  readonly seeded: boolean;
}

/** What is made of ratings alone; how bad ones were dealt with is asked for when somebody looks. */
export type ReputationFigures = Omit<Reputation, 'badRatings'>;

/** What the public sees from the end of that day on. Nothing that waits for its batch goes into it. */
export function reputationFigures(
  ratings: readonly PublicRating[],
  { day, settings }: { readonly day: CalendarDate; readonly settings: ScoringSettings },
): ReputationFigures {
  const { score, count, distribution, ranked } = scoreOfRatings(ratings, settings);
  const published = ratings.map(({ stars, closedOn }) => ({ stars, month: closedOn.slice(0, 7) }));
  return {
    withheld: null,
    seeded: ratings.some(({ seeded }) => seeded),
    asOf: day,
    count,
    score: count === 0 ? null : score,
    ranked,
    distribution: distribution.map((size, at) => ({ stars: at + 1, count: size })).toReversed(),
    months: count === 0 ? [] : reputationMonths(published, day.slice(0, 7)),
  };
}

/** Of a unit of which nothing was made public, whether or not something waits. */
export function noReputation(withheld: Reputation['withheld']): ReputationFigures {
  return {
    withheld,
    seeded: false,
    asOf: null,
    count: 0,
    score: null,
    ranked: false,
    distribution: [5, 4, 3, 2, 1].map((stars) => ({ stars, count: 0 })),
    months: [],
  };
}
