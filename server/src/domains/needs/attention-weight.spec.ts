import { attentionWeight, MOST_CORRECTION, WEIGHT_UNIT } from './attention-weight';

describe('what a sign weighs', () => {
  it('is more, the more it cost', () => {
    const weights = (['view', 'favourite', 'claim', 'intent'] as const).map((kind) =>
      attentionWeight(kind, null),
    );
    expect(weights).toEqual([1000, 2000, 3000, 4000]);
  });

  it('makes up for a place that few people see, and only so far', () => {
    expect(attentionWeight('view', 1)).toBe(WEIGHT_UNIT);
    expect(attentionWeight('view', 3)).toBe(2 * WEIGHT_UNIT);
    expect(attentionWeight('view', 7)).toBe(MOST_CORRECTION * WEIGHT_UNIT);
    expect(attentionWeight('view', 1000)).toBe(MOST_CORRECTION * WEIGHT_UNIT);
  });

  it('of what comes after the view does not depend on the place again', () =>
    expect(attentionWeight('claim', 7)).toBe(attentionWeight('claim', 1)));
});
