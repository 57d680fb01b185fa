import { type Condition, conditionOn, type Rule } from '@yingshang/shared/eligibility';
import type { CalendarDate } from '@yingshang/shared/kernel';

/**
 * A rule for engines that know no "unknown": it holds exactly where `evaluate` says true. Every `not` has been brought
 * down to the conditions, where it reads "the fact is known, and the comparison does not hold".
 */
export type TwoValued =
  | { readonly all: readonly TwoValued[] }
  | { readonly any: readonly TwoValued[] }
  | { readonly condition: Condition; readonly holds: boolean };

export function twoValued(rule: Rule, asOf: CalendarDate, holds = true): TwoValued {
  if ('field' in rule) return { condition: conditionOn(rule, asOf), holds };
  if ('not' in rule) return twoValued(rule.not, asOf, !holds);
  const children = ('all' in rule ? rule.all : rule.any).map((child) => twoValued(child, asOf, holds));
  return 'all' in rule === holds ? { all: children } : { any: children };
}
