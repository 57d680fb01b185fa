import type { RoleGrant } from '@yingshang/shared/access';
import { calendarDate } from '@yingshang/shared/kernel';
import { checkedWords, decisionDueOn, mayDecideFor, objectionsUntil } from './objecting';

describe('objecting to a score', () => {
  it('may be done for ten working days after the month was frozen', () => {
    // A Sunday counts as the Monday after it.
    expect(objectionsUntil(calendarDate('2026-11-01'))).toBe('2026-11-16');
    expect(decisionDueOn(calendarDate('2026-11-16'))).toBe('2026-11-30');
  });

  it('needs words, and no more than are read', () => {
    expect(checkedWords('  有签收记录 ', 'text')).toMatchObject({ ok: true, value: '有签收记录' });
    expect(checkedWords(' \n', 'reason')).toMatchObject({
      ok: false,
      refusal: { code: 'unit-scores.nothing-said', field: 'reason' },
    });
    expect(checkedWords('字'.repeat(1_000), 'text').ok).toBe(true);
    // Signs outside the basic plane count once.
    expect(checkedWords('𠮷'.repeat(1_000), 'text').ok).toBe(true);
    expect(checkedWords('字'.repeat(1_001), 'text')).toMatchObject({
      refusal: { code: 'unit-scores.too-long', field: 'text' },
    });
  });
});

describe('who decides about an objection', () => {
  const bureau = { unitId: 'bureau', path: ['bureau', 'city'] };
  const top = { unitId: 'city', path: ['city'] };
  const supervisor: RoleGrant = { role: 'supervisor', unitId: 'city' };

  it('is a supervisor above the unit', () => {
    expect(mayDecideFor([supervisor], bureau)).toBe(true);
    expect(mayDecideFor([{ role: 'lead', unitId: 'city' }], bureau)).toBe(false);
    expect(mayDecideFor([{ role: 'supervisor', unitId: 'elsewhere' }], bureau)).toBe(false);
  });

  it.each(['lead', 'handler', 'officer', 'supervisor', 'auditor'] as const)(
    'is nobody who is also %s in the unit',
    (role) => expect(mayDecideFor([supervisor, { role, unitId: 'bureau' }], bureau)).toBe(false),
  );

  it('of a unit with nothing above it is its supervisor who does not work there', () => {
    expect(mayDecideFor([supervisor], top)).toBe(true);
    expect(mayDecideFor([supervisor, { role: 'handler', unitId: 'city' }], top)).toBe(false);
  });
});
