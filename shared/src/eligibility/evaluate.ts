import { type CalendarDate, monthsBetween } from '../kernel';
import type { Condition, Rule, Verdict } from './ast';
import { conditionOn } from './dated-values';
import { industrySection } from './industry-section';
import type { FactValue, Profile } from './profile-field';

/**
 * Does the rule hold for this profile on this day? Both must have passed their checks.
 * `all`: false beats unknown beats true. `any`: true beats unknown beats false. `not` keeps unknown.
 */
export function evaluate(rule: Rule, profile: Profile, asOf: CalendarDate): Verdict {
  if ('all' in rule) return conjunction(rule.all, profile, asOf);
  if ('any' in rule) return disjunction(rule.any, profile, asOf);
  if ('not' in rule) {
    const inner = evaluate(rule.not, profile, asOf);
    return inner === null ? null : !inner;
  }
  return evaluateCondition(conditionOn(rule, asOf), profile[rule.field] ?? null, asOf);
}

function conjunction(rules: readonly Rule[], profile: Profile, asOf: CalendarDate): Verdict {
  let verdict: Verdict = true;
  for (const rule of rules) {
    const one = evaluate(rule, profile, asOf);
    if (one === false) return false;
    if (one === null) verdict = null;
  }
  return verdict;
}

function disjunction(rules: readonly Rule[], profile: Profile, asOf: CalendarDate): Verdict {
  let verdict: Verdict = false;
  for (const rule of rules) {
    const one = evaluate(rule, profile, asOf);
    if (one === true) return true;
    if (one === null) verdict = null;
  }
  return verdict;
}

/** One condition against one fact; null is an unknown fact. */
export function evaluateCondition(condition: Condition, fact: FactValue | null, asOf: CalendarDate): Verdict {
  if (condition.op === 'exists') return (fact !== null) === condition.value;
  return fact === null ? null : compare(condition, fact, asOf);
}

function compare(leaf: Exclude<Condition, { op: 'exists' }>, fact: FactValue, asOf: CalendarDate): boolean {
  switch (leaf.op) {
    case 'eq':
      return fact === leaf.value;
    case 'ne':
      return fact !== leaf.value;
    case 'in':
      return leaf.value.some((item) => item === fact);
    case 'notIn':
      return !leaf.value.some((item) => item === fact);
    case 'lt':
      return fact < leaf.value;
    case 'lte':
      return fact <= leaf.value;
    case 'gt':
      return fact > leaf.value;
    case 'gte':
      return fact >= leaf.value;
    case 'between':
      return fact >= leaf.value[0] && fact <= leaf.value[1];
    case 'has':
      return asSet(fact).includes(leaf.value);
    case 'hasAny':
      return leaf.value.some((item) => asSet(fact).includes(item));
    case 'hasAll':
      return leaf.value.every((item) => asSet(fact).includes(item));
    case 'withinRegion':
      return isWithinRegion(String(fact), leaf.value);
    case 'industryUnder':
      return isIndustryUnder(String(fact), leaf.value);
    case 'ageMonthsGte':
      return monthsBetween(asDate(fact), asOf) >= leaf.value;
    case 'ageMonthsLte':
      return monthsBetween(asDate(fact), asOf) <= leaf.value;
  }
}

/** `210100` holds everything that begins with 2101; `100000` holds every region. */
export function isWithinRegion(code: string, region: string): boolean {
  return code.startsWith(regionPrefix(region));
}

/** How the codes of all places inside a region begin; nothing for the whole country. */
export function regionPrefix(region: string): string {
  return region === '100000' ? '' : region.replace(/(?:00)+$/, '');
}

/** One hit is enough; a code shorter than a prefix does not hit it. */
export function isIndustryUnder(code: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) =>
    /^\d/.test(prefix) ? code.startsWith(prefix) : industrySection(code) === prefix,
  );
}

// The two casts lean on checkRule and checkProfile: the operator admits only fields of that type.
function asSet(fact: FactValue): readonly string[] {
  return fact as readonly string[];
}
function asDate(fact: FactValue): CalendarDate {
  return fact as CalendarDate;
}
