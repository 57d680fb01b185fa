import type { CalendarDate } from '../kernel';
import { lastDayOfAge } from './age-limit';
import type { Condition, Scalar, Verdict } from './ast';
import { regionPrefix } from './evaluate';
import { industrySection } from './industry-section';
import type { FactValue } from './profile-field';

/** What a condition says of a fact that is known. */
export type Comparison = (fact: FactValue) => boolean;

/** One condition made ready for a day; answers what `evaluateCondition` answers. */
export function prepareCondition(
  condition: Condition,
  asOf: CalendarDate,
): (fact: FactValue | null | undefined) => Verdict {
  if (condition.op === 'exists') {
    const { value } = condition;
    return (fact) => (fact !== null && fact !== undefined) === value;
  }
  const holds = prepareComparison(condition, asOf);
  return (fact) => (fact === null || fact === undefined ? null : holds(fact));
}

/**
 * One comparison made ready for a day; says of a known fact what `evaluateCondition` says. The closures lean on
 * checkRule and checkProfile: the operator admits only fields of its type.
 */
export function prepareComparison(
  condition: Exclude<Condition, { op: 'exists' }>,
  asOf: CalendarDate,
): Comparison {
  const { op, value } = condition;
  switch (op) {
    case 'eq':
      return (fact) => fact === value;
    case 'ne':
      return (fact) => fact !== value;
    case 'in':
      return among(value);
    case 'notIn':
      return otherThan(among(value));
    case 'lt':
      return (fact) => fact < value;
    case 'lte':
      return (fact) => fact <= value;
    case 'gt':
      return (fact) => fact > value;
    case 'gte':
      return (fact) => fact >= value;
    case 'between': {
      const [least, most] = value;
      return (fact) => fact >= least && fact <= most;
    }
    case 'has':
      return (fact) => asSet(fact).includes(value);
    case 'hasAny':
      return (fact) => value.some((item) => asSet(fact).includes(item));
    case 'hasAll':
      return (fact) => value.every((item) => asSet(fact).includes(item));
    case 'withinRegion': {
      const prefix = regionPrefix(value);
      return (fact) => (fact as string).startsWith(prefix);
    }
    case 'industryUnder':
      return underIndustries(value);
    case 'ageMonthsGte': {
      const last = lastDayOfAge(value, asOf);
      return (fact) => fact <= last;
    }
    case 'ageMonthsLte': {
      const last = lastDayOfAge(value + 1, asOf);
      return (fact) => fact > last;
    }
  }
}

/** Below this many values a walk is faster than a look-up. */
const FEW = 6;

function among(values: readonly Scalar[]): Comparison {
  if (values.length > FEW) {
    const set: ReadonlySet<FactValue> = new Set(values);
    return (fact) => set.has(fact);
  }
  return (fact) => {
    for (const value of values) if (value === fact) return true;
    return false;
  };
}

function otherThan(test: Comparison): Comparison {
  return (fact) => !test(fact);
}

/** Sections and divisions become one table over the first two digits; longer prefixes stay to be compared. */
function underIndustries(prefixes: readonly string[]): Comparison {
  const letters = new Set(prefixes.filter((prefix) => prefix.length === 1));
  const divisions = new Set(prefixes.filter((prefix) => prefix.length === 2));
  const table = Array.from({ length: 100 }, (_, division) => {
    const digits = String(division).padStart(2, '0');
    return divisions.has(digits) || letters.has(industrySection(digits) ?? '');
  });
  const longer = prefixes.filter((prefix) => prefix.length > 2);
  return (fact) => {
    const code = fact as string;
    const division = (code.charCodeAt(0) - ZERO) * 10 + code.charCodeAt(1) - ZERO;
    return table[division] === true || longer.some((prefix) => code.startsWith(prefix));
  };
}

const ZERO = '0'.charCodeAt(0);

function asSet(fact: FactValue): readonly string[] {
  return fact as readonly string[];
}
