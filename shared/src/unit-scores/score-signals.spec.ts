import fc from 'fast-check';
import { fallOf, riseOf, signalRule } from './index';

const total = fc.integer({ min: 0, max: 10_000 });

describe('a unit whose score falls', () => {
  it('is told of from 3.00 points below the mean of three months on, to the digit', () => {
    expect(fallOf(8_000, [8_300, 8_300, 8_300])).toEqual({ now: 8_000, before: 8_300 });
    expect(fallOf(8_001, [8_300, 8_300, 8_300])).toBeNull();
    // The mean is 8,300.33: a total of 8,000 lies 300.33 below, one of 8,001 lies 299.33 below.
    expect(fallOf(8_000, [8_300, 8_300, 8_301])).toEqual({ now: 8_000, before: 8_300 });
    expect(fallOf(8_001, [8_300, 8_300, 8_301])).toBeNull();
  });

  it('is not told of where a month before was not measured, or is missing', () => {
    expect(fallOf(1_000, [9_000, null, 9_000])).toBeNull();
    expect(fallOf(1_000, [9_000, 9_000])).toBeNull();
  });

  it('never falls by rising, and falls whatever the order of the months', () => {
    fc.assert(
      fc.property(total, fc.tuple(total, total, total), fc.nat({ max: 1_000 }), (now, before, more) => {
        expect(fallOf(now, before.toReversed())).toEqual(fallOf(now, before));
        const fell = fallOf(now, before) !== null;
        expect(fell || fallOf(now + more, before) === null).toBe(true);
      }),
    );
  });
});

describe('a topic that rises', () => {
  it('is told of when chance alone hardly brings so many', () => {
    // Two a week before: seven are chance still, nine hardly.
    expect(riseOf(7, 16)).toBeNull();
    expect(riseOf(9, 16)).toEqual({ now: 9, before: 2 });
    expect(riseOf(signalRule.least, 0)).toEqual({ now: 5, before: 0 });
    expect(riseOf(signalRule.least - 1, 0)).toBeNull();
    expect(riseOf(30, 240)).toBeNull();
  });

  it('is told of the sooner the more there are now, and the fewer there were', () => {
    const count = fc.nat({ max: 200 });
    fc.assert(
      fc.property(count, count, count, (now, before, more) => {
        if (riseOf(now, before) === null) return;
        expect(riseOf(now + more, before)).not.toBeNull();
        expect(riseOf(now, Math.max(before - more, 0))).not.toBeNull();
      }),
    );
  });

  it('needs counts', () => {
    expect(() => riseOf(1, -1)).toThrow(RangeError);
    expect(() => riseOf(1.5, 1)).toThrow(RangeError);
  });
});
