import { evaluate, isInForce, type MatchablePolicy, missingFields, type Profile } from '../eligibility';
import type { CalendarDate } from '../kernel';

/** 可享, 不符合, 待补充, 不在有效期. */
export type CaseVerdict = 'eligible' | 'not-eligible' | 'unknown' | 'not-in-force';

export interface CaseAnswer {
  readonly verdict: CaseVerdict;
  /** The facts that keep an unknown answer open, keys in order; empty for every other answer. */
  readonly missing: readonly string[];
}

/** One enterprise on one day, and the answer that the policy's text gives it. */
export interface RuleCase {
  /** A sentence about an enterprise that people recognise. */
  readonly name: string;
  readonly asOf: CalendarDate;
  readonly profile: Profile;
  readonly expected: CaseAnswer;
}

/** What one file says about one policy. */
export interface RuleCaseFile {
  /** The policy as the file names it: its title or its id. */
  readonly policy: string;
  /** The document that the answers come from, in words. */
  readonly basis: string;
  readonly cases: readonly RuleCase[];
}

/** What the rule answers; to be held against `expected`, which came from the text. */
export function answerCase(
  policy: MatchablePolicy,
  { asOf, profile }: Pick<RuleCase, 'asOf' | 'profile'>,
): CaseAnswer {
  if (!isInForce(policy, asOf)) return { verdict: 'not-in-force', missing: [] };
  const holds = evaluate(policy.rule, profile, asOf);
  if (holds === null) return { verdict: 'unknown', missing: missingFields(policy.rule, profile, asOf) };
  return { verdict: holds ? 'eligible' : 'not-eligible', missing: [] };
}

export function isSameAnswer(one: CaseAnswer, other: CaseAnswer): boolean {
  return one.verdict === other.verdict && one.missing.join() === other.missing.join();
}
