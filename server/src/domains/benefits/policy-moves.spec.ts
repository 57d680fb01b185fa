import { checkRule, indexByField } from '@yingshang/shared/eligibility';
import { calendarDate } from '@yingshang/shared/kernel';
import { countLists } from './list-counts';
import { countsAfter, policyMoves } from './policy-moves';

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
const asOf = calendarDate('2026-11-21');
const withStaff = (employees: number | null) => ({ entityType: 'enterprise', employees });
const moved = (before: number | null, after: number | null) =>
  policyMoves(indexByField(policies), withStaff(before), withStaff(after), asOf, names);

describe('what a changed fact does to the lists', () => {
  it('moves the policies that ask for it, eligible ones first, and leaves the others', () => {
    const moves = moved(3, 30);
    expect(moves.map(({ policyId, from, to }) => [policyId, from, to])).toEqual([
      ['many', 'not-eligible', 'eligible'],
      ['few', 'eligible', 'not-eligible'],
    ]);
    expect(moves[0]?.reason).toMatchObject({ field: 'employees', verdict: 'met', ownValue: '30人' });
  });

  it('leaves lists as long as counting them anew would', () => {
    for (const [before, after] of [[3, 30] as const, [null, 20] as const, [20, null] as const]) {
      const counted = countsAfter(countLists(policies, withStaff(before), asOf), moved(before, after));
      expect(counted).toEqual(countLists(policies, withStaff(after), asOf));
    }
  });

  it('asks no policy that reads nothing of what changed, derived facts included', () => {
    const asked: string[] = [];
    const watched = ['employees', 'scale', 'patents'].map((field) => ({
      id: field,
      title: field,
      get rule() {
        asked.push(field);
        return { field, op: 'exists' as const, value: true };
      },
    }));
    const index = indexByField(watched);
    asked.length = 0;
    policyMoves(
      index,
      { employees: 3, scale: 'micro', patents: 1 },
      { employees: 300, scale: 'small', patents: 1 },
      asOf,
      names,
    );
    expect([...new Set(asked)]).toEqual(['employees', 'scale']);
  });

  it('settles what was open, and opens it again when the fact is taken back', () => {
    expect(moved(null, 3).map(({ from }) => from)).toEqual(['unknown', 'unknown']);
    expect(moved(3, null).map(({ to }) => to)).toEqual(['unknown', 'unknown']);
  });

  it('moves nothing when no verdict changes', () => {
    expect(moved(3, 4)).toEqual([]);
  });
});
