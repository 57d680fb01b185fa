import fc from 'fast-check';
import {
  type Operator,
  operatorsOf,
  type Profile,
  type ProfileField,
  profileFields,
  type Rule,
} from '../src/eligibility';
import type { CalendarDate } from '../src/kernel';

/**
 * Rules and profiles for the laws of the rule language. Values come from small pools, so that a comparison often
 * stands exactly at its limit; the pools hold what evaluators differ on: month ends, 29 February, days to come,
 * empty sets, zero and negative figures, null and missing facts, `exists` under `not`.
 */
const DAYS = [
  '1999-12-31',
  '2020-02-29',
  '2023-02-28',
  '2023-11-20',
  '2023-11-21',
  '2023-11-22',
  '2024-01-31',
  '2024-02-29',
  '2025-03-31',
  '2025-08-30',
  '2026-01-31',
  '2026-10-31',
  '2026-11-20',
  '2026-11-21',
  '2026-11-22',
  '2027-02-28',
] as const;
const INTEGERS = [-1, 0, 1, 9, 10, 299, 300, 301, 2 ** 31, Number.MAX_SAFE_INTEGER];
const NUMBERS = [-0.5, 0, 0.05, 0.055, 0.1 + 0.2, 0.3, 1, 3_000_000, 3_000_000.01, 1e15, 1.7e308, 5e-324];
const REGIONS = ['100000', '210000', '210100', '210102', '210106', '110000', '200000', '210200'];
const INDUSTRIES = ['62', '621', '6210', '13', '131', '65', '6510', '99', '01'];
const INDUSTRY_PREFIXES = ['H', 'C', 'I', 'A', '62', '621', '6210', '13', '65'];

const day = fc.constantFrom(...DAYS);

/** Days to evaluate on: around the pool's own days, so that ages turn over. */
export const asOfDay = day as fc.Arbitrary<CalendarDate>;

function oneValue(field: ProfileField): fc.Arbitrary<string | number | boolean> {
  if (field.key === 'regionCode') return fc.constantFrom(...REGIONS);
  if (field.key === 'industryCode') return fc.constantFrom(...INDUSTRIES);
  switch (field.type) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.constantFrom(...INTEGERS);
    case 'number':
      return fc.constantFrom(...NUMBERS);
    case 'date':
      return day;
    case 'string':
      return fc.constantFrom('', ' ', '甲', "o'clock", '%');
    default:
      return fc.constantFrom(...(field.values ?? []).map((entry) => entry.value));
  }
}

function someValues(field: ProfileField): fc.Arbitrary<(string | number | boolean)[]> {
  return fc.uniqueArray(oneValue(field), { minLength: 1, maxLength: 4 });
}

function comparedValue(field: ProfileField, op: Operator): fc.Arbitrary<unknown> {
  switch (op) {
    case 'exists':
      return fc.boolean();
    case 'in':
    case 'notIn':
    case 'hasAny':
    case 'hasAll':
      return someValues(field);
    case 'industryUnder':
      return fc.uniqueArray(fc.constantFrom(...INDUSTRY_PREFIXES), { minLength: 1, maxLength: 3 });
    case 'between':
      return fc
        .tuple(oneValue(field), oneValue(field))
        .map(([one, other]) => (one <= other ? [one, other] : [other, one]));
    case 'ageMonthsGte':
    case 'ageMonthsLte':
      return fc.constantFrom(-1, 0, 1, 12, 24, 35, 36, 37, 240);
    default:
      return oneValue(field);
  }
}

function datedValues(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .uniqueArray(day, { minLength: 1, maxLength: 3 })
    .chain((days) => fc.tuple(...[...days].sort().map((from) => value.map((one) => ({ from, value: one })))));
}

const leaf: fc.Arbitrary<unknown> = fc.constantFrom(...profileFields).chain((field) =>
  fc.constantFrom(...operatorsOf(field)).chain((op) => {
    const value = comparedValue(field, op);
    return fc.oneof(
      { weight: 5, arbitrary: value.map((one) => ({ field: field.key, op, value: one })) },
      { weight: 1, arbitrary: datedValues(value).map((values) => ({ field: field.key, op, values })) },
    );
  }),
);

/** JSON of a rule in form: `readRule` takes it; `checkRule` may refuse it for a contradiction or an odd unit. */
export const ruleJson: fc.Arbitrary<unknown> = fc.letrec<{ rule: unknown }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 4, depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('rule'), { minLength: 1, maxLength: 4 }).map((all) => ({ all })),
    fc.array(tie('rule'), { minLength: 1, maxLength: 4 }).map((any) => ({ any })),
    tie('rule').map((not) => ({ not })),
  ),
})).rule;

/** The keys that a rule reads. */
export function keysOf(rule: unknown): string[] {
  const node = rule as { all?: unknown[]; any?: unknown[]; not?: unknown; field?: string };
  if (node.field !== undefined) return [node.field];
  const children = node.all ?? node.any ?? [node.not];
  return [...new Set(children.flatMap(keysOf))];
}

function fact(field: ProfileField): fc.Arbitrary<Profile[string]> {
  const known =
    field.type === 'enum[]'
      ? fc.uniqueArray(oneValue(field) as fc.Arbitrary<string>, { minLength: 0, maxLength: 4 })
      : oneValue(field);
  return fc.oneof(
    { weight: 6, arbitrary: known },
    { weight: 2, arbitrary: fc.constantFrom(null, undefined) },
  );
}

/** A profile over the given keys: facts known, null, or missing. */
export function profileOver(keys: readonly string[]): fc.Arbitrary<Profile> {
  const fields = profileFields.filter(({ key }) => keys.includes(key));
  return fc.record(Object.fromEntries(fields.map((field) => [field.key, fact(field)])));
}

/** A rule with a profile over the facts that it reads. */
export const ruleAndProfile: fc.Arbitrary<{ rule: Rule; profile: Profile; asOf: CalendarDate }> =
  ruleJson.chain((rule) =>
    fc.record({ rule: fc.constant(rule as Rule), profile: profileOver(keysOf(rule)), asOf: asOfDay }),
  );
