import type { ComplaintCounts } from '@yingshang/shared/contracts/complaints';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { FollowUpCounts } from '@yingshang/shared/contracts/follow-ups';
import type { countReviewsWaiting } from '@yingshang/shared/contracts/rating-reviews';

type ReviewsWaiting = ResponseOf<typeof countReviewsWaiting>;
type Waiting = Pick<FollowUpCounts, 'waiting' | 'overdue' | 'toDecide'>;

/** What a unit owes: 「2件待办，1件逾期」; nothing where nothing waits. */
export function unitWaitingWords({ waiting, overdue }: Waiting): string | undefined {
  return joined(waiting > 0 ? `${waiting}件待办` : '', overdue > 0 ? `${overdue}件逾期` : '');
}

/** What a supervisor has to see to: 「1件请回访或决定，1件逾期」. */
export function supervisedWaitingWords({ overdue, toDecide }: Waiting): string | undefined {
  return joined(toDecide > 0 ? `${toDecide}件请回访或决定` : '', overdue > 0 ? `${overdue}件逾期` : '');
}

/** What waits of complaints, on either desk: 「3件待办，1件逾期」. */
export function complaintWaitingWords({ todo, overdue }: ComplaintCounts): string | undefined {
  return joined(todo > 0 ? `${todo}件待办` : '', overdue > 0 ? `${overdue}件逾期` : '');
}

/** What a supervisor has to decide about ratings: 「3件待核定」. */
export function reviewsWaitingWords({ findings, appeals }: ReviewsWaiting): string | undefined {
  return joined(findings + appeals > 0 ? `${findings + appeals}件待核定` : '');
}

/** Objections to what was taken from scores: 「2件待核定」. */
export function scoreReviewsWaitingWords(open: number): string | undefined {
  return joined(open > 0 ? `${open}件待核定` : '');
}

function joined(...parts: readonly string[]): string | undefined {
  return parts.filter((part) => part !== '').join('，') || undefined;
}
