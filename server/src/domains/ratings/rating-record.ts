import type { RatingRecord, SupplementRecord } from '@yingshang/shared/contracts/ratings';
import type { RatingEntity } from './rating.entity';

/** What stands on the log of a rating; made from its row, so that an audit finds the same. */
export function recordOf(rating: Readonly<RatingEntity>): RatingRecord {
  const { id, unitId, officerId, stars, prompts, promptsVersion, channel, weight, day } = rating;
  return {
    v: 1,
    rating: id,
    unit: unitId,
    officer: officerId,
    stars,
    prompts,
    promptsVersion,
    channel,
    weight,
    day,
    statement: rating.statementCommitment,
  };
}

/** Null without a supplement. */
export function supplementOf({
  id,
  supplementDay,
  supplementCommitment,
}: Readonly<RatingEntity>): SupplementRecord | null {
  if (supplementDay === null || supplementCommitment === null) return null;
  return { v: 1, rating: id, day: supplementDay, statement: supplementCommitment };
}
