import { type CappedSums, cappedSums, type WeightedRating } from './capped-sums';
import { rounded } from './fraction';
import { PARTS, type ScoringSettings } from './settings';
import { wilsonOf } from './wilson';

/** How many ratings gave one, two, … five stars. */
export type Distribution = readonly [number, number, number, number, number];

/** What the ratings of one unit come to. */
export interface RatingScore {
  /** (prior·μ + Σw·s) / (prior + Σw), in 1/10,000 star: 43,127 is 4.3127. */
  readonly score: number;
  /** Ratings that count. */
  readonly count: number;
  /** What they weigh together after the caps, in 1/10,000 of a full rating. */
  readonly weight: number;
  /** Ratings, not weights. */
  readonly distribution: Distribution;
  /** The lower bound that orders a list of ratings, in 1/1,000,000. */
  readonly wilson: number;
  /** Whether there are enough ratings to stand in an order. */
  readonly ranked: boolean;
}

/**
 * The rating part of a unit's score; whatever the order of the ratings, the same to the last digit.
 * @throws RangeError for a rating that is none
 * @example scoreOfRatings([], settings).score // μ
 */
export function scoreOfRatings(ratings: readonly WeightedRating[], settings: ScoringSettings): RatingScore {
  const sums = cappedSums(ratings, settings);
  return {
    score: scoreOf(sums, settings),
    count: ratings.length,
    weight: Number(rounded(sums.weight)),
    distribution: distributionOf(ratings),
    wilson: wilsonOf(sums),
    ranked: ratings.length >= settings.minimum,
  };
}

function scoreOf({ weight, stars }: CappedSums, { mu, prior }: ScoringSettings): number {
  const parts = BigInt(PARTS);
  const before = BigInt(prior) * parts;
  // Both sums over one denominator, so that one division is left and it alone rounds.
  const over = (before * BigInt(mu) * stars.under + parts * stars.over) * weight.under;
  const under = (before * weight.under + weight.over) * stars.under;
  return under === 0n ? mu : Number(rounded({ over, under }));
}

function distributionOf(ratings: readonly WeightedRating[]): Distribution {
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (const { stars } of ratings) counts[stars - 1] = (counts[stars - 1] ?? 0) + 1;
  return counts;
}
