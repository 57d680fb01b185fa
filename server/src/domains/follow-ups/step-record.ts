import type { JsonObject } from '@yingshang/shared/kernel';
import type { FollowUpEntity } from './follow-up.entity';
import type { FollowUpStepEntity } from './follow-up-step.entity';

type Of = Pick<FollowUpEntity, 'ratingId' | 'unitId' | 'limitDays'>;

/** What the public log holds of a step, behind a salted hash. Who took it is not in it, nor any text. */
export function stepRecord(
  { followUpId, kind, number, on, result, by, statementCommitment }: FollowUpStepEntity,
  { ratingId, unitId, limitDays }: Of,
): JsonObject {
  return {
    v: 1,
    followUp: followUpId,
    rating: ratingId,
    unit: unitId,
    limitDays,
    number,
    step: kind,
    result,
    by,
    on,
    statement: statementCommitment,
  };
}
