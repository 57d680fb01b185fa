import * as fc from 'fast-check';
import { drawnTowards, strengthOf } from './shrinkage';

const weights = (...all: number[]) => new Map(all.map((weight, index) => [`c${index}`, { weight }]));
const even = new Map([0, 1, 2].map((index) => [`c${index}`, 1 / 3]));

describe('the shares of a group', () => {
  it('are those around it while it has done nothing', () =>
    expect(drawnTowards(even, new Map(), 10)).toEqual(even));

  it('become its own the more it does', () => {
    const share = (views: number) => drawnTowards(even, weights(views), 10).get('c0') ?? 0;
    expect([share(0), share(10), share(1000)].map((one) => Number(one.toFixed(2)))).toEqual([
      0.33, 0.67, 0.99,
    ]);
  });

  it('always sum to one', () => {
    const weight = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        weight,
        weight,
        weight,
        fc.double({ min: 0.1, max: 2000, noNaN: true }),
        (a, b, c, strength) => {
          const shares = [...drawnTowards(even, weights(a, b, c), strength).values()];
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        },
      ),
    );
  });
});

describe('how strongly members are drawn towards their family', () => {
  const family = (...members: ReturnType<typeof weights>[]) => ({ whole: weights(300, 300, 300), members });

  it('is as little as it gets when they differ more than chance makes them', () =>
    expect(strengthOf([family(weights(300, 0, 0), weights(0, 300, 0), weights(0, 0, 300))])).toBe(40));

  it('is all when they differ as chance does, or less', () =>
    expect(strengthOf([family(weights(100, 100, 100), weights(102, 98, 100), weights(98, 102, 100))])).toBe(
      2000,
    ));

  it('is all when there is nothing to learn from', () => {
    expect(strengthOf([])).toBe(2000);
    expect(strengthOf([family(weights(300, 300, 300))])).toBe(2000);
  });
});
