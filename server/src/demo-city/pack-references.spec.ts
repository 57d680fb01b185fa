import {
  categories,
  codes,
  contacts,
  demoPolicies,
  industries,
  officers,
  policies,
  regions,
  trades,
  unique,
  units,
} from '../../test/demo-city/committed-pack';

describe('every reference leads somewhere', () => {
  const unitIds = new Set(units.map(({ id }) => id));
  const policyIds = new Set(policies.map(({ id }) => id));
  const officerUnits = new Map(officers.map(({ id, unitId }) => [id, unitId]));
  const regionCodes = new Set(['100000', '210000', '210100', ...regions.map(({ code }) => code)]);
  const industryCodes = new Set(industries.map(({ code }) => code));
  const demoUnits = new Set(units.filter(({ demo }) => demo).map(({ id }) => id));

  it('ids are given once', () => {
    for (const rows of [policies, units, officers]) expect(unique(rows.map(({ id }) => id))).toBe(true);
    expect(unique(codes.map(({ token }) => token))).toBe(true);
    expect(unique(regions.map(({ code }) => code))).toBe(true);
    expect(unique(industries.map(({ code }) => code))).toBe(true);
    expect(unique(trades.map(({ label }) => label))).toBe(true);
  });

  it('units, officers, policies, trades and codes point at what exists', () => {
    expect(units.filter(({ parentId }) => parentId !== null && !unitIds.has(parentId))).toEqual([]);
    expect(units.filter(({ regionCode }) => !regionCodes.has(regionCode))).toEqual([]);
    expect(officers.filter(({ unitId }) => !unitIds.has(unitId))).toEqual([]);
    expect(policies.filter(({ regionCode }) => !regionCodes.has(regionCode))).toEqual([]);
    expect(policies.filter(({ category }) => !categories.some(({ key }) => key === category))).toEqual([]);
    expect(trades.filter(({ code }) => !/^\d{2,4}$/.test(code) || !industryCodes.has(code))).toEqual([]);
    expect(codes.filter(({ unitId }) => unitId !== null && !unitIds.has(unitId))).toEqual([]);
    expect(codes.filter(({ policyId }) => policyId !== null && !policyIds.has(policyId))).toEqual([]);
  });

  it('each policy has one reader and another contact in its responsible unit', () => {
    expect(new Set(contacts.map(({ policyId }) => policyId))).toEqual(policyIds);
    expect(contacts).toHaveLength(policies.length);
    const astray = contacts.filter(
      ({ unitId, readerId, contactId }) =>
        readerId === contactId ||
        officerUnits.get(readerId) !== unitId ||
        officerUnits.get(contactId) !== unitId,
    );
    expect(astray).toEqual([]);
  });

  it('no real unit answers for a made-up policy, nor a made-up unit for a real one', () => {
    const demoIds = new Set(demoPolicies.map(({ id }) => id));
    expect(
      contacts.filter(({ policyId, unitId }) => demoIds.has(policyId) !== demoUnits.has(unitId)),
    ).toEqual([]);
  });

  it('the codes cover every kind, and one has expired', () => {
    expect(new Set(codes.map(({ kind }) => kind))).toEqual(new Set(['poster', 'unit', 'counter', 'policy']));
    expect(codes.filter(({ expiresAfterDays }) => (expiresAfterDays ?? 0) < 0)).toHaveLength(1);
  });
});
