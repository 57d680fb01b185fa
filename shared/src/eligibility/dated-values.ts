import type { CalendarDate } from '../kernel';
import type { Condition, DatedCondition, Leaf, Rule } from './ast';

/**
 * The leaf with the value that counts on a day: the last one that has begun. Before the first day the first value
 * is taken: `checkMatchablePolicy` sees to it that no policy is in force then, so that is a look ahead.
 * @example conditionOn({ field: 'employees', op: 'lte', values: [{ from: '2026-01-01', value: 300 }] }, asOf)
 */
export function conditionOn(leaf: Leaf, asOf: CalendarDate): Condition {
  if (!isDated(leaf)) return leaf;
  let [counting] = leaf.values;
  for (const dated of leaf.values) {
    if (dated.from <= asOf) counting = dated;
  }
  // Field, operator and value were checked together; the union cannot be followed through the choice by day.
  return { field: leaf.field, op: leaf.op, value: counting.value } as Condition;
}

export function isDated(leaf: Leaf): leaf is DatedCondition & { readonly clause?: string } {
  return 'values' in leaf;
}

/** The rule as it reads on a day: every dated leaf replaced by the condition that counts. */
export function ruleOn(rule: Rule, asOf: CalendarDate): Rule {
  if ('all' in rule) return { all: rule.all.map((child) => ruleOn(child, asOf)) };
  if ('any' in rule) return { any: rule.any.map((child) => ruleOn(child, asOf)) };
  if ('not' in rule) return { not: ruleOn(rule.not, asOf) };
  return rule.clause === undefined
    ? conditionOn(rule, asOf)
    : { ...conditionOn(rule, asOf), clause: rule.clause };
}

/** The first leaf whose values begin after `day`, with its place; null when every leaf has a value then. */
export function firstLeafWithoutValue(
  rule: Rule,
  day: CalendarDate | null,
  path: string,
): { readonly path: string; readonly from: CalendarDate } | null {
  if ('field' in rule) {
    if (!isDated(rule)) return null;
    const { from } = rule.values[0];
    return day === null || day < from ? { path: `${path}.values[0].from`, from } : null;
  }
  if ('not' in rule) return firstLeafWithoutValue(rule.not, day, `${path}.not`);
  const [kind, children] = 'all' in rule ? (['all', rule.all] as const) : (['any', rule.any] as const);
  for (const [index, child] of children.entries()) {
    const found = firstLeafWithoutValue(child, day, `${path}.${kind}[${index}]`);
    if (found) return found;
  }
  return null;
}

/** Whether another day can give another answer for the same facts: by an age, or by a value that changes on a day. */
export function dependsOnDay(rule: Rule): boolean {
  if ('all' in rule) return rule.all.some(dependsOnDay);
  if ('any' in rule) return rule.any.some(dependsOnDay);
  if ('not' in rule) return dependsOnDay(rule.not);
  return isDated(rule) || rule.op === 'ageMonthsGte' || rule.op === 'ageMonthsLte';
}
