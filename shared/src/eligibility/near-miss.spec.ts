import { calendarDate } from '../kernel';
import { factRange } from './fact-ranges';
import { adviceWords, checkRule, evaluate, nearMiss, type Profile, profileFields, type Rule } from './index';
import type { NearMissSetting } from './near-miss';

const asOf = calendarDate('2026-11-21');
const names = { region: (code: string) => code, industry: (code: string) => code };
const leaf = (field: string, op: string, value: unknown) => ({ field, op, value });
const rule = (json: unknown): Rule => {
  const outcome = checkRule(json);
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  return outcome.value;
};
const advice = (json: unknown, profile: Profile, setting?: NearMissSetting) => {
  const found = nearMiss(rule(json), profile, asOf, setting);
  return found && { advice: found.changes.map((step) => adviceWords(step, names)), toAnswer: found.toAnswer };
};

describe('what is between an enterprise and a policy', () => {
  it.each<[string, unknown, Profile, string]>([
    [
      'a share to raise',
      leaf('rdRatio', 'gte', 0.05),
      { rdRatio: 0.042 },
      '研发费用占营收比提高到5%以上（现为4.2%）',
    ],
    [
      'a number between two limits',
      { all: [leaf('employees', 'gte', 10), leaf('employees', 'lte', 50)] },
      { employees: 7 },
      '从业人员数增加到10人以上、50人以下（现为7人）',
    ],
    [
      'more than nothing',
      leaf('equipmentInvestmentYuan', 'gt', 0),
      { equipmentInvestmentYuan: 0 },
      '当期新购设备价值增加到超过0元（现为0元）',
    ],
    [
      'a qualification',
      leaf('qualifications', 'hasAny', ['srdi-sme']),
      { qualifications: ['high-tech'] },
      '取得“专精特新中小企业”资质或认定',
    ],
    [
      'one of several qualifications',
      leaf('qualifications', 'hasAny', ['high-tech', 'tech-sme']),
      { qualifications: [] },
      '取得“高新技术企业”或“科技型中小企业”资质或认定',
    ],
    [
      'all of several at once',
      leaf('qualifications', 'hasAll', ['high-tech', 'little-giant']),
      { qualifications: [] },
      '取得“高新技术企业”和“专精特新小巨人”资质或认定',
    ],
    ['a deed', leaf('abnormalOperation', 'eq', false), { abnormalOperation: true }, '移出经营异常名录'],
    [
      'a step up',
      leaf('taxCreditGrade', 'in', ['A', 'B']),
      { taxCreditGrade: 'M' },
      '纳税信用等级变为B级或A级（现为M级）',
    ],
  ])('is %s', (_, json, profile, words) => {
    expect(advice(json, profile)).toEqual({ advice: [words], toAnswer: [] });
  });

  it('takes the branch with the fewest facts, and of those the nearest value', () => {
    const json = {
      any: [
        { all: [leaf('employees', 'gte', 10), leaf('patents', 'gte', 1)] },
        leaf('employees', 'gte', 300),
        leaf('employees', 'gte', 30),
      ],
    };
    expect(advice(json, { employees: 7, patents: 0 })?.advice).toEqual([
      '从业人员数增加到30人以上（现为7人）',
    ]);
  });

  it('names what has to be answered apart from what has to change', () => {
    const json = { all: [leaf('patents', 'gte', 1), leaf('creditBlacklist', 'eq', false)] };
    expect(advice(json, { patents: 0 })).toEqual({
      advice: ['有效知识产权件数增加到1件以上（现为0件）'],
      toAnswer: ['creditBlacklist'],
    });
    expect(advice(leaf('patents', 'exists', true), {})).toEqual({ advice: [], toAnswer: ['patents'] });
  });

  it.each<[string, unknown, Profile]>([
    ['a place', leaf('regionCode', 'withinRegion', '110000'), { regionCode: '210102' }],
    ['an age', leaf('establishedOn', 'ageMonthsGte', 36), { establishedOn: '2026-01-01' }],
    ['a blacklist', leaf('creditBlacklist', 'eq', false), { creditBlacklist: true }],
    ['people to dismiss', leaf('employees', 'lte', 20), { employees: 30 }],
    [
      'a title to give up',
      { not: leaf('qualifications', 'has', 'high-tech') },
      { qualifications: ['high-tech'] },
    ],
    ['a step down', leaf('taxCreditGrade', 'eq', 'B'), { taxCreditGrade: 'A' }],
    ['a share above the whole', leaf('rdRatio', 'gt', 1), { rdRatio: 0.2 }],
    [
      'numbers that cannot be together with what stands',
      {
        all: [
          leaf('employees', 'gte', 10),
          { any: [leaf('employees', 'lte', 5), leaf('entityType', 'eq', 'institution')] },
        ],
      },
      { employees: 7, entityType: 'enterprise' },
    ],
  ])('is never %s', (_, json, profile) => {
    expect(nearMiss(json as Rule, profile, asOf)).toBeNull();
  });

  it('is not said of a policy that is open or can be had', () => {
    expect(advice(leaf('patents', 'gte', 1), { patents: 1 })).toBeNull();
    expect(advice(leaf('patents', 'gte', 1), {})).toBeNull();
  });

  it('is not near when more facts are in the way than asked for', () => {
    const json = { all: ['patents', 'employees', 'veteransHired'].map((field) => leaf(field, 'gte', 1)) };
    const profile = { patents: 0, employees: 0, veteransHired: 0 };
    expect(advice(json, profile, { most: 2 })).toBeNull();
    expect(advice(json, profile)?.advice).toHaveLength(3);
  });

  it('passes over a change that a derived fact undoes', () => {
    const json = { all: [leaf('employees', 'gte', 30), leaf('scale', 'eq', 'micro')] };
    const profile = { employees: 7, scale: 'micro' };
    const byHeads = {
      field: 'scale',
      sources: ['employees'],
      derive: ({ employees }: Profile) => (Number(employees) < 20 ? 'micro' : 'small'),
      turningValues: () => [20],
    };
    expect(advice(json, profile)?.advice).toHaveLength(1);
    expect(advice(json, profile, { derivations: [byHeads] })).toBeNull();
  });

  it('gives up on a rule made to be slow, though there is an answer', () => {
    const grown = profileFields.filter(
      ({ key, changeable }) => changeable === 'more' && factRange(key)?.[1] === Infinity,
    );
    const keys = grown.map(({ key }) => key);
    const apart = (step: number) =>
      keys.map((key, at) => ({
        any: [leaf(key, 'gte', 1), leaf(keys[(at + step) % keys.length] ?? key, 'gte', 1)],
      }));
    const json = { all: [1, 2, 3, 5, 7].flatMap(apart) };
    const nothing = Object.fromEntries(keys.map((key) => [key, 0]));
    const everything = Object.fromEntries(keys.map((key) => [key, 1]));
    expect(evaluate(rule(json), everything, asOf)).toBe(true);
    expect(nearMiss(rule(json), nothing, asOf)).toBeNull();
  });
});
