import type { PolicyMove, VerdictName } from '@yingshang/shared/contracts/benefits';
import {
  type CodeNames,
  changedFacts,
  evaluate,
  type FieldIndex,
  type Profile,
  policiesReading,
  type Rule,
} from '@yingshang/shared/eligibility';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { answerBenefit, tellingReason, verdictName } from './benefit-answer';
import type { ListCounts } from './list-counts';

export interface MovablePolicy {
  readonly id: string;
  readonly title: string;
  readonly rule: Rule;
}

const BEST_FIRST: readonly VerdictName[] = ['eligible', 'unknown', 'not-eligible'];

/**
 * Exactly the policies whose verdict differs between two profiles, each with the condition that says why. Only those
 * are asked whose rule reads a fact that differs; a derived fact, the size class, stands in the profiles like any other.
 */
export function policyMoves(
  index: FieldIndex<MovablePolicy>,
  before: Profile,
  after: Profile,
  asOf: CalendarDate,
  names: CodeNames,
): PolicyMove[] {
  const moves: PolicyMove[] = [];
  for (const { id: policyId, title, rule } of policiesReading(index, changedFacts(before, after))) {
    const from = verdictName(evaluate(rule, before, asOf));
    if (verdictName(evaluate(rule, after, asOf)) === from) continue;
    const answer = answerBenefit(rule, after, asOf, names);
    moves.push({ policyId, title, from, to: answer.verdict, reason: tellingReason(answer) });
  }
  return moves.sort((a, b) => BEST_FIRST.indexOf(a.to) - BEST_FIRST.indexOf(b.to));
}

const COUNTED = { eligible: 'eligible', unknown: 'unknown', 'not-eligible': 'notEligible' } as const;

/** How long the lists are once some policies have moved from one to another. */
export function countsAfter(counts: ListCounts, moves: readonly PolicyMove[]): ListCounts {
  const after = { ...counts };
  for (const { from, to } of moves) {
    after[COUNTED[from]] -= 1;
    after[COUNTED[to]] += 1;
  }
  return after;
}
