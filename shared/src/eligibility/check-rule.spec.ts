import { factRange } from './fact-ranges';
import { checkRule, profileFields, readRule } from './index';

const problem = (json: unknown) => {
  const outcome = checkRule(json);
  return outcome.ok ? null : `${outcome.refusal.code} @ ${outcome.refusal.field}`;
};

const is = (field: string, op: string, value: unknown) => ({ field, op, value });

describe('checking a rule before it is stored', () => {
  it.each<[string, unknown, string]>([
    [
      'an unknown field',
      { field: 'shoeSize', op: 'eq', value: 1 },
      'eligibility.unknown-field @ eligibility.field',
    ],
    [
      'a name that every object has',
      { field: 'constructor', op: 'eq', value: 1 },
      'eligibility.unknown-field @ eligibility.field',
    ],
    [
      'an unknown comparison',
      { field: 'scale', op: 'like', value: 'm' },
      'eligibility.bad-condition @ eligibility.op',
    ],
    [
      'a comparison of another type',
      { field: 'scale', op: 'lte', value: 3 },
      'eligibility.bad-condition @ eligibility.op',
    ],
    [
      'a comparison of another field',
      { field: 'scale', op: 'withinRegion', value: '210100' },
      'eligibility.bad-condition @ eligibility.op',
    ],
    [
      'a value of another type',
      { field: 'employees', op: 'lte', value: '300' },
      'eligibility.bad-condition @ eligibility.value',
    ],
    [
      'a value outside the choices',
      { field: 'scale', op: 'eq', value: 'tiny' },
      'eligibility.bad-condition @ eligibility.value',
    ],
    [
      'a date that does not exist',
      { field: 'establishedOn', op: 'gte', value: '2023-02-29' },
      'eligibility.bad-condition @ eligibility.value',
    ],
    [
      'an empty list',
      { field: 'scale', op: 'in', value: [] },
      'eligibility.bad-condition @ eligibility.value',
    ],
    [
      'null in a list',
      { field: 'scale', op: 'in', value: ['micro', null] },
      'eligibility.bad-condition @ eligibility.value',
    ],
    [
      'an empty range',
      { field: 'employees', op: 'between', value: [9, 3] },
      'eligibility.bad-condition @ eligibility.value',
    ],
    ['a missing value', { field: 'employees', op: 'lte' }, 'eligibility.bad-condition @ eligibility.value'],
    [
      'an industry that is no code',
      { field: 'industryCode', op: 'industryUnder', value: ['Z'] },
      'eligibility.bad-condition @ eligibility.value',
    ],
    [
      'an unknown key beside a condition',
      { field: 'employees', op: 'lte', value: 3, unit: '人' },
      'eligibility.bad-condition @ eligibility',
    ],
    ['an empty group', { all: [] }, 'eligibility.bad-rule @ eligibility.all'],
    ['a group that is no list', { any: {} }, 'eligibility.bad-rule @ eligibility.any'],
    ['two kinds at once', { all: [], any: [] }, 'eligibility.bad-rule @ eligibility'],
    ['nothing at all', {}, 'eligibility.bad-rule @ eligibility'],
    ['null', null, 'eligibility.bad-rule @ eligibility'],
    [
      'a fault deep inside, by its place',
      { all: [{ not: { any: [{ field: 'employees', op: 'lte', value: null }] } }] },
      'eligibility.bad-condition @ eligibility.all[0].not.any[0].value',
    ],
  ])('refuses %s', (_title, json, expected) => expect(problem(json)).toBe(expected));

  it('refuses trees that nobody could read', () => {
    const leaf = { field: 'employees', op: 'gte', value: 1 };
    const nested = (depth: number): unknown => (depth === 1 ? leaf : { not: nested(depth - 1) });
    expect(problem(nested(12))).toBeNull();
    expect(problem(nested(13))).toMatch(/^eligibility\.bad-rule/);
    expect(problem({ all: Array.from({ length: 200 }, () => leaf) })).toBeNull();
    expect(problem({ all: Array.from({ length: 201 }, () => leaf) })).toBe(
      'eligibility.bad-rule @ eligibility.all[200]',
    );
  });

  it.each<[string, unknown, string, string]>([
    ['a share in percent', is('layoffRate', 'lte', 60), 'eligibility.value', '比例写小数，60%写成0.6'],
    [
      'a growth in percent',
      is('revenueGrowthRate', 'gte', 20),
      'eligibility.value',
      '比例写小数，60%写成0.6',
    ],
    [
      'an end of a range in percent',
      { not: is('rdRatio', 'between', [0.1, 50]) },
      'eligibility.not.value[1]',
      '比例写小数，60%写成0.6',
    ],
    [
      'a dated share in percent',
      { field: 'newHireRatio', op: 'gte', values: [{ from: '2026-01-01', value: 8 }] },
      'eligibility.values[0].value',
      '比例写小数，60%写成0.6',
    ],
    [
      'percentage points as a share',
      is('emissionBelowStandardPct', 'gte', 0.3),
      'eligibility.value',
      '百分点写整数，30%写成30',
    ],
    ['fewer than no people', is('employees', 'gte', -3), 'eligibility.value', '写成不小于0的数'],
    [
      'an age in days',
      is('establishedOn', 'ageMonthsGte', 36500),
      'eligibility.value',
      '按整月写，3年写成36',
    ],
  ])('refuses %s as a slip of the unit', (_title, json, field, advice) => {
    expect(checkRule(json)).toMatchObject({
      ok: false,
      refusal: { code: 'eligibility.wrong-unit', field, advice },
    });
  });

  it.each<[string, unknown, string]>([
    [
      'an amount as it is read aloud',
      is('taxableIncomeYuan', 'lte', '300万'),
      '应为数字，单位是元，不加引号：300万元写成 3000000',
    ],
    ['a share as it is read aloud', is('rdRatio', 'gte', '60%'), '应为数字，不加引号：60%写成 0.6'],
    ['a headcount with its unit', is('employees', 'lte', '300人'), '应为整数，不加引号和单位'],
  ])('refuses %s, and says how to write it', (_title, json, advice) => {
    expect(checkRule(json)).toMatchObject({
      ok: false,
      refusal: { code: 'eligibility.bad-condition', advice },
    });
  });

  it('takes growth beyond double, losses, and a whole', () => {
    for (const json of [
      is('revenueGrowthRate', 'gte', 1.5),
      is('taxableIncomeYuan', 'lt', -1),
      is('rdRatio', 'lte', 1),
    ])
      expect(problem(json)).toBeNull();
  });
});

describe('JSON made to break the check', () => {
  const deep = (levels: number, wrap: (inner: unknown) => unknown) => {
    let json: unknown = is('employees', 'lte', 3);
    for (let level = 0; level < levels; level += 1) json = wrap(json);
    return json;
  };

  it.each<[string, unknown]>([
    ['100,000 levels of groups', deep(100_000, (inner) => ({ all: [inner] }))],
    ['100,000 levels of not', deep(100_000, (not) => ({ not }))],
    [
      '100,000 levels of lists in a value',
      is(
        'scale',
        'in',
        deep(100_000, (inner) => [inner]),
      ),
    ],
    ['100,000 levels in a field', { field: deep(100_000, (inner) => [inner]), op: 'eq', value: 1 }],
    [
      'a key that every object has',
      JSON.parse('{"__proto__": {"field": "employees", "op": "lte", "value": 3}}'),
    ],
    [
      'that key beside a condition',
      JSON.parse('{"field": "employees", "op": "lte", "value": 3, "__proto__": {}}'),
    ],
    ['a field that cannot be printed', { field: { toString: 1 }, op: 'eq', value: 1 }],
    [
      'a comparison that cannot be printed',
      { field: 'employees', op: { valueOf: 1, toString: 1 }, value: 1 },
    ],
    ['a list with a hole', is('scale', 'in', Object.assign(['micro'], { length: 2 }))],
    ['a group with a hole', { all: Object.assign([], { length: 1 }) }],
    ['a list of four thousand million', { all: Object.assign([], { length: 4_000_000_000 }) }],
    [
      'values by the hundred thousand',
      is(
        'scale',
        'in',
        Array.from({ length: 100_000 }, () => 'micro'),
      ),
    ],
    [
      'leaves by the hundred thousand',
      { any: Array.from({ length: 100_000 }, () => is('scale', 'eq', 'micro')) },
    ],
    ['no number', is('employees', 'lte', Number.NaN)],
    ['no end', is('annualRevenueYuan', 'lte', Number.POSITIVE_INFINITY)],
    ['a number in a box', is('employees', 'lte', Object(3))],
    ['a value that serialises itself', is('employees', 'lte', { toJSON: () => 3 })],
    ['a condition that serialises itself', { ...is('employees', 'lte', 3), toJSON: () => ({}) }],
    [
      'an object of a class',
      new (class Node {
        field = 'employees';
        op = 'lte';
        value = 3;
      })(),
    ],
    [
      'a getter that throws',
      {
        op: 'lte',
        value: 3,
        get field(): string {
          throw new Error('never read');
        },
      },
    ],
  ])('%s: refused', (_title, json) => {
    expect(checkRule(json)).toMatchObject({
      ok: false,
      refusal: { code: expect.stringMatching(/^eligibility\./) },
    });
  });

  it('shares nothing with what was checked', () => {
    const listed = is('scale', 'in', ['micro']);
    const json = {
      all: [listed, { field: 'employees', op: 'lte', values: [{ from: '2026-01-01', value: 3 }] }],
    };
    const outcome = readRule(json);
    const before = JSON.stringify(outcome);
    Object.assign(listed.value as object, { 0: 'nonsense' });
    json.all.pop();
    expect(JSON.stringify(outcome)).toBe(before);
  });
});

it('knows the limits of fields of the catalogue only, and of every share', () => {
  const numbers = profileFields.filter(({ type }) => type === 'number' || type === 'integer');
  expect(profileFields.filter(({ key }) => factRange(key)).every((field) => numbers.includes(field))).toBe(
    true,
  );
  const shares = numbers.filter(({ unit }) => unit === '比例').map(({ key }) => key);
  expect(shares.filter((key) => factRange(key) === null)).toEqual([]);
});
