import type { Cohort } from '@yingshang/shared/need';
import type { AttentionTally } from './attention-tally';
import { cohortShares, ownShares, type Strengths } from './interest-shares';
import { type NeedReason, needReason } from './need-reason';
import { type NeededPolicy, needScore } from './need-score';
import type { PolicyAttention } from './policy-shares';
import type { Shares } from './shrinkage';

/** All that the order of one list depends on. */
export interface NeedGround {
  readonly cohort: Cohort;
  /** How the city's policies in force are spread over the categories. */
  readonly supply: Shares;
  readonly tally: AttentionTally;
  readonly strengths: Strengths;
  /** By policy: how much the city looks at it, against the others of its category. */
  readonly leads: Shares;
  readonly policies: ReadonlyMap<string, PolicyAttention>;
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
  const cohort = cohortShares(ground.cohort, ground.supply, ground.tally, ground.strengths);
  const { supply, leads } = ground;
  const interest = { supply, cohort, own: ownShares(cohort, ground.own), leads };
  return policies
    .map((policy) => ({ policy, score: needScore(policy, interest) }))
    .sort((a, b) => b.score.total - a.score.total || earlier(a.policy, b.policy))
    .map(({ policy, score }) => ({ policy, reason: needReason(policy, score, ground) }));
}

function earlier(a: NeededPolicy, b: NeededPolicy): number {
  const days = (a.daysLeft ?? Number.MAX_SAFE_INTEGER) - (b.daysLeft ?? Number.MAX_SAFE_INTEGER);
  return days || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
