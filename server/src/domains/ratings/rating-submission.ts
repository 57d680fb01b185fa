import { promptsFor, type RateRequest } from '@yingshang/shared/contracts/ratings';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { RatingEntity } from './rating.entity';
import type { RatingPlace } from './rating-place.service';

/** Whether every prompt is one that this version offers for these stars and this way, and none stands twice. */
export function arePromptsOffered(
  { prompts, promptsVersion, stars }: Pick<RateRequest, 'prompts' | 'promptsVersion' | 'stars'>,
  { channel }: Pick<RatingPlace, 'channel'>,
): boolean {
  const offered = new Set(promptsFor(promptsVersion, channel, stars).map(({ key }) => key));
  return new Set(prompts).size === prompts.length && prompts.every((key) => offered.has(key));
}

export function newRating(
  id: string,
  { stars, prompts, promptsVersion, named }: RateRequest,
  { unitId, officerId, channel }: RatingPlace,
  given: {
    readonly at: Date;
    readonly day: CalendarDate;
    readonly weight: number;
    readonly statement: { readonly id: string; readonly commitment: string } | null;
  },
): RatingEntity {
  return {
    id,
    unitId,
    officerId,
    stars,
    prompts: prompts.toSorted(),
    promptsVersion,
    channel,
    weight: given.weight,
    ratedAt: given.at,
    day: given.day,
    named,
    standing: 'counted',
    standingReason: null,
    statementId: given.statement?.id ?? null,
    statementCommitment: given.statement?.commitment ?? null,
    supplementId: null,
    supplementCommitment: null,
    supplementDay: null,
    seeded: false,
  };
}

/**
 * Whether a request asks for the rating that its key was used for. What was written plays no part: a kept hash of it
 * could be tried.
 */
export function isSameRating(
  { stars, prompts, promptsVersion, named, rated }: RateRequest,
  rating: Readonly<RatingEntity>,
): boolean {
  return (
    stars === rating.stars &&
    promptsVersion === rating.promptsVersion &&
    named === rating.named &&
    prompts.toSorted().join() === rating.prompts.join() &&
    ('occasionId' in rated || rated.unitId === rating.unitId)
  );
}
