import { checkRule, readRule } from '@yingshang/shared/eligibility';
import fc from 'fast-check';
import { ruleJson } from '../../../../shared/test/random-rules';
import { partAt, ruleOf } from './form-rule';
import { formOf, isGroup } from './rule-form';

describe('a rule as a form', () => {
  it('comes back as it was, whatever the rule', () => {
    fc.assert(
      fc.property(ruleJson, (json) => {
        if (!readRule(json).ok) return;
        const { problems, rule } = ruleOf(formOf(json));
        expect(problems).toEqual([]);
        expect(rule).toEqual(json);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps what it cannot read, and says so', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const { problems, rule } = ruleOf(formOf(json));
        if (readRule(json).ok) return;
        expect(problems.length).toBeGreaterThan(0);
        // An empty group is the one thing that the form leaves out: there is nothing in it to keep.
        expect(JSON.stringify(json).includes('[]') ? json : rule).toEqual(json);
      }),
      { numRuns: 2000 },
    );
  });

  it('is read from JSON of any depth', () => {
    const json = JSON.parse(`${'{"not":'.repeat(5000)}{}${'}'.repeat(5000)}`) as unknown;
    expect(ruleOf(formOf(json)).problems).toHaveLength(1);
  });

  it('keeps the clause and the days of a value', () => {
    const json = {
      all: [
        { field: 'employees', op: 'lte', value: 300, clause: '第二条' },
        {
          field: 'annualRevenueYuan',
          op: 'between',
          values: [
            { from: '2026-01-01', value: [0, 3_000_000] },
            { from: '2027-01-01', value: [0, 5_000_000] },
          ],
        },
      ],
    };
    expect(ruleOf(formOf(json)).rule).toEqual(json);
  });

  it.each([
    ['{"not": {"any": [a, b]}}', { not: { any: [1, 2] } }],
    ['{"not": {"any": [a]}}', { not: { any: [1] } }],
    ['{"not": {"all": [a, b]}}', { not: { all: [1, 2] } }],
    ['{"not": {"not": a}}', { not: { not: 1 } }],
  ])('tells apart what 「都不属于」 can mean: %s', (_words, shape) => {
    const leaf = { field: 'patents', op: 'gte', value: 1 };
    const json = JSON.parse(JSON.stringify(shape).replace(/[12]/g, JSON.stringify(leaf))) as unknown;
    expect(ruleOf(formOf(json)).rule).toEqual(json);
  });

  it('leaves out what is not finished, and still finds the place of a refusal', () => {
    const form = formOf({
      all: [
        { field: 'patents', op: 'gte', value: 1 },
        { any: [{ field: 'employees', op: 'lte', value: 10 }] },
        {
          not: {
            any: [
              { field: 'scale', op: 'eq', value: 'large' },
              { field: 'patents', op: 'eq', value: 0 },
            ],
          },
        },
      ],
    });
    const [first, second, third] = form.root.children;
    if (!first || !second || !third) throw new Error('three parts');
    const unfinished = {
      ...form,
      root: { ...form.root, children: [{ ...first, values: [{ from: '', texts: [''] }] }, second, third] },
    } as typeof form;
    const { places, problems, rule } = ruleOf(unfinished);
    expect(problems).toEqual([{ id: first?.id, message: expect.stringContaining('还没有填完') as unknown }]);
    expect(checkRule(rule).ok).toBe(true);
    const inner = (index: number) => (isGroup(second) ? second.children[index]?.id : undefined);
    const last = isGroup(third) ? third.children[1]?.id : undefined;
    expect(partAt(places, 'eligibility.all[0].any[0].value')).toBe(inner(0));
    expect(partAt(places, 'eligibility.all[1].not.any[1].value')).toBe(last);
    expect(partAt(places, 'eligibility.all[1].not')).toBe(third?.id);
    expect(partAt(places, 'elsewhere')).toBeUndefined();
  });
});
