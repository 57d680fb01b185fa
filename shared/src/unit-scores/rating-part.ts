import {
  cappedByStars,
  type Fraction,
  PARTS,
  plus,
  type RatingSums,
  type ScoringSettings,
  whole,
} from '../scoring';
import { type Deduction, FULL, type PartScore, partScore } from './part-score';
import { roundedParts } from './rounded-parts';

/** Ratings of fewer than five stars, by their stars; `prior`: what every unit begins with is below five. */
export const ratingCauses = ['one-star', 'two-stars', 'three-stars', 'four-stars', 'prior'] as const;
export type RatingCause = (typeof ratingCauses)[number];

/** Stars that ratings of the cause lack to five. */
const LACKING = [4, 3, 2, 1] as const;
/** From one star to five. */
const SPAN = 4n;

/**
 * The score of ratings, (prior·μ + Σw·s) / (prior + Σw), on 0 to 100 points, and what each kind of rating takes from
 * them: those of s stars w·(5 − s) / 4 of their share. The deductions are exact, and rounded so that they add up.
 * Source of the formula: DOMAIN, "Scores".
 * @throws RangeError for sums that are none of ratings
 */
export function ratingPart(ratings: RatingSums, settings: ScoringSettings): PartScore<RatingCause> {
  const of = countOf(ratings);
  const tenths = roundedParts(lostTo(ratings, settings));
  const deductions = ratingCauses.map((cause, at): Deduction<RatingCause> => {
    const cases = cause === 'prior' ? 0 : (ratings.counts[at] ?? 0);
    return { cause, cases, of, tenths: tenths[at] ?? 0 };
  });
  return partScore(deductions);
}

/** How many ratings there are. */
export function countOf({ counts }: RatingSums): number {
  return counts.reduce((all, one) => all + one, 0);
}

/** In 1/10 point, exactly; in the order of the causes. */
function lostTo(ratings: RatingSums, settings: ScoringSettings): Fraction[] {
  const byStars = cappedByStars(ratings, settings);
  const weight = byStars.reduce(plus, whole(0n));
  const prior = BigInt(settings.prior) * BigInt(PARTS);
  const all = plus(weight, whole(prior));
  const share = ({ over, under }: Fraction): Fraction =>
    // Nobody rated, and nothing is counted before: the score is μ, which the last of them tells.
    all.over === 0n ? whole(0n) : { over: over * all.under * BigInt(FULL), under: under * all.over * SPAN };
  const byRatings = LACKING.map((lacking, at) => {
    const { over, under } = byStars[at] ?? whole(0n);
    return share({ over: over * BigInt(lacking), under });
  });
  const below = BigInt(5 * PARTS - settings.mu);
  const before = all.over === 0n ? { over: below * BigInt(FULL), under: SPAN * BigInt(PARTS) } : null;
  return [...byRatings, before ?? share({ over: prior * below, under: BigInt(PARTS) })];
}
