import { countComplaints } from '@yingshang/shared/contracts/complaints';
import { countFollowUps } from '@yingshang/shared/contracts/follow-ups';
import type { Person } from '@yingshang/shared/contracts/identity';
import { countReviewsWaiting } from '@yingshang/shared/contracts/rating-reviews';
import { countScoreReviews } from '@yingshang/shared/contracts/unit-scores';
import { useUnitOf } from '../../platform/own-unit';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import type { DeskRow } from './desk-rows';
import {
  complaintWaitingWords,
  reviewsWaitingWords,
  scoreReviewsWaitingWords,
  supervisedWaitingWords,
  unitWaitingWords,
} from './waiting-words';

/** How much waits, beside the rows that lead to them; nothing before it is known. */
export function useWaiting({ id }: Person): Partial<Record<DeskRow, string>> {
  const working = useUnitOf(['lead', 'handler'])?.id ?? null;
  const supervising = useUnitOf(['supervisor'])?.id ?? null;
  const own = useCounts(id, working);
  const watched = useCounts(id, supervising);
  const complaints = useComplaints(id, working);
  const supervised = useComplaints(id, supervising);
  const reviews = useReviews(id, supervising);
  const objections = useScoreReviews(id, supervising);
  return {
    ...(complaints?.unit ? { unitComplaints: complaintWaitingWords(complaints.unit) } : {}),
    ...(supervised?.supervised ? { supervisedComplaints: complaintWaitingWords(supervised.supervised) } : {}),
    ...(own?.unit ? { unitFollowUps: unitWaitingWords(own.unit) } : {}),
    ...(reviews ? { reviewDesk: reviewsWaitingWords(reviews) } : {}),
    ...(objections ? { scoreReviews: scoreReviewsWaitingWords(objections.open) } : {}),
    ...(watched?.supervised ? { supervisedFollowUps: supervisedWaitingWords(watched.supervised) } : {}),
  };
}

function useCounts(personId: string, unitId: string | null) {
  return useQuery(unitId === null ? null : `follow-ups:counts:${personId}:${unitId}`, () =>
    call(countFollowUps, { params: { id: unitId ?? '' } }),
  ).data;
}

function useComplaints(personId: string, unitId: string | null) {
  return useQuery(unitId === null ? null : `complaint-desk:counts:${personId}:${unitId}`, () =>
    call(countComplaints, { params: { id: unitId ?? '' } }),
  ).data;
}

function useReviews(personId: string, unitId: string | null) {
  return useQuery(unitId === null ? null : `reviews:waiting:${personId}:${unitId}`, () =>
    call(countReviewsWaiting, { params: { id: unitId ?? '' } }),
  ).data;
}

function useScoreReviews(personId: string, unitId: string | null) {
  return useQuery(unitId === null ? null : `score-reviews:waiting:${personId}:${unitId}`, () =>
    call(countScoreReviews, { params: { id: unitId ?? '' } }),
  ).data;
}
