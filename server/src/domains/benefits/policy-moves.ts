import type { PolicyMove, VerdictName } from '@yingshang/shared/contracts/benefits';
import type { CodeNames, Profile, Rule } from '@yingshang/shared/eligibility';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { answerBenefit, tellingReason } from './benefit-answer';

export interface MovablePolicy {
  readonly id: string;
  readonly title: string;
  readonly rule: Rule;
}

export interface Moves {
  readonly moves: PolicyMove[];
  /** How long the lists are after the change. */
  readonly counts: { eligible: number; unknown: number; notEligible: number };
}

const BEST_FIRST: readonly VerdictName[] = ['eligible', 'unknown', 'not-eligible'];

/** Exactly the policies whose verdict differs between two profiles, each with the condition that says why. */
export function policyMoves(
  policies: readonly MovablePolicy[],
  before: Profile,
  after: Profile,
  asOf: CalendarDate,
  names: CodeNames,
): Moves {
  const moves: PolicyMove[] = [];
  const lists = { eligible: 0, unknown: 0, 'not-eligible': 0 };
  for (const { id: policyId, title, rule } of policies) {
    const from = answerBenefit(rule, before, asOf, names).verdict;
    const answer = answerBenefit(rule, after, asOf, names);
    lists[answer.verdict] += 1;
    if (answer.verdict !== from) {
      moves.push({ policyId, title, from, to: answer.verdict, reason: tellingReason(answer) });
    }
  }
  moves.sort((a, b) => BEST_FIRST.indexOf(a.to) - BEST_FIRST.indexOf(b.to));
  const { eligible, unknown, 'not-eligible': notEligible } = lists;
  return { moves, counts: { eligible, unknown, notEligible } };
}
