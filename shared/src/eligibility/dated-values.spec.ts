import fc from 'fast-check';
import { keysOf, ruleAndProfile, ruleJson } from '../../test/random-rules';
import { calendarDate } from '../kernel';
import {
  checkMatchablePolicy,
  checkRule,
  evaluate,
  explainConditions,
  missingFields,
  type Rule,
  ruleOn,
} from './index';

const names = { region: (code: string) => code, industry: (code: string) => code };
const headcount = (values: unknown) => ({ field: 'employees', op: 'lte', values });
const risen = headcount([
  { from: '2025-01-01', value: 100 },
  { from: '2026-07-01', value: 300 },
]);
const policy = (validFrom: string | null, eligibility: unknown) =>
  checkMatchablePolicy({ id: 'p', validFrom, validTo: null, eligibility });

describe('a threshold that changes on a day', () => {
  it.each([
    ['2026-06-30', false, '从业人员数不超过100人'],
    ['2026-07-01', true, '从业人员数不超过300人'],
  ])('on %s counts what has begun', (day, holds, words) => {
    const rule = risen as Rule;
    expect(evaluate(rule, { employees: 200 }, calendarDate(day))).toBe(holds);
    expect(explainConditions(rule, { employees: 200 }, calendarDate(day), names)[0]?.condition).toBe(words);
  });

  it('before its first day looks ahead to the first value', () => {
    expect(evaluate(risen as Rule, { employees: 101 }, calendarDate('2024-12-31'))).toBe(false);
    expect(missingFields(risen as Rule, {}, calendarDate('2024-12-31'))).toEqual(['employees']);
  });

  it.each<[string, string | null]>([
    ['has no start', null],
    ['starts earlier', '2024-12-31'],
  ])('is refused in a policy that %s', (_, validFrom) => {
    expect(policy(validFrom, { all: [{ field: 'hasDebts', op: 'eq', value: false }, risen] })).toMatchObject({
      ok: false,
      refusal: { code: 'eligibility.bad-policy', field: 'eligibility.all[1].values[0].from' },
    });
  });

  it('is taken in a policy that starts with it or later', () => {
    expect(policy('2025-01-01', risen).ok && policy('2026-01-01', { not: risen }).ok).toBe(true);
  });

  it.each<[string, unknown, string]>([
    ['both value and values', { ...risen, value: 3 }, 'eligibility.values'],
    ['no value at all', headcount([]), 'eligibility.values'],
    [
      'a day that does not exist',
      headcount([{ from: '2026-02-30', value: 1 }]),
      'eligibility.values[0].from',
    ],
    [
      'days out of order',
      headcount([
        { from: '2026-02-01', value: 1 },
        { from: '2026-02-01', value: 2 },
      ]),
      'eligibility.values[1].from',
    ],
    [
      'a value of the wrong type',
      headcount([{ from: '2026-02-01', value: '1' }]),
      'eligibility.values[0].value',
    ],
    ['another key', headcount([{ from: '2026-02-01', value: 1, to: '2027-01-01' }]), 'eligibility.values[0]'],
    ['an empty clause', { field: 'employees', op: 'lte', value: 3, clause: ' ' }, 'eligibility.clause'],
  ])('refuses %s', (_, json, field) => {
    const outcome = checkRule(json);
    expect(outcome.ok ? null : outcome.refusal.field).toBe(field);
  });

  it('reads like the rule with the day filled in', () => {
    fc.assert(
      fc.property(ruleAndProfile, ({ rule, profile, asOf }) => {
        expect(evaluate(ruleOn(rule, asOf), profile, asOf)).toBe(evaluate(rule, profile, asOf));
      }),
    );
  });

  it('keeps the facts that a rule reads', () => {
    fc.assert(
      fc.property(ruleJson, (json) => {
        expect(keysOf(ruleOn(json as Rule, calendarDate('2026-11-21')))).toEqual(keysOf(json));
      }),
    );
  });
});
