import type { CalendarDate } from '../kernel';
import type { Rule } from './ast';
import type { Profile } from './profile-field';
import { missingInTrace, traceRule } from './trace-rule';

/**
 * The facts that keep an unknown answer open: the fields of leaves reached from the root through unknown
 * children only; sorted, without repeats. Empty when the answer is not unknown.
 */
export function missingFields(rule: Rule, profile: Profile, asOf: CalendarDate): string[] {
  return missingInTrace(traceRule(rule, profile, asOf));
}
