import fc from 'fast-check';
import { nextPace, SLOWEST } from './pace';

const most = 300;
const fine = { loopMs: 2, databaseMs: 1 };
const anyStrain = fc.record({ loopMs: fc.nat(5_000), databaseMs: fc.nat(5_000) });
const anyPace = fc.integer({ min: SLOWEST, max: most });

describe('the pace of delivery', () => {
  it('drops at once under strain, the more the greater it is', () => {
    expect(nextPace(300, { loopMs: 2, databaseMs: 50 }, most)).toBeLessThanOrEqual(150);
    expect(nextPace(300, { loopMs: 80, databaseMs: 1 }, most)).toBeLessThanOrEqual(150);
    expect(nextPace(300, { loopMs: 41, databaseMs: 1 }, most)).toBeLessThan(300);
  });

  it('comes back in twenty quiet moments', () => {
    let pace = SLOWEST;
    for (let moment = 0; moment < 20; moment += 1) pace = nextPace(pace, fine, most);
    expect(pace).toBe(most);
  });

  it('stands still never, and never runs faster than it may', () => {
    fc.assert(
      fc.property(anyPace, anyStrain, fc.integer({ min: 1, max: 1_000 }), (pace, strain, limit) => {
        const next = nextPace(Math.min(pace, limit), strain, limit);
        expect(next).toBeGreaterThanOrEqual(Math.min(SLOWEST, limit));
        expect(next).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('is never the faster for more strain', () => {
    fc.assert(
      fc.property(anyPace, anyStrain, fc.nat(500), (pace, strain, more) => {
        const worse = { loopMs: strain.loopMs + more, databaseMs: strain.databaseMs + more };
        expect(nextPace(pace, worse, most)).toBeLessThanOrEqual(nextPace(pace, strain, most));
      }),
    );
  });
});
