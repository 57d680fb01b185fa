import {
  cappedSums,
  type Fraction,
  PARTS,
  plus,
  type ScoringSettings,
  type WeightedRating,
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
 * @throws RangeError for a rating that is none
 */
export function ratingPart(
  ratings: readonly WeightedRating[],
  settings: ScoringSettings,
): PartScore<RatingCause> {
  const tenths = roundedParts(lostTo(ratings, settings));
  const deductions = ratingCauses.map((cause, at): Deduction<RatingCause> => {
    const cases = cause === 'prior' ? 0 : ratings.filter(({ stars }) => stars === at + 1).length;
    return { cause, cases, of: ratings.length, tenths: tenths[at] ?? 0 };
  });
  return partScore(deductions);
}

/** In 1/10 point, exactly; in the order of the causes. */
function lostTo(ratings: readonly WeightedRating[], settings: ScoringSettings): Fraction[] {
  const { byStars, weight } = cappedSums(ratings, settings);
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
