import {
  type Condition,
  conditionOn,
  divisionsUnder,
  lastDayOfAge,
  type Rule,
  regionPrefix,
} from '@yingshang/shared/eligibility';
import { type CalendarDate, isCalendarDate } from '@yingshang/shared/kernel';
import { factSql, type SqlType } from './profile-columns';

/** A condition on a profile row. The text holds names of columns and numbers of parameters, never a value. */
export interface RulePredicate {
  readonly text: string;
  readonly parameters: readonly unknown[];
}

/**
 * The rule as SQL: true, false or NULL exactly where `evaluate` says true, false or null. The rule must have passed
 * `checkRule`, which refuses what SQL would answer otherwise (empty groups and lists, null in a list).
 * @param firstParameter the number of the first parameter, for a statement that has others before it
 */
export function ruleSql(rule: Rule, asOf: CalendarDate, firstParameter = 1): RulePredicate {
  const parameters: unknown[] = [];
  const hold: Hold = (value, type) => `$${firstParameter + parameters.push(value) - 1}::${type}`;
  return { text: treeSql(rule, asOf, hold), parameters };
}

/** Keeps a value as a parameter and says how the text refers to it. */
type Hold = (value: unknown, type: SqlType | `${SqlType}[]`) => string;

function treeSql(rule: Rule, asOf: CalendarDate, hold: Hold): string {
  if ('all' in rule) return joined(rule.all, ' AND ', asOf, hold);
  if ('any' in rule) return joined(rule.any, ' OR ', asOf, hold);
  if ('not' in rule) return `(NOT ${treeSql(rule.not, asOf, hold)})`;
  return conditionSql(conditionOn(rule, asOf), asOf, hold);
}

function joined(rules: readonly Rule[], by: ' AND ' | ' OR ', asOf: CalendarDate, hold: Hold): string {
  return `(${rules.map((rule) => treeSql(rule, asOf, hold)).join(by)})`;
}

const COMPARISONS = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

function conditionSql(condition: Condition, asOf: CalendarDate, hold: Hold): string {
  const { sql: fact, type } = factSql(condition.field);
  switch (condition.op) {
    case 'eq':
    case 'ne':
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return `(${fact} ${COMPARISONS[condition.op]} ${hold(condition.value, type)})`;
    case 'in':
      return `(${fact} = ANY(${hold(condition.value, `${type}[]`)}))`;
    case 'notIn':
      return `(${fact} <> ALL(${hold(condition.value, `${type}[]`)}))`;
    case 'between':
      return `(${fact} >= ${hold(condition.value[0], type)} AND ${fact} <= ${hold(condition.value[1], type)})`;
    // Sets compare whole: an element is never NULL, so neither is the answer about a known set.
    case 'has':
      return `(${fact} @> ${hold([condition.value], 'text[]')})`;
    case 'hasAny':
      return `(${fact} && ${hold(condition.value, 'text[]')})`;
    case 'hasAll':
      return `(${fact} @> ${hold(condition.value, 'text[]')})`;
    case 'exists':
      return `(${fact} IS ${condition.value ? 'NOT NULL' : 'NULL'})`;
    case 'withinRegion':
      return regionSql(fact, condition.value, hold);
    case 'industryUnder':
      return `(${condition.value.map((prefix) => industrySql(fact, prefix, hold)).join(' OR ')})`;
    case 'ageMonthsGte':
      return `(${fact} <= ${hold(lastDay(condition.value, asOf), 'date')})`;
    case 'ageMonthsLte':
      return `(${fact} > ${hold(lastDay(condition.value + 1, asOf), 'date')})`;
  }
}

/**
 * An age is a limit of days, which an index can serve; PostgreSQL's `age()` counts months otherwise. The limit may lie
 * after the end of its month, or outside the calendar.
 */
function lastDay(months: number, asOf: CalendarDate): string {
  const limit = lastDayOfAge(months, asOf);
  if (limit < '0001') return '-infinity';
  const days = [limit, ...['30', '29', '28'].map((day) => limit.slice(0, 8) + day)];
  return days.find(isCalendarDate) ?? 'infinity';
}

/** Every known region is within the whole country; an unknown one stays unknown. */
function regionSql(fact: string, region: string, hold: Hold): string {
  const prefix = regionPrefix(region);
  return prefix === '' ? `(${fact} IS NOT NULL OR NULL)` : beginsSql(fact, prefix, hold);
}

/** A section is a run of divisions. */
function industrySql(fact: string, prefix: string, hold: Hold): string {
  const divisions = divisionsUnder(prefix);
  const [first = prefix, last = prefix] = [divisions[0], divisions.at(-1)];
  if (first === last) return beginsSql(fact, first, hold);
  return `(${fact} >= ${hold(first, 'text')} AND ${fact} < ${hold(after(last), 'text')})`;
}

/** Codes are digits, so nothing in them is a sign of LIKE; COLLATE "C" lets an index serve it as a range. */
function beginsSql(fact: string, prefix: string, hold: Hold): string {
  return `(${fact} LIKE ${hold(`${prefix}%`, 'text')})`;
}

/** The first text after all that begin with a prefix: `39` → `3:`. */
function after(prefix: string): string {
  return prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);
}
