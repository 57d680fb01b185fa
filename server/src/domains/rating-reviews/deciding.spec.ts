import { removingGrounds, restoringGrounds } from '@yingshang/shared/contracts/fairness';
import { checkedReason, mayDecide } from './deciding';

const street = { unitId: 'street', within: ['street', 'office'], above: ['street', 'district', 'city'] };
const at = (unitId: string) => ({ role: 'supervisor' as const, unitId });

describe('who decides about a unit’s ratings', () => {
  it.each<[string, string, string[], boolean]>([
    ['a desk above it', 'district', ['district'], true],
    ['a desk further above', 'city', ['city'], true],
    ['its own desk', 'street', ['street'], false],
    ['a desk beside it', 'harbour', ['harbour'], false],
    ['a desk below it', 'office', ['office'], false],
    ['somebody above who works in it, too', 'city', ['city', 'street'], false],
    ['somebody above who works below it, too', 'city', ['city', 'office'], false],
    ['somebody above who works beside it, too', 'city', ['city', 'harbour'], true],
  ])('is %s: %s %s %s', (_, desk, roles, may) => {
    expect(mayDecide(desk, roles.map(at), street)).toBe(may);
  });
});

describe('a decision', () => {
  const words = { ground: 'genuine' as const, reason: '查过当天取号记录' };

  it.each(restoringGrounds)('lets ratings count again as %s, and does not remove them as such', (ground) => {
    expect(checkedReason('restored', 'quarantined', { ...words, ground }).ok).toBe(true);
    expect(checkedReason('kept', 'counted', { ...words, ground }).ok).toBe(true);
    expect(checkedReason('removed', 'quarantined', { ...words, ground })).toMatchObject({
      refusal: { code: 'rating-reviews.wrong-ground' },
    });
  });

  it.each(removingGrounds)('removes as %s, or leaves removed, and does not let count as such', (ground) => {
    expect(checkedReason('removed', 'counted', { ...words, ground }).ok).toBe(true);
    expect(checkedReason('kept', 'removed', { ...words, ground }).ok).toBe(true);
    expect(checkedReason('restored', 'removed', { ...words, ground }).ok).toBe(false);
  });

  it('says why, in at most 500 characters, without anybody’s number', () => {
    const of = (reason: string) => checkedReason('restored', 'quarantined', { ground: 'genuine', reason });
    expect(of('  ')).toMatchObject({ refusal: { code: 'rating-reviews.no-reason' } });
    expect(of('字'.repeat(501))).toMatchObject({ refusal: { code: 'rating-reviews.too-long' } });
    expect(of('字'.repeat(500)).ok).toBe(true);
    expect(of('问过本人13800000001')).toMatchObject({ value: { reason: '问过本人［电话］' } });
  });
});
