import fc from 'fast-check';
import { asOfDay, keysOf, profileOver, ruleJson } from '../../test/random-rules';
import { type CalendarDate, calendarDate } from '../kernel';
import { checkMatchablePolicy, checkRule, evaluate, type Profile, type Rule } from './index';

const names = {
  region: (code: string) => ({ '210100': '沈阳市', '210200': '大连市' })[code] ?? code,
  industry: (code: string) => ({ C: '制造业', H: '住宿和餐饮业' })[code] ?? code,
};
const refusal = (json: unknown) => {
  const outcome = checkRule(json, names);
  return outcome.ok ? null : outcome.refusal;
};
const is = (field: string, op: string, value: unknown) => ({ field, op, value });
const least = is('employees', 'gte', 300);
const most = is('employees', 'lte', 100);
const inCity = is('regionCode', 'withinRegion', '210100');

describe('a rule that no enterprise can meet', () => {
  it('is refused in words, at the condition that closes the door', () => {
    expect(refusal({ all: [is('hasDebts', 'eq', false), least, most] })).toEqual({
      code: 'eligibility.contradiction',
      message: '「从业人员数不少于300人」与「从业人员数不超过100人」不能同时成立，没有企业能符合',
      advice: '改正其中一个条件；如果本意是满足其一即可，把它们放进「任一」组',
      field: 'eligibility.all[2]',
    });
  });

  it('names the place inside groups, and turns a refused condition round', () => {
    const json = { all: [{ all: [inCity] }, { not: is('regionCode', 'withinRegion', '210000') }] };
    expect(refusal(json)).toMatchObject({
      message: '「注册地在沈阳市」与「注册地不在210000」不能同时成立，没有企业能符合',
      field: 'eligibility.all[1].not',
    });
  });

  it('speaks of a group of which every branch is closed', () => {
    const either = {
      any: [is('employees', 'lte', 10), { all: [is('employees', 'between', [20, 30]), inCity] }],
    };
    expect(refusal({ all: [least, inCity, either] })).toMatchObject({
      message:
        '「从业人员数不少于300人」与「满足其一：从业人员数不超过10人；（从业人员数在20人到30人之间，且注册地在沈阳市）」不能同时成立，没有企业能符合',
      field: 'eligibility.all[2]',
    });
    expect(refusal({ any: [{ all: [least, most] }, { all: [least, { not: least }] }] })).toMatchObject({
      message: expect.stringContaining('的每一项都不可能成立'),
      field: 'eligibility',
    });
  });

  it.each<[string, unknown]>([
    ['two values of one choice', { all: [is('scale', 'eq', 'micro'), is('scale', 'in', ['large'])] }],
    ['every choice excluded', is('scale', 'notIn', ['large', 'medium', 'small', 'micro'])],
    ['yes and no', { all: [is('hasDebts', 'eq', true), is('hasDebts', 'ne', true)] }],
    ['a fact that must be unknown and large', { all: [is('employees', 'exists', false), least] }],
    [
      'a fact that must be known and unknown',
      { all: [is('scale', 'exists', false), is('scale', 'exists', true)] },
    ],
    ['two cities', { all: [inCity, is('regionCode', 'withinRegion', '210200')] }],
    ['a place outside the city', { all: [inCity, is('regionCode', 'eq', '110000')] }],
    ['nowhere in the country', { not: is('regionCode', 'withinRegion', '100000') }],
    [
      'two industries',
      { all: [is('industryCode', 'industryUnder', ['C']), is('industryCode', 'industryUnder', ['H', '65'])] },
    ],
    [
      'an industry without its divisions',
      {
        all: [
          is('industryCode', 'industryUnder', ['H']),
          { not: is('industryCode', 'industryUnder', ['61', '62']) },
        ],
      },
    ],
    [
      'days in the wrong order',
      { all: [is('establishedOn', 'gt', '2024-12-31'), is('establishedOn', 'lt', '2025-01-01')] },
    ],
    [
      'ages that exclude each other',
      { all: [is('establishedOn', 'ageMonthsGte', 36), is('establishedOn', 'ageMonthsLte', 35)] },
    ],
    ['no number between', { all: [is('employees', 'gt', 9), is('employees', 'lt', 10)] }],
    [
      'the only number excluded',
      { all: [is('rdRatio', 'gte', 0.1), is('rdRatio', 'lte', 0.1), is('rdRatio', 'ne', 0.1)] },
    ],
    [
      'all and none of a set',
      {
        all: [
          is('qualifications', 'hasAll', ['aeo', 'high-tech']),
          { not: is('qualifications', 'has', 'aeo') },
        ],
      },
    ],
    [
      'any of a set whose members are excluded one by one',
      {
        all: [
          is('qualifications', 'hasAny', ['aeo', 'high-tech']),
          { not: is('qualifications', 'has', 'aeo') },
          { not: { any: [is('qualifications', 'has', 'high-tech'), most] } },
        ],
      },
    ],
    ['a condition and its negation', { all: [least, { not: least }] }],
    [
      'a way out that the other group closes',
      { all: [{ any: [least, most] }, { all: [is('employees', 'between', [101, 299])] }] },
    ],
  ])('%s: refused', (_, json) => expect(refusal(json)?.code).toBe('eligibility.contradiction'));

  it.each<[string, unknown]>([
    ['one branch is open', { any: [{ all: [least, most] }, inCity] }],
    ['the limit itself is possible', { all: [is('employees', 'gte', 100), most] }],
    ['an unknown fact is asked for', is('employees', 'exists', false)],
    ['a fraction fits between', { all: [is('rdRatio', 'gt', 0.1), is('rdRatio', 'lt', 0.11)] }],
    [
      'a code is shorter than the prefix',
      { all: [is('industryCode', 'eq', '62'), { not: is('industryCode', 'industryUnder', ['621']) }] },
    ],
    [
      'old enough one day',
      { all: [is('establishedOn', 'gte', '2025-01-01'), is('establishedOn', 'ageMonthsGte', 36)] },
    ],
    ['an empty set will do', { not: is('qualifications', 'hasAny', ['aeo']) }],
  ])('%s: taken', (_, json) => expect(refusal(json)).toBeNull());
});

describe('a rule in the time of its policy', () => {
  const policy = (validFrom: string | null, validTo: string | null, eligibility: unknown) => {
    const outcome = checkMatchablePolicy({ id: 'p', validFrom, validTo, eligibility });
    return outcome.ok ? null : outcome.refusal;
  };
  const rising = {
    field: 'employees',
    op: 'gte',
    values: [
      { from: '2026-01-01', value: 50 },
      { from: '2026-07-01', value: 300 },
    ],
  };

  it('is refused from the day on which nobody can meet it any more, and that day is named', () => {
    expect(policy('2026-01-01', null, { all: [most, rising] })).toMatchObject({
      code: 'eligibility.contradiction',
      message:
        '从2026年7月1日起，「从业人员数不超过100人」与「从业人员数不少于300人」不能同时成立，没有企业能符合',
      field: 'eligibility.all[1]',
    });
  });

  it('is taken when the policy ends before that day, or the rule stands alone', () => {
    expect(policy('2026-01-01', '2026-06-30', { all: [most, rising] })).toBeNull();
    expect(refusal({ all: [most, rising] })).toBeNull();
  });

  it('counts ages on the days of the policy', () => {
    const young = {
      all: [is('establishedOn', 'gte', '2025-01-01'), is('establishedOn', 'ageMonthsGte', 36)],
    };
    expect(policy('2026-01-01', '2027-12-31', young)?.code).toBe('eligibility.contradiction');
    expect(policy('2026-01-01', '2028-01-01', young)).toBeNull();
  });
});

const contradicts = (rule: unknown, day: CalendarDate) => {
  const outcome = checkMatchablePolicy({ id: 'p', validFrom: day, validTo: day, eligibility: rule });
  return !outcome.ok && outcome.refusal.code === 'eligibility.contradiction';
};

describe('the proof of a contradiction', () => {
  it('never meets an enterprise that it denies', () => {
    const rules = fc.array(ruleJson, { minLength: 1, maxLength: 5 }).map((all) => ({ all }));
    const tried = rules.chain((rule) =>
      fc.record({
        rule: fc.constant(rule),
        day: asOfDay,
        profiles: fc.array(profileOver(keysOf(rule)), { minLength: 10, maxLength: 10 }),
      }),
    );
    fc.assert(
      fc.property(tried, ({ rule, day, profiles }) => {
        const holds = profiles.some((profile) => evaluate(rule as Rule, profile, day) === true);
        expect(holds && contradicts(rule, day)).toBe(false);
      }),
      { numRuns: 1500 },
    );
  });

  it('is found exactly when none of all enterprises of a small world meets the rule', () => {
    const worlds = smallWorld();
    const day = calendarDate('2026-11-21');
    let refused = 0;
    fc.assert(
      fc.property(smallRule, (rule) => {
        const nobody = !worlds.some((profile) => evaluate(rule as Rule, profile, day) === true);
        expect(contradicts(rule, day)).toBe(nobody);
        if (nobody) refused += 1;
      }),
      { numRuns: 2000 },
    );
    expect(refused).toBeGreaterThan(100);
  });
});

/** Every profile over a choice, a yes-or-no, a small number (three of its values tell all apart) and a set. */
function smallWorld(): Profile[] {
  const sets = [null, [], ['aeo'], ['high-tech'], ['aeo', 'high-tech']];
  const scales = [null, 'large', 'medium', 'small', 'micro'];
  return scales.flatMap((scale) =>
    [null, true, false].flatMap((hasDebts) =>
      [null, 0, 1, 2, 3, 4].flatMap((employees) =>
        sets.map((qualifications) => ({ scale, hasDebts, employees, qualifications })),
      ),
    ),
  );
}

const smallLeaf = fc.oneof(
  fc.record({
    field: fc.constant('scale'),
    op: fc.constantFrom('in', 'notIn'),
    value: fc.uniqueArray(fc.constantFrom('large', 'medium', 'small', 'micro'), { minLength: 1 }),
  }),
  fc.record({ field: fc.constant('hasDebts'), op: fc.constantFrom('eq', 'ne'), value: fc.boolean() }),
  fc.record({
    field: fc.constant('employees'),
    op: fc.constantFrom('eq', 'ne', 'lt', 'lte', 'gt', 'gte'),
    value: fc.constantFrom(1, 2, 3),
  }),
  fc.constantFrom([1, 2], [2, 2], [2, 3]).map((value) => is('employees', 'between', value)),
  fc.record({
    field: fc.constant('qualifications'),
    op: fc.constantFrom('hasAny', 'hasAll'),
    value: fc.uniqueArray(fc.constantFrom('aeo', 'high-tech'), { minLength: 1 }),
  }),
  fc.record({
    field: fc.constantFrom('scale', 'hasDebts', 'employees', 'qualifications'),
    op: fc.constant('exists'),
    value: fc.boolean(),
  }),
);

const smallRule: fc.Arbitrary<unknown> = fc.letrec<{ rule: unknown }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 4 },
    smallLeaf,
    fc.array(tie('rule'), { minLength: 1, maxLength: 5 }).map((all) => ({ all })),
    fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('rule').map((not) => ({ not })),
  ),
})).rule;
