import fc from 'fast-check';
import { keysOf, profileOver, ruleJson } from '../../test/random-rules';
import { calendarDate } from '../kernel';
import type { Rule } from './ast';
import { evaluate } from './evaluate';
import { changedFacts, indexByField, policiesReading } from './policies-reading';

const asOf = calendarDate('2026-11-21');
const reads = (field: string): Rule => ({ field, op: 'exists', value: true });

describe('which policies a change of facts can move', () => {
  const policies = [
    { id: 'a', rule: reads('employees') },
    { id: 'b', rule: { all: [reads('scale'), { not: reads('employees') }] } },
    { id: 'c', rule: { any: [reads('patents'), reads('patents')] } },
  ];
  const index = indexByField(policies);
  const ids = (fields: string[]) => policiesReading(index, fields).map(({ id }) => id);

  it('are those whose rule reads one of them, each once and in their order', () => {
    expect(ids(['scale', 'employees'])).toEqual(['a', 'b']);
    expect(ids(['patents'])).toEqual(['c']);
    expect(ids(['regionCode'])).toEqual([]);
    expect(ids([])).toEqual([]);
  });

  it('are found from what differs between two profiles; order in a list is a difference, absence is none', () => {
    const before = { employees: 3, qualifications: ['aeo'], scale: 'micro', hasDebts: null };
    expect(changedFacts(before, { ...before, qualifications: ['aeo'] })).toEqual([]);
    expect(changedFacts(before, { employees: 3, qualifications: ['aeo'], scale: 'micro' })).toEqual([]);
    expect(changedFacts(before, { ...before, employees: 0, scale: undefined })).toEqual([
      'employees',
      'scale',
    ]);
    expect(changedFacts(before, { ...before, qualifications: [] })).toEqual(['qualifications']);
  });

  it('never leave out one whose answer differs', () => {
    const rulesAndProfiles = fc.array(ruleJson, { minLength: 1, maxLength: 8 }).chain((rules) => {
      const profile = profileOver([...new Set(rules.flatMap(keysOf))]);
      // Random rules are in form; whether they contradict themselves is all the same here.
      return fc.tuple(fc.constant(rules as Rule[]), profile, profile);
    });
    fc.assert(
      fc.property(rulesAndProfiles, ([rules, before, after]) => {
        const all = rules.map((rule) => ({ rule }));
        const touched = new Set(policiesReading(indexByField(all), changedFacts(before, after)));
        for (const policy of all.filter((one) => !touched.has(one))) {
          expect(evaluate(policy.rule, after, asOf)).toBe(evaluate(policy.rule, before, asOf));
        }
      }),
    );
  });
});
