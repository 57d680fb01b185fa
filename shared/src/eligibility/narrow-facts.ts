import { type CalendarDate, calendarDate, daysBetween, isCalendarDate } from '../kernel';
import { lastDayOfAge } from './age-limit';
import type { Condition, Scalar } from './ast';
import { regionPrefix } from './evaluate';
import { divisionsUnder } from './industry-section';
import { type Amounts, amountsAmong, amountsWithout, atLeast, atMost } from './possible-amounts';
import { type Codes, codesAmong, codesNotUnder, codesUnder, codesWithout } from './possible-codes';

/** The days for which the question is put. A fact is possible when it is so on one of them. */
export interface Stage {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** What is left of a field's values when `condition` must hold, or, when `holds` is false, must not. */
export function narrowChoice(among: ReadonlySet<Scalar>, condition: Condition): ReadonlySet<Scalar> {
  const keep = (test: (value: Scalar) => boolean) => new Set([...among].filter(test));
  switch (condition.op) {
    case 'eq':
      return keep((value) => value === condition.value);
    case 'ne':
      return keep((value) => value !== condition.value);
    case 'in':
      return keep((value) => condition.value.includes(value));
    case 'notIn':
      return keep((value) => !condition.value.includes(value));
    default:
      return among;
  }
}

export interface Members {
  readonly inside: ReadonlySet<string>;
  readonly outside: ReadonlySet<string>;
}

export function narrowMembers({ inside, outside }: Members, condition: Condition, holds: boolean): Members {
  if (condition.op !== 'has') return { inside, outside };
  const { value } = condition;
  return holds
    ? { inside: new Set([...inside, value]), outside }
    : { inside, outside: new Set([...outside, value]) };
}

/** `count` turns a value into the number by which it is ordered. */
export function narrowAmounts(
  amounts: Amounts,
  condition: Condition,
  count: (value: Scalar) => number,
): Amounts {
  switch (condition.op) {
    case 'eq':
      return amountsAmong(amounts, [count(condition.value)]);
    case 'ne':
      return amountsWithout(amounts, [count(condition.value)]);
    case 'in':
      return amountsAmong(amounts, condition.value.map(count));
    case 'notIn':
      return amountsWithout(amounts, condition.value.map(count));
    case 'gt':
    case 'gte':
      return atLeast(amounts, count(condition.value), condition.op === 'gt');
    case 'lt':
    case 'lte':
      return atMost(amounts, count(condition.value), condition.op === 'lt');
    case 'between':
      return atMost(atLeast(amounts, count(condition.value[0]), false), count(condition.value[1]), false);
    default:
      return amounts;
  }
}

export interface Days {
  readonly days: Amounts;
  readonly months: Amounts;
}

/**
 * An age is whole months on a day of the stage. Taken apart from the day of birth it can only be too generous: the
 * oldest are as old as on the last day, the youngest as young as on the first.
 */
export function narrowDays({ days, months }: Days, condition: Condition, stage: Stage): Days {
  if (condition.op === 'ageMonthsGte') {
    return {
      days: atMost(days, countOfDay(lastDayOfAge(condition.value, stage.last)), false),
      months: atLeast(months, condition.value, false),
    };
  }
  if (condition.op === 'ageMonthsLte') {
    return {
      days: atLeast(days, countOfDay(lastDayOfAge(condition.value + 1, stage.first)), true),
      months: atMost(months, condition.value, false),
    };
  }
  return { days: narrowAmounts(days, condition, (day) => countOfDay(String(day))), months };
}

const DAY_ZERO = calendarDate('1970-01-01');
export const FIRST_DAY = calendarDate('0001-01-01');
export const LAST_DAY = calendarDate('9999-12-31');

/** Days since 1970. A limit of age such as `2025-02-30` counts as the last day that its month has. */
export function countOfDay(text: string): number {
  if (text < FIRST_DAY) return daysBetween(DAY_ZERO, FIRST_DAY) - 1;
  if (text > LAST_DAY) return daysBetween(DAY_ZERO, LAST_DAY);
  let day = text;
  while (!isCalendarDate(day)) day = `${day.slice(0, 8)}${Number(day.slice(8)) - 1}`;
  return daysBetween(DAY_ZERO, day);
}

export function narrowCodes(codes: Codes, condition: Condition, holds: boolean): Codes {
  switch (condition.op) {
    case 'eq':
      return codesAmong(codes, [String(condition.value)]);
    case 'ne':
      return codesWithout(codes, [String(condition.value)]);
    case 'in':
      return codesAmong(codes, condition.value.map(String));
    case 'notIn':
      return codesWithout(codes, condition.value.map(String));
    case 'withinRegion':
      return under(codes, [regionPrefix(condition.value)], holds);
    case 'industryUnder':
      return under(codes, condition.value.flatMap(divisionsUnder), holds);
    default:
      return codes;
  }
}

function under(codes: Codes, prefixes: readonly string[], holds: boolean): Codes {
  return holds ? codesUnder(codes, prefixes) : codesNotUnder(codes, prefixes);
}
