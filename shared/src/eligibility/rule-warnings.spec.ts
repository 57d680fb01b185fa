import fc from 'fast-check';
import { keysOf, profileOver, ruleJson } from '../../test/random-rules';
import { calendarDate } from '../kernel';
import { checkRule, evaluate, findRuleWarnings, type Profile, type Rule, readRule } from './index';

const is = (field: string, op: string, value: unknown) => ({ field, op, value });
const warnings = (json: unknown) => {
  const rule = checkRule(json);
  if (!rule.ok) throw new Error(rule.refusal.message);
  return findRuleWarnings(rule.value).map(({ code, field }) => `${code} @ ${field}`);
};
const debtless = is('hasDebts', 'eq', false);

describe('a rule to look at again', () => {
  it.each<[string, unknown]>([
    ['the whole country', is('regionCode', 'withinRegion', '100000')],
    ['every choice', is('scale', 'in', ['micro', 'small', 'medium', 'large'])],
    ['fewer than no people excluded', is('employees', 'gte', 0)],
    ['a share of at most the whole', is('rdRatio', 'lte', 1)],
    ['yes or no', { any: [is('hasDebts', 'eq', true), is('hasDebts', 'ne', true)] }],
    ['a condition or its negation', { any: [is('patents', 'gte', 1), { not: is('patents', 'gte', 1) }] }],
    [
      'more or less',
      { any: [is('annualRevenueYuan', 'lte', 5_000_000), is('annualRevenueYuan', 'gt', 3_000_000)] },
    ],
  ])('%s holds for everybody', (_, json) => {
    expect(warnings({ all: [debtless, json] })).toContain('eligibility.always-true @ eligibility.all[1]');
  });

  it('says so in words, at its place', () => {
    expect(findRuleWarnings(is('employees', 'gte', 0) as Rule)).toEqual([
      {
        code: 'eligibility.always-true',
        message: '「从业人员数不少于0人」总是成立，只要信息已知，限制不了任何企业',
        advice: '去掉这个条件，或改成真正要限制的内容',
        field: 'eligibility',
      },
    ]);
  });

  it.each<[string, unknown, string[]]>([
    [
      'a branch that the rest closes',
      { all: [is('scale', 'eq', 'micro'), { any: [debtless, is('scale', 'in', ['large'])] }] },
      ['eligibility.never-true @ eligibility.all[1].any[1]'],
    ],
    [
      'not what nobody is',
      { not: is('scale', 'notIn', ['micro', 'small', 'medium', 'large']) },
      ['eligibility.always-true @ eligibility.not'],
    ],
    ['what no real enterprise is', is('employees', 'lt', 0), ['eligibility.never-true @ eligibility']],
    [
      'the same twice',
      { all: [debtless, is('patents', 'gte', 1), debtless] },
      ['eligibility.repeated-condition @ eligibility.all[2]'],
    ],
    [
      'what a stricter condition says already',
      { all: [is('employees', 'lte', 100), debtless, is('employees', 'lte', 300)] },
      ['eligibility.repeated-condition @ eligibility.all[2]'],
    ],
    [
      'an alternative inside a wider one',
      { any: [is('employees', 'lte', 300), debtless, is('employees', 'lte', 100)] },
      ['eligibility.repeated-condition @ eligibility.any[2]'],
    ],
    [
      'an amount in 万元',
      is('taxableIncomeYuan', 'lte', 300),
      ['eligibility.doubtful-unit @ eligibility.value'],
    ],
  ])('%s', (_, json, expected) => expect(warnings(json)).toEqual(expected));

  it.each<[string, unknown]>([
    ['an amount above zero', is('taxableIncomeYuan', 'gt', 0)],
    ['a fact that must be known', is('scale', 'exists', true)],
    ['a loss excluded', is('taxableIncomeYuan', 'gte', 0)],
    ['two sides of a range', { all: [is('employees', 'gte', 10), is('employees', 'lte', 300)] }],
    [
      'the same under two roofs',
      { any: [{ all: [debtless, is('patents', 'gte', 1)] }, { all: [debtless, is('patents', 'eq', 0)] }] },
    ],
    ['a day that comes', is('establishedOn', 'ageMonthsGte', 0)],
  ])('%s: nothing to say', (_, json) => expect(warnings(json)).toEqual([]));

  it('says nothing of a threshold that rises from nought', () => {
    const values = [
      { from: '2025-01-01', value: 0 },
      { from: '2026-01-01', value: 10 },
    ];
    expect(warnings({ field: 'employees', op: 'gte', values })).toEqual([]);
  });
});

describe('what is said to hold for everybody', () => {
  const real = (profile: Profile) =>
    Object.values(profile).every((fact) => typeof fact !== 'number' || (fact >= 0 && fact <= 1));

  it('is false for nobody', () => {
    const tried = fc
      .oneof(
        ruleJson,
        fc.array(ruleJson, { minLength: 2, maxLength: 3 }).map((any) => ({ any })),
      )
      .chain((rule) => fc.record({ rule: fc.constant(rule), profile: profileOver(keysOf(rule)) }));
    fc.assert(
      fc.property(tried, ({ rule: json, profile }) => {
        const rule = readRule(json);
        const said = rule.ok ? findRuleWarnings(rule.value) : [];
        const always = said.some(
          ({ code, field }) => code === 'eligibility.always-true' && field === 'eligibility',
        );
        const verdict = evaluate(json as Rule, profile, calendarDate('2026-11-21'));
        expect(always && verdict === false && real(profile)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
