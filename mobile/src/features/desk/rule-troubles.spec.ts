import { plainCodes } from '@yingshang/shared/eligibility';
import { ruleOf } from './form-rule';
import { formOf } from './rule-form';
import { formTroubles, formWarnings } from './rule-troubles';

const policy = { policyId: 'p', validFrom: '2026-01-01', validTo: null };
const is = (field: string, op: string, value: unknown) => ({ field, op, value });
const beside = (json: unknown, of = formTroubles) => {
  const form = formOf(json);
  const found = of(ruleOf(form), policy, plainCodes);
  return form.root.children.map(({ id }) => found.get(id) ?? '');
};

describe('what stands beside a condition', () => {
  it('is nothing where all is well', () =>
    expect(beside({ all: [is('patents', 'gte', 1), is('scale', 'eq', 'micro')] })).toEqual(['', '']));

  it('is what is missing, of every condition', () =>
    expect(beside({ all: [is('patents', 'gte', 1), { field: 'gone' }, { any: [] }] })).toEqual([
      '',
      expect.stringContaining('认不出来'),
      expect.stringContaining('还没有条件'),
    ]));

  it('is what contradicts another condition', () => {
    const [first, second] = beside({ all: [is('employees', 'lt', 10), is('employees', 'gt', 20)] });
    expect(`${first}${second}`).toContain('从业人员数');
  });

  it('is a value that begins later than the policy', () => {
    const dated = { field: 'employees', op: 'lte', values: [{ from: '2026-02-01', value: 300 }] };
    expect(beside({ all: [dated] })).toEqual([expect.stringContaining('从 2026-02-01 起才有')]);
  });

  it('is a warning about what holds for everybody, once the rest is right', () => {
    const json = { all: [is('scale', 'eq', 'micro'), is('employees', 'gte', 0)] };
    expect(beside(json)).toEqual(['', '']);
    expect(beside(json, formWarnings)).toEqual(['', expect.stringContaining('总是成立')]);
  });
});
