import { checkProfile, matchPolicies } from '@yingshang/shared/eligibility';
import {
  anchor,
  categories,
  demoPolicies,
  inForce,
  matchable,
  must,
  officers,
  policies,
  units,
} from '../../test/demo-city/committed-pack';

describe('the demo city keeps what it promises', () => {
  it('holds 829 real units, its fictional district and at least 12,000 officers', () => {
    expect(units.filter(({ demo }) => !demo)).toHaveLength(829);
    expect(units.filter(({ demo }) => demo)).toHaveLength(31 + 2 * 3);
    expect(officers.length).toBeGreaterThanOrEqual(12_000);
  });

  it('holds 151 real policies, with graphics, readings and questions enough', () => {
    expect(policies.length - demoPolicies.length).toBe(151);
    expect(policies.filter(({ infographic }) => infographic.length > 0).length).toBeGreaterThanOrEqual(14);
    expect(policies.filter(({ interpretation }) => interpretation.length > 0).length).toBeGreaterThanOrEqual(
      50,
    );
    expect(policies.filter(({ faq }) => faq.length > 0).length).toBeGreaterThanOrEqual(32);
  });

  it.each(categories.map(({ key }) => key))('has three policies in force for %s', (key) => {
    const found = policies.filter(({ id, category }) => category === key && inForce.has(id));
    expect(found.length).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['a restaurant', '62'],
    ['a shop', '52'],
    ['a hairdresser', '8040'],
    ['a small workshop', '13'],
  ])('offers %s twenty policies after three questions', (_, industryCode) => {
    const facts = { entityType: 'individual-business', industryCode, regionCode: '210102' };
    const answer = matchPolicies(matchable, must(checkProfile(facts)), anchor);
    expect(answer.eligible.length).toBeGreaterThanOrEqual(20);
    expect(answer.unknown.length).toBeGreaterThanOrEqual(5);
    expect(answer.eligible.length + answer.unknown.length).toBeLessThan(inForce.size);
  });

  it('dates at least ten windows: some close within 15 days, some open later, one has closed', () => {
    const windows = policies.flatMap((policy) => policy.windows);
    const soon = windows.filter(
      ({ opensAfterDays, closesAfterDays }) =>
        opensAfterDays <= 0 && closesAfterDays >= 3 && closesAfterDays < 15,
    );
    expect(windows.length).toBeGreaterThanOrEqual(10);
    expect(windows.every(({ opensAfterDays, closesAfterDays }) => opensAfterDays < closesAfterDays)).toBe(
      true,
    );
    expect(soon.length).toBeGreaterThanOrEqual(4);
    expect(windows.some(({ opensAfterDays }) => opensAfterDays >= 5)).toBe(true);
    expect(windows.some(({ closesAfterDays }) => closesAfterDays < 0)).toBe(true);
    expect(new Set(windows.map(({ source }) => source)).size).toBe(3);
    expect(policies.filter((policy) => policy.windows.length > 1).length).toBeGreaterThanOrEqual(3);
  });
});
