import { checkMatchablePolicy, checkProfile } from './index';

const field = (json: unknown) => {
  const outcome = checkProfile(json);
  return outcome.ok ? null : outcome.refusal.field;
};

describe('checking facts as they are given', () => {
  it.each<[string, unknown]>([
    ['nothing known', {}],
    ['null for unknown', { scale: null }],
    ['an empty set', { qualifications: [] }],
    ['a negative growth', { revenueGrowthRate: -0.2 }],
    ['a leap day', { establishedOn: '2024-02-29' }],
  ])('accepts %s', (_title, json) => expect(checkProfile(json)).toEqual({ ok: true, value: json }));

  it.each<[string, unknown, string]>([
    ['an unknown key', { shoeSize: 44 }, 'shoeSize'],
    ['a name that every object has', { toString: 'x' }, 'toString'],
    ['text for a number', { employees: '12' }, 'employees'],
    ['a fraction of a person', { employees: 1.5 }, 'employees'],
    ['a number for yes or no', { hasDebts: 0 }, 'hasDebts'],
    ['a value outside the choices', { entityType: 'shop' }, 'entityType'],
    ['a date that does not exist', { establishedOn: '2023-02-29' }, 'establishedOn'],
    ['a date with a time', { establishedOn: '2023-02-01T00:00:00Z' }, 'establishedOn'],
    ['null inside a set', { qualifications: ['aeo', null] }, 'qualifications'],
    ['one value where a set belongs', { activities: 'childcare' }, 'activities'],
    ['a region that is no code', { regionCode: '和平区' }, 'regionCode'],
    ['an industry with its letter', { industryCode: 'H62' }, 'industryCode'],
    ['a list of profiles', [], 'profile'],
  ])('refuses %s and names it', (_title, json, name) => expect(field(json)).toBe(name));
});

describe('checking the matchable part of a policy', () => {
  const eligibility = { field: 'employees', op: 'gte', value: 1 };
  const refused = (json: unknown) => {
    const outcome = checkMatchablePolicy(json);
    return outcome.ok ? null : outcome.refusal.field;
  };

  it('takes open ends and ignores keys that belong to others', () => {
    expect(refused({ id: 'a', validFrom: null, validTo: null, eligibility, title: 'A' })).toBeNull();
  });

  it.each<[string, unknown, string]>([
    ['no id', { validFrom: null, validTo: null, eligibility }, 'id'],
    [
      'a start that does not exist',
      { id: 'a', validFrom: '2026-02-30', validTo: null, eligibility },
      'validFrom',
    ],
    [
      'an end before the start',
      { id: 'a', validFrom: '2026-02-02', validTo: '2026-02-01', eligibility },
      'validTo',
    ],
    ['no rule', { id: 'a', validFrom: null, validTo: null }, 'eligibility'],
  ])('refuses %s', (_title, json, name) => expect(refused(json)).toBe(name));
});
