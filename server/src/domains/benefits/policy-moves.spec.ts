import { checkRule } from '@yingshang/shared/eligibility';
import { calendarDate } from '@yingshang/shared/kernel';
import { policyMoves } from './policy-moves';

const names = { region: (code: string) => code, industry: (code: string) => code };
const policy = (id: string, json: unknown) => {
  const rule = checkRule(json);
  if (!rule.ok) throw new Error(rule.refusal.message);
  return { id, title: `政策${id}`, rule: rule.value };
};
const policies = [
  policy('few', { field: 'employees', op: 'lte', value: 20 }),
  policy('many', { field: 'employees', op: 'gte', value: 20 }),
  policy('any', { field: 'entityType', op: 'eq', value: 'enterprise' }),
];
const moved = (before: number | null, after: number | null) => {
  const profile = (employees: number | null) => ({ entityType: 'enterprise', employees });
  return policyMoves(policies, profile(before), profile(after), calendarDate('2026-11-21'), names);
};

describe('what a changed fact does to the lists', () => {
  it('moves the policies that ask for it, eligible ones first, and leaves the others', () => {
    const { moves, counts } = moved(3, 30);
    expect(moves.map(({ policyId, from, to }) => [policyId, from, to])).toEqual([
      ['many', 'not-eligible', 'eligible'],
      ['few', 'eligible', 'not-eligible'],
    ]);
    expect(moves[0]?.reason).toMatchObject({ field: 'employees', verdict: 'met', ownValue: '30人' });
    expect(counts).toEqual({ eligible: 2, unknown: 0, notEligible: 1 });
  });

  it('settles what was open, and opens it again when the fact is taken back', () => {
    expect(moved(null, 3).moves.map(({ from }) => from)).toEqual(['unknown', 'unknown']);
    expect(moved(3, null).moves.map(({ to }) => to)).toEqual(['unknown', 'unknown']);
  });

  it('moves nothing when no verdict changes', () => {
    expect(moved(3, 4).moves).toEqual([]);
  });
});
