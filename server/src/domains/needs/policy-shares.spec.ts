import * as fc from 'fast-check';
import { policyLeads, supplyOf } from './policy-shares';

const shelf = ['a', 'b', 'c', 'd'].map((id) => ({ id, category: id === 'd' ? 'loan' : 'tax' }));
const seen = (views: Record<string, number>) =>
  Object.entries(views).map(([policyId, weight]) => ({ policyId, weight }));

describe('how much the city looks at a policy', () => {
  it('is compared within its category only', () => {
    const leads = policyLeads(shelf, seen({ a: 90, b: 30, c: 30, d: 900 }));
    expect(leads.get('a')).toBeGreaterThan(1);
    expect(leads.get('b')).toBeLessThan(1);
    expect(leads.get('d')).toBe(1);
  });

  it('says nothing while few looked, or all are looked at alike', () => {
    for (const views of [{}, { a: 1 }, { a: 50, b: 50, c: 50 }] as Record<string, number>[])
      for (const lead of policyLeads(shelf, seen(views)).values()) expect(lead).toBeCloseTo(1, 1);
  });

  it('averages one within a category, whatever was looked at', () => {
    const views = fc.nat(1000);
    fc.assert(
      fc.property(views, views, views, (a, b, c) => {
        const leads = policyLeads(shelf, seen({ a, b, c }));
        const sum = ['a', 'b', 'c'].reduce((total, id) => total + (leads.get(id) ?? 0), 0);
        expect(sum).toBeCloseTo(3, 9);
      }),
    );
  });
});

describe('the spread of the policies', () => {
  it('is the share of each category', () =>
    expect(supplyOf(shelf)).toEqual(
      new Map([
        ['tax', 0.75],
        ['loan', 0.25],
      ]),
    ));
});
