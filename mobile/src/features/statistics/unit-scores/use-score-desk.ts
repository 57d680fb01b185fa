import {
  decideScoreReview,
  getScoreWorkbook,
  getTopicHeat,
  listScoreReviews,
  listScoreSignals,
  listTopicComplaints,
} from '@yingshang/shared/contracts/unit-scores';
import type { Outcome } from '@yingshang/shared/kernel';
import { forget, useQuery } from '../../../platform/query';
import { call } from '../../../platform/request';
import { useFetchedFile } from '../../../platform/use-fetched-file';
import type { WrittenStep } from '../../../platform/use-step-form';

const REVIEWS = 'score-reviews:';

export function useScoreReviews(unitId: string) {
  return useQuery(`${REVIEWS}${unitId}`, () => call(listScoreReviews, { params: { id: unitId } }));
}

export function useScoreSignals(unitId: string) {
  return useQuery(`score-signals:${unitId}`, () => call(listScoreSignals, { params: { id: unitId } }));
}

export function useTopicHeat(unitId: string, month: string) {
  return useQuery(`score-topics:${unitId}:${month}`, () =>
    call(getTopicHeat, { params: { id: unitId, month } }),
  );
}

interface TopicDays {
  readonly topic: string;
  readonly from: string;
  readonly to: string;
}

export function useTopicComplaints(unitId: string, { topic, from, to }: TopicDays) {
  return useQuery(`score-topic-complaints:${unitId}:${topic}:${from}:${to}`, () =>
    call(listTopicComplaints, { params: { id: unitId }, query: { topic, from, to } }),
  );
}

export function useScoreWorkbook(unitId: string, month: string) {
  return useFetchedFile(() => call(getScoreWorkbook, { params: { id: unitId, month } }));
}

/** A decision being written; what it changed is fetched anew, also when somebody else was first. */
export function decisionStep(objectionId: string): WrittenStep {
  return {
    board: 'score-reviews',
    draft: `decide:${objectionId}`,
    after: () => {
      for (const key of [REVIEWS, 'unit-scores:', 'score-cases:', 'city-scores:', 'score-board:'])
        forget(key);
    },
  };
}

export function sendDecision(
  { id, objectionId }: { readonly id: string; readonly objectionId: string },
  answer: { readonly granted: boolean; readonly reason: string },
  idempotencyKey: string,
): Promise<Outcome<unknown>> {
  return call(decideScoreReview, { params: { id, objectionId }, body: answer, idempotencyKey });
}
