import { FEWEST_IN_A_BATCH } from '@yingshang/shared/contracts/reputation';
import { inOrderOfContent, type RowContent } from './row-order';

/** A rating that counts and that nobody but its rater has seen. */
export interface WaitingRating extends RowContent {
  readonly ratingId: string;
  /**
   * Ratings of one cluster are, as far as anybody can tell, one rater's: several visits hide nobody. Null for a rating
   * that weighs nothing, whose rater has another.
   */
  readonly cluster: string | null;
}

/**
 * What a unit's ratings become at the end of a day: all that wait as one batch, in an order of content alone, or null
 * while they come from fewer than five raters. Splitting them into smaller batches would tell more and help nobody.
 */
export function closeBatch<Rating extends WaitingRating>(waiting: readonly Rating[]): Rating[] | null {
  const raters = new Set(waiting.flatMap(({ cluster }) => cluster ?? []));
  return raters.size < FEWEST_IN_A_BATCH ? null : inOrderOfContent(waiting);
}
