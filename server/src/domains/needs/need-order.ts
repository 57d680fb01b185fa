import type { Cohort } from '@yingshang/shared/need';
import type { AttentionTally } from './attention-tally';
import { cohortShares, ownShares, type Strengths } from './interest-shares';
import { type NeedReason, needReason } from './need-reason';
import { type NeededPolicy, needScore } from './need-score';

/** All that the order of one list depends on. */
export interface NeedGround {
  readonly cohort: Cohort;
  /** Every category of the city. */
  readonly categories: readonly string[];
  readonly tally: AttentionTally;
  readonly strengths: Strengths;
  /** The enterprise's own attention by category, decayed to today; empty for a guest. */
  readonly own: ReadonlyMap<string, { readonly weight: number; readonly views: number }>;
}

export interface OrderedPolicy<T extends NeededPolicy> {
  readonly policy: T;
  readonly reason: NeedReason | null;
}

/**
 * What is likely needed most first. The order is total: among equals what ends first, then by id; nothing depends on
 * the order in which the policies came.
 */
export function needOrder<T extends NeededPolicy>(
  policies: readonly T[],
  ground: NeedGround,
): OrderedPolicy<T>[] {
  const cohort = cohortShares(ground.cohort, ground.categories, ground.tally, ground.strengths);
  const interest = { cohort, own: ownShares(cohort, ground.own) };
  return policies
    .map((policy) => ({ policy, score: needScore(policy, interest) }))
    .sort((a, b) => b.score.total - a.score.total || earlier(a.policy, b.policy))
    .map(({ policy, score }) => ({ policy, reason: needReason(policy, score, ground) }));
}

function earlier(a: NeededPolicy, b: NeededPolicy): number {
  const days = (a.daysLeft ?? Number.MAX_SAFE_INTEGER) - (b.daysLeft ?? Number.MAX_SAFE_INTEGER);
  return days || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
