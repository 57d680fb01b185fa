import {
  type Condition,
  divisionsUnder,
  lastDayOfAge,
  type Profile,
  type Rule,
  regionPrefix,
} from '@yingshang/shared/eligibility';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { apply, type RulesLogic } from 'json-logic-js';
import { type TwoValued, twoValued } from './two-valued';

/** The rule for json-logic-js: a function that says whether a profile is eligible. */
export function jsonLogicOf(rule: Rule, asOf: CalendarDate): (profile: Profile) => boolean {
  // Its type counts operators to a fixed depth; what is built here is of its own operators only.
  const logic = treeLogic(twoValued(rule, asOf), asOf) as RulesLogic;
  return (profile) => apply(logic, profile) === true;
}

function treeLogic(tree: TwoValued, asOf: CalendarDate): unknown {
  if ('all' in tree) return { and: tree.all.map((child) => treeLogic(child, asOf)) };
  if ('any' in tree) return { or: tree.any.map((child) => treeLogic(child, asOf)) };
  const { condition, holds } = tree;
  const fact = { var: condition.field };
  const known = { '!==': [fact, null] };
  if (condition.op === 'exists') return condition.value === holds ? known : { '===': [fact, null] };
  const compared = conditionLogic(condition, fact, asOf);
  // `null <= 3` is true in its language as in JavaScript, so a missing fact is asked for first.
  return { and: [known, holds ? compared : { '!': [compared] }] };
}

function conditionLogic(condition: Exclude<Condition, { op: 'exists' }>, fact: unknown, asOf: CalendarDate) {
  const { op, value } = condition;
  switch (op) {
    case 'eq':
      return { '===': [fact, value] };
    case 'ne':
      return { '!==': [fact, value] };
    case 'in':
      return { in: [fact, value] };
    case 'notIn':
      return { '!': [{ in: [fact, value] }] };
    case 'lt':
      return { '<': [fact, value] };
    case 'lte':
      return { '<=': [fact, value] };
    case 'gt':
      return { '>': [fact, value] };
    case 'gte':
      return { '>=': [fact, value] };
    case 'between':
      return { '<=': [value[0], fact, value[1]] };
    case 'has':
      return { in: [value, fact] };
    case 'hasAny':
      return { or: value.map((item) => ({ in: [item, fact] })) };
    case 'hasAll':
      return { and: value.map((item) => ({ in: [item, fact] })) };
    case 'withinRegion':
      return beginsWithOneOf(fact, [regionPrefix(value)]);
    case 'industryUnder':
      return beginsWithOneOf(fact, value.flatMap(divisionsUnder));
    case 'ageMonthsGte':
      return { '<=': [fact, lastDayOfAge(value, asOf)] };
    case 'ageMonthsLte':
      return { '>': [fact, lastDayOfAge(value + 1, asOf)] };
  }
}

/** One look-up for all prefixes of a length: thirty comparisons for a section would slow it down for nothing. */
function beginsWithOneOf(fact: unknown, prefixes: readonly string[]): unknown {
  const lengths = [...new Set(prefixes.map((prefix) => prefix.length))];
  return {
    or: lengths.map((length) => ({
      in: [{ substr: [fact, 0, length] }, prefixes.filter((prefix) => prefix.length === length)],
    })),
  };
}
