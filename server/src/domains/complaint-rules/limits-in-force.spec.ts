import { complaintClasses, usualLimits } from '@yingshang/shared/complaints';
import { limitsInForce, USUAL_SOURCE } from './limits-in-force';

const own = { ...usualLimits, replyDays: 2, class: 'officer' as const, source: '按某办法执行。' };

describe('the limits in force', () => {
  it('are the usual ones while the city says nothing', () => {
    const { of, source } = limitsInForce([]);
    expect([...of.keys()]).toEqual(complaintClasses);
    expect([...of.values()]).toEqual(complaintClasses.map(() => usualLimits));
    expect(source).toBe(USUAL_SOURCE);
  });

  it("are the city's where it says something, and nothing but limits", () => {
    const { of, source } = limitsInForce([own]);
    expect(of.get('officer')).toEqual({ ...usualLimits, replyDays: 2 });
    expect(of.get('unit')).toEqual(usualLimits);
    expect(source).toBe(`${USUAL_SOURCE}按某办法执行。`);
  });

  it('name each source once', () => {
    const all = complaintClasses.map((one) => ({ ...own, class: one }));
    expect(limitsInForce(all).source).toBe('按某办法执行。');
  });
});
