import fc from 'fast-check';
import { calendarDate } from '../kernel';
import { evaluate, missingFields, type Profile, type Rule, readRule } from './index';

const asOf = calendarDate('2026-11-21');
const rule = (json: unknown): Rule => {
  const outcome = readRule(json);
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  return outcome.value;
};
const answer = (json: unknown, profile: Profile) => evaluate(rule(json), profile, asOf);

const TRUE = { field: 'entityType', op: 'exists', value: false };
const FALSE = { field: 'entityType', op: 'exists', value: true };
const UNKNOWN = { field: 'employees', op: 'gte', value: 1 };

describe('a condition over one fact', () => {
  it.each<[string, unknown, Profile, boolean | null]>([
    ['equals', { field: 'scale', op: 'eq', value: 'micro' }, { scale: 'micro' }, true],
    ['equals, other value', { field: 'scale', op: 'eq', value: 'micro' }, { scale: 'large' }, false],
    ['is not', { field: 'scale', op: 'ne', value: 'micro' }, { scale: 'large' }, true],
    ['is one of', { field: 'scale', op: 'in', value: ['micro', 'small'] }, { scale: 'small' }, true],
    [
      'is none of',
      { field: 'taxCreditGrade', op: 'notIn', value: ['C', 'D'] },
      { taxCreditGrade: 'D' },
      false,
    ],
    ['at the limit', { field: 'employees', op: 'lte', value: 300 }, { employees: 300 }, true],
    ['over the limit', { field: 'employees', op: 'lt', value: 300 }, { employees: 300 }, false],
    [
      'both ends of a range belong',
      { field: 'rdRatio', op: 'between', value: [0.1, 0.5] },
      { rdRatio: 0.5 },
      true,
    ],
    ['false is a known fact', { field: 'hasDebts', op: 'eq', value: false }, { hasDebts: false }, true],
    ['zero is a known fact', { field: 'employees', op: 'gt', value: 0 }, { employees: 0 }, false],
    [
      'a set holds a value',
      { field: 'qualifications', op: 'has', value: 'aeo' },
      { qualifications: ['aeo'] },
      true,
    ],
    [
      'an empty set is known',
      { field: 'qualifications', op: 'has', value: 'aeo' },
      { qualifications: [] },
      false,
    ],
    [
      'holds any',
      { field: 'qualifications', op: 'hasAny', value: ['aeo', 'tech-sme'] },
      { qualifications: ['tech-sme'] },
      true,
    ],
    [
      'holds all',
      { field: 'qualifications', op: 'hasAll', value: ['aeo', 'tech-sme'] },
      { qualifications: ['tech-sme'] },
      false,
    ],
    ['a missing fact', { field: 'employees', op: 'lte', value: 300 }, {}, null],
    ['null is a missing fact', { field: 'employees', op: 'lte', value: 300 }, { employees: null }, null],
    ['exists is never unknown', { field: 'employees', op: 'exists', value: true }, {}, false],
    ['null does not exist', { field: 'employees', op: 'exists', value: false }, { employees: null }, true],
    [
      'dates compare in date order',
      { field: 'establishedOn', op: 'gte', value: '2021-01-01' },
      { establishedOn: '2020-12-31' },
      false,
    ],
    [
      'inside the city',
      { field: 'regionCode', op: 'withinRegion', value: '210100' },
      { regionCode: '210112' },
      true,
    ],
    [
      'outside the city',
      { field: 'regionCode', op: 'withinRegion', value: '210100' },
      { regionCode: '440105' },
      false,
    ],
    [
      'inside the province',
      { field: 'regionCode', op: 'withinRegion', value: '210000' },
      { regionCode: '210902' },
      true,
    ],
    [
      'inside the district',
      { field: 'regionCode', op: 'withinRegion', value: '210112' },
      { regionCode: '210113' },
      false,
    ],
    [
      'the whole country',
      { field: 'regionCode', op: 'withinRegion', value: '100000' },
      { regionCode: '440105' },
      true,
    ],
    [
      'the whole country, region unknown',
      { field: 'regionCode', op: 'withinRegion', value: '100000' },
      {},
      null,
    ],
    [
      'a section letter',
      { field: 'industryCode', op: 'industryUnder', value: ['H'] },
      { industryCode: '6210' },
      true,
    ],
    [
      'a prefix',
      { field: 'industryCode', op: 'industryUnder', value: ['C', '62'] },
      { industryCode: '62' },
      true,
    ],
    [
      'a code shorter than the prefix',
      { field: 'industryCode', op: 'industryUnder', value: ['621'] },
      { industryCode: '62' },
      false,
    ],
    [
      '72 months on the very day',
      { field: 'establishedOn', op: 'ageMonthsGte', value: 72 },
      { establishedOn: '2020-11-21' },
      true,
    ],
    [
      'a day short of 72 months',
      { field: 'establishedOn', op: 'ageMonthsGte', value: 72 },
      { establishedOn: '2020-11-22' },
      false,
    ],
    [
      'at most 72 months',
      { field: 'establishedOn', op: 'ageMonthsLte', value: 72 },
      { establishedOn: '2020-10-21' },
      false,
    ],
  ])('%s', (_title, json, profile, expected) => expect(answer(json, profile)).toBe(expected));
});

describe('groups of conditions', () => {
  it.each<[string, unknown, boolean | null]>([
    ['all: one false decides', { all: [UNKNOWN, FALSE] }, false],
    ['all: unknown before true', { all: [TRUE, UNKNOWN] }, null],
    ['any: one true decides', { any: [UNKNOWN, TRUE] }, true],
    ['any: unknown before false', { any: [FALSE, UNKNOWN] }, null],
    ['not turns a known answer', { not: FALSE }, true],
    ['not keeps unknown', { not: UNKNOWN }, null],
  ])('%s', (_title, json, expected) => expect(answer(json, {})).toBe(expected));

  const tree = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<unknown>(TRUE, FALSE, UNKNOWN, { field: 'patents', op: 'gte', value: 1 }),
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
      tie('node').map((not) => ({ not })),
    ),
  })).node;

  it('obey De Morgan with three values', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 3 }), (parts) => {
        expect(answer({ not: { all: parts } }, {})).toBe(answer({ any: parts.map((not) => ({ not })) }, {}));
      }),
    );
  });

  it('name missing fields exactly when the answer is unknown', () => {
    fc.assert(
      fc.property(tree, (json) => {
        const missing = missingFields(rule(json), {}, asOf);
        expect(missing.length > 0).toBe(answer(json, {}) === null);
      }),
    );
  });

  it('collect missing fields only along unknown branches, sorted and without repeats', () => {
    const json = {
      all: [
        { any: [UNKNOWN, { field: 'patents', op: 'gte', value: 1 }] },
        { any: [TRUE, { field: 'rdRatio', op: 'gte', value: 0.1 }] },
        { field: 'employees', op: 'lte', value: 9 },
      ],
    };
    expect(missingFields(rule(json), {}, asOf)).toEqual(['employees', 'patents']);
  });
});
