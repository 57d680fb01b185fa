import { FULL_WEIGHT } from '@yingshang/shared/contracts/ratings';

/** Without proof of a visit a rating counts a quarter: heard and answered, and no way to fill a score from home. */
const UNPROVEN_WEIGHT = 2_500;
/** Within so many days one rater's second rating of a unit without proof weighs nothing. */
export const UNPROVEN_DAYS = 30;
/** Heard and answered without weight; past them the counter is the way. */
export const MOST_UNPROVEN = 4;

/** In 1/10,000. `before`: ratings without proof of this rater and unit within `UNPROVEN_DAYS`. */
export function weightOf({ proof, before }: { readonly proof: boolean; readonly before: number }): number {
  if (proof) return FULL_WEIGHT;
  return before === 0 ? UNPROVEN_WEIGHT : 0;
}
