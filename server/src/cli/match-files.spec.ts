import { matchFiles } from './match-files';

const policy = (id: string, eligibility: unknown, dates = {}) => ({
  id,
  validFrom: null,
  validTo: null,
  eligibility,
  ...dates,
});
const small = { field: 'employees', op: 'lte', value: 9 };
const lines = (policies: unknown, profiles: unknown) => {
  const outcome = matchFiles(policies, profiles);
  return outcome.ok ? outcome.value : outcome.refusal;
};

describe('matching two files', () => {
  it('lists what holds and what is open, sorted, leaving out what is not in force on the day', () => {
    const policies = [
      policy('c', { all: [small, { field: 'scale', op: 'eq', value: 'micro' }] }),
      policy('b', small),
      policy('a', { field: 'entityType', op: 'eq', value: 'enterprise' }),
      policy('past', small, { validTo: '2026-11-20' }),
      policy('last-day', small, { validTo: '2026-11-21' }),
      policy('tomorrow', small, { validFrom: '2026-11-22' }),
    ];
    const profile = { id: 'e1', asOf: '2026-11-21', profile: { employees: 3, entityType: 'institution' } };
    expect(lines(policies, [profile])).toEqual([
      { id: 'e1', eligible: ['b', 'last-day'], unknown: [{ id: 'c', missing: ['scale'] }] },
    ]);
  });

  it('derives nothing: a size class that could be worked out stays missing', () => {
    const facts = { industryCode: '6210', employees: 3, annualRevenueYuan: 10 };
    const micro = policy('micro', { field: 'scale', op: 'eq', value: 'micro' });
    expect(lines([micro], [{ id: 'e1', asOf: '2026-11-21', profile: facts }])).toEqual([
      { id: 'e1', eligible: [], unknown: [{ id: 'micro', missing: ['scale'] }] },
    ]);
  });

  it('answers the same enterprise on several days', () => {
    const young = policy('young', { field: 'establishedOn', op: 'ageMonthsLte', value: 12 });
    const on = (asOf: string) => ({ id: 'e1', asOf, profile: { establishedOn: '2025-11-21' } });
    expect(lines([young], [on('2026-12-20'), on('2026-12-21')])).toEqual([
      { id: 'e1', eligible: ['young'], unknown: [] },
      { id: 'e1', eligible: [], unknown: [] },
    ]);
  });

  const good = { id: 'e1', asOf: '2026-11-21', profile: {} };
  it.each<[string, unknown, unknown, { id: string | null; field: string }]>([
    [
      'a fact outside the catalogue',
      [],
      [good, { ...good, id: 'e2', profile: { shoeSize: 1 } }],
      { id: 'e2', field: 'shoeSize' },
    ],
    [
      'null inside a list of facts',
      [],
      [{ ...good, profile: { activities: [null] } }],
      { id: 'e1', field: 'activities' },
    ],
    ['a day that does not exist', [], [{ ...good, asOf: '2026-02-30' }], { id: 'e1', field: 'asOf' }],
    ['no day', [], [{ id: 'e1', profile: {} }], { id: 'e1', field: 'asOf' }],
    ['no profile', [], [{ id: 'e1', asOf: '2026-11-21' }], { id: 'e1', field: 'profile' }],
    ['no id', [], [{ asOf: '2026-11-21', profile: {} }], { id: null, field: 'id' }],
    [
      'a rule on an unknown field',
      [policy('p', { field: 'x', op: 'eq', value: 1 })],
      [],
      { id: 'p', field: 'eligibility.field' },
    ],
    [
      'a validity that does not exist',
      [policy('p', small, { validTo: '2026-13-01' })],
      [],
      { id: 'p', field: 'validTo' },
    ],
    ['two policies of one id', [policy('p', small), policy('p', small)], [], { id: 'p', field: 'id' }],
  ])('refuses both files for %s, naming id and field', (_title, policies, profiles, expected) => {
    expect(lines(policies, profiles)).toMatchObject(expected);
  });
});
