import type { ScanLanding } from '@yingshang/shared/contracts/scan-codes';
import { isDeadCode, isDeadVisit, rateableUnit, scanAction } from './scan-action';

const landing = (part: Partial<ScanLanding>): ScanLanding => ({
  kind: 'poster',
  label: '惠企海报',
  purpose: '看看能享受哪些政策。',
  unit: null,
  policy: null,
  demo: true,
  ...part,
});
const unit = { id: 'u1', name: '示例区政务服务中心' };

describe('the primary action of a scanned code', () => {
  it('of a poster is the three questions, even when a unit hung it up', () =>
    expect(scanAction(landing({ unit })).to).toBe('questions'));

  it.each(['unit', 'counter'] as const)('of a %s is the card of its unit', (kind) =>
    expect(scanAction(landing({ kind, unit }))).toEqual({ to: 'unit', id: 'u1', label: '看单位名片' }),
  );

  it('of a policy is the policy', () =>
    expect(scanAction(landing({ kind: 'policy', policy: { id: 'p1', title: '减税' } }))).toMatchObject({
      to: 'policy',
      id: 'p1',
    }));

  it('is never missing: a code without its unit or policy leads to the three questions', () => {
    expect(scanAction(landing({ kind: 'counter' })).to).toBe('questions');
    expect(scanAction(landing({ kind: 'policy' })).to).toBe('questions');
  });
});

describe('rating from a printed code', () => {
  it('is of the unit of a counter or a unit', () => {
    expect(rateableUnit(landing({ kind: 'counter', unit }))).toBe('u1');
    expect(rateableUnit(landing({ kind: 'unit', unit }))).toBe('u1');
  });

  it('is not offered by a poster that a unit hung up, nor by a code without unit', () => {
    expect(rateableUnit(landing({ unit }))).toBeNull();
    expect(rateableUnit(landing({ kind: 'counter' }))).toBeNull();
  });
});

describe('a code that leads nowhere', () => {
  it('is expired or nobody’s; a broken connection says nothing about the code', () => {
    expect(isDeadCode({ code: 'scan-codes.expired' })).toBe(true);
    expect(isDeadCode({ code: 'scan-codes.unknown' })).toBe(true);
    expect(isDeadCode({ code: 'network.offline' })).toBe(false);
    expect(isDeadVisit({ code: 'occasions.code-ended' })).toBe(true);
    expect(isDeadVisit({ code: 'network.offline' })).toBe(false);
  });
});
