import type { CalendarDate } from '../kernel';
import type { Rule, Verdict } from './ast';
import { conditionOn } from './dated-values';
import { type Comparison, prepareComparison, prepareCondition } from './prepare-condition';
import type { Profile } from './profile-field';

/** A rule made ready for one day. Answers exactly what `evaluate` answers on that day. */
export type PreparedRule = (profile: Profile) => Verdict;

/**
 * For one rule against many enterprises, or one enterprise against many rules again and again: what depends on the
 * rule and the day alone (dated values, limits of age, look-ups) is worked out once. Closures, never source text:
 * phones forbid that. Keep the result for as long as the rule and the day stay.
 * @example const holds = prepareRule(policy.rule, asOf); enterprises.filter((profile) => holds(profile) === true)
 */
export function prepareRule(rule: Rule, asOf: CalendarDate): PreparedRule {
  if ('field' in rule) {
    const { field } = rule;
    const test = prepareCondition(conditionOn(rule, asOf), asOf);
    return (profile) => test(profile[field]);
  }
  if ('not' in rule) {
    const inner = prepareRule(rule.not, asOf);
    return (profile) => {
      const verdict = inner(profile);
      return verdict === null ? null : !verdict;
    };
  }
  return 'all' in rule ? prepareGroup(rule.all, asOf, false) : prepareGroup(rule.any, asOf, true);
}

/** `any` is decided by a true child, `all` by a false one; an unknown child keeps the other answer open. */
function prepareGroup(rules: readonly Rule[], asOf: CalendarDate, deciding: boolean): PreparedRule {
  const [only] = rules;
  if (only && rules.length === 1) return prepareRule(only, asOf);
  const { fields, comparisons, others } = sortChildren(rules, asOf);
  return (profile) => {
    let verdict: Verdict = !deciding;
    for (let at = 0; at < fields.length; at += 1) {
      const fact = profile[fields[at] as string]; // `at` stays inside both lists
      if (fact === null || fact === undefined) verdict = null;
      else if ((comparisons[at] as Comparison)(fact) === deciding) return deciding;
    }
    for (const other of others) {
      const one = other(profile);
      if (one === deciding) return deciding;
      if (one === null) verdict = null;
    }
    return verdict;
  };
}

/** Comparisons first, in two flat lists: most rules are one group of them, and a call each is all that they cost. */
function sortChildren(rules: readonly Rule[], asOf: CalendarDate) {
  const fields: string[] = [];
  const comparisons: Comparison[] = [];
  const others: PreparedRule[] = [];
  for (const rule of rules) {
    const condition = 'field' in rule ? conditionOn(rule, asOf) : null;
    if (condition === null || condition.op === 'exists') others.push(prepareRule(rule, asOf));
    else {
      fields.push(condition.field);
      comparisons.push(prepareComparison(condition, asOf));
    }
  }
  return { fields, comparisons, others };
}
