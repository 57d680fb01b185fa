import { addDays, type CalendarDate, isCalendarDate } from '../kernel';
import type { Condition, Scalar } from './ast';
import { divisionIn } from './industry-section';
import type { FactValue, ProfileField } from './profile-field';

/**
 * Answers to a field such that every outcome that conditions on it can have together is among the outcomes of one of
 * them: below, at, between and above each limit; each choice; each set of the members that are named.
 * Null when a set has too many named members to be gone through.
 */
export function tellingValues(
  field: ProfileField,
  conditions: readonly Condition[],
  turningValues: readonly (string | number)[],
  asOf: CalendarDate,
): readonly FactValue[] | null {
  const compared = [...conditions.flatMap(comparedWith), ...turningValues];
  switch (field.type) {
    case 'boolean':
      return [true, false];
    case 'enum':
      return (field.values ?? []).map(({ value }) => value);
    case 'enum[]':
      return subsets([...new Set(compared.filter((value) => typeof value === 'string'))]);
    case 'date':
      return aroundDays(conditions, compared, asOf);
    case 'string':
      return codes(compared);
    default:
      return aroundNumbers(
        compared.filter((value) => typeof value === 'number'),
        field.type === 'integer',
      );
  }
}

function comparedWith({ value }: Condition): readonly Scalar[] {
  return typeof value === 'object' ? value : [value];
}

const MOST_MEMBERS = 6;

function subsets(members: readonly string[]): readonly string[][] | null {
  if (members.length > MOST_MEMBERS) return null;
  return Array.from({ length: 2 ** members.length }, (_, chosen) =>
    members.filter((_member, place) => (chosen & (1 << place)) !== 0),
  );
}

function aroundNumbers(limits: readonly number[], whole: boolean): readonly number[] {
  const sorted = [...new Set(limits)].sort((a, b) => a - b);
  if (whole) {
    const around = sorted.flatMap((limit) => [limit - 1, limit, limit + 1]).map(Math.round);
    return [...new Set([0, ...around])].filter(Number.isSafeInteger);
  }
  const [least = 0] = sorted;
  const beyond = sorted.map((limit, place) => {
    const next = sorted[place + 1];
    return next === undefined ? Math.min(limit + room(limit), Number.MAX_VALUE) : limit / 2 + next / 2;
  });
  return [Math.max(least - room(least), -Number.MAX_VALUE), ...sorted, ...beyond];
}

/** A step that a number of this size still feels. */
function room(limit: number): number {
  return Math.max(1, Math.abs(limit));
}

const DAYS_A_MONTH = 30.436875;
/** Nothing that an enterprise is asked about is a thousand years off. */
const MOST_MONTHS = 12_000;
/** A limit of age lies within so many days of where the mean month puts it. */
const NEAR_DAYS = 4;

function aroundDays(
  conditions: readonly Condition[],
  compared: readonly Scalar[],
  asOf: CalendarDate,
): readonly FactValue[] {
  const ages = conditions.flatMap((condition) =>
    condition.op === 'ageMonthsGte' || condition.op === 'ageMonthsLte'
      ? [condition.value, condition.value + 1]
      : [],
  );
  const limits = ages
    .filter((months) => Math.abs(months) < MOST_MONTHS)
    .map((months) => addDays(asOf, -Math.round(months * DAYS_A_MONTH)));
  const near = Array.from({ length: 2 * NEAR_DAYS + 1 }, (_, place) => place - NEAR_DAYS);
  const days = compared.filter((value): value is CalendarDate => typeof value === 'string');
  return [...days, ...limits, asOf]
    .flatMap((day) => near.map((shift) => addDays(day, shift)))
    .filter(isCalendarDate);
}

/** In no classification: what remains when every code that is named has been tried. */
const OTHER_CODES = ['99', '999999'];

function codes(compared: readonly Scalar[]): readonly string[] {
  const named = compared.filter((value) => typeof value === 'string');
  return [...named.map((code) => divisionIn(code) ?? code), ...OTHER_CODES];
}
