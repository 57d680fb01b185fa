import type { CalendarDate } from '../kernel';
import type { MatchablePolicy } from './check-policy';
import { evaluate } from './evaluate';
import { missingFields } from './missing-fields';
import type { Profile } from './profile-field';
import { isInForce } from './validity';

export interface MatchResult {
  /** Policies whose rule holds, ids in code-unit order. */
  readonly eligible: readonly string[];
  /** Policies that cannot be judged yet, by id, each with the facts that keep it open. */
  readonly unknown: readonly { readonly id: string; readonly missing: readonly string[] }[];
}

/** Matches one profile, taken as given, against the policies in force on `asOf`. */
export function matchPolicies(
  policies: readonly MatchablePolicy[],
  profile: Profile,
  asOf: CalendarDate,
): MatchResult {
  const eligible: string[] = [];
  const unknown: { id: string; missing: string[] }[] = [];
  for (const policy of policies) {
    if (!isInForce(policy, asOf)) continue;
    const verdict = evaluate(policy.rule, profile, asOf);
    if (verdict === true) eligible.push(policy.id);
    if (verdict === null) unknown.push({ id: policy.id, missing: missingFields(policy.rule, profile, asOf) });
  }
  eligible.sort();
  unknown.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { eligible, unknown };
}
