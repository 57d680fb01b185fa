import type { CalendarDate } from '../kernel';
import type { Rule } from './ast';
import { evaluate } from './evaluate';
import type { Profile } from './profile-field';

/**
 * The facts that keep an unknown answer open: the fields of leaves reached from the root through unknown
 * children only; sorted, without repeats. Empty when the answer is not unknown.
 */
export function missingFields(rule: Rule, profile: Profile, asOf: CalendarDate): string[] {
  const fields = new Set<string>();
  collect(rule, profile, asOf, fields);
  return [...fields].sort();
}

function collect(rule: Rule, profile: Profile, asOf: CalendarDate, fields: Set<string>): void {
  if (evaluate(rule, profile, asOf) !== null) return;
  if ('field' in rule) {
    fields.add(rule.field);
    return;
  }
  const children = 'all' in rule ? rule.all : 'any' in rule ? rule.any : [rule.not];
  for (const child of children) collect(child, profile, asOf, fields);
}
