import fc from 'fast-check';
import { calendarDate } from '../kernel';
import { checkRule, evaluate } from './index';

const problem = (json: unknown) => {
  const outcome = checkRule(json);
  return outcome.ok ? null : `${outcome.refusal.code} @ ${outcome.refusal.field}`;
};

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

  it('answers every JSON value, and what it accepts can be evaluated', () => {
    const key = fc.constantFrom(
      'all',
      'any',
      'not',
      'field',
      'op',
      'value',
      'employees',
      'scale',
      'lte',
      'in',
    );
    const json = fc
      .jsonValue({ maxDepth: 5 })
      .chain((value) => fc.constantFrom<unknown>(value, { all: [value] }, { not: value }));
    const nodes = fc.dictionary(key, fc.oneof(json, key), { maxKeys: 3 });
    fc.assert(
      fc.property(fc.oneof(json, nodes), (value) => {
        const outcome = checkRule(value);
        const answer = outcome.ok
          ? String(evaluate(outcome.value, {}, calendarDate('2026-01-01')))
          : outcome.refusal.code;
        expect(answer).toMatch(/^(true|false|null|eligibility\.(bad-rule|bad-condition|unknown-field))$/);
      }),
      { numRuns: 2000 },
    );
  });
});
