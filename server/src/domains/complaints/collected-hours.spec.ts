import fc from 'fast-check';
import { toldCollected } from './collected-hours';

const told = (at: string) => new Date(toldCollected(Date.parse(at))).toISOString();

describe('when an office is told of what a complainant did', () => {
  it.each([
    ['at night', '2026-11-23T02:11:00+08:00', '2026-11-23T09:00:00+08:00'],
    ['in the morning', '2026-11-23T09:00:00+08:00', '2026-11-23T14:00:00+08:00'],
    ['just before the afternoon', '2026-11-23T13:59:59.999+08:00', '2026-11-23T14:00:00+08:00'],
    ['in the afternoon', '2026-11-23T14:00:00+08:00', '2026-11-24T09:00:00+08:00'],
    ['in the evening', '2026-12-31T23:59:59+08:00', '2027-01-01T09:00:00+08:00'],
  ])('filed %s', (_when, at, then) => expect(told(at)).toBe(new Date(then).toISOString()));

  it('is later than what it tells of, within nineteen hours, and the same for all between two times', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (at) => {
        const then = toldCollected(at);
        expect(then).toBeGreaterThan(at);
        expect(then - at).toBeLessThanOrEqual(19 * 3_600_000);
        expect(toldCollected(then - 1)).toBe(then);
      }),
    ));
});
