import type { RatingRecord, SupplementRecord } from '@yingshang/shared/contracts/ratings';
import type { JsonObject } from '@yingshang/shared/kernel';
import type { RatingEntity } from './rating.entity';

/** What stands on the log of a rating that somebody gave; made from its row, so that an audit finds the same. */
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

/** The same, and of a made-up one that it is: whoever took that mark away, or put it on a real one, would be found. */
export function contentOf(rating: Readonly<RatingEntity>): JsonObject {
  return rating.seeded ? { ...recordOf(rating), seeded: true } : recordOf(rating);
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
