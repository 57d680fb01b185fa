import fc from 'fast-check';
import { backOffMs, chanceOf } from './back-off';
import { breakdownPauseMs } from './breaker';
import { dayBegan, nextDayBegins, weekBegan } from './periods';

const at = (text: string) => Date.parse(`${text}+08:00`);

describe('waiting', () => {
  it('is doubled with each attempt, up to a quarter of an hour, and spread over half of it', () => {
    expect([1, 2, 3].map((attempts) => backOffMs(attempts, 1))).toEqual([5_000, 10_000, 20_000]);
    expect(backOffMs(1, 0)).toBe(2_500);
    expect(backOffMs(40, 1)).toBe(900_000);
  });

  it('is spread by chances between nothing and one', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(chanceOf(id)).toBeGreaterThanOrEqual(0);
        expect(chanceOf(id)).toBeLessThan(1);
      }),
    );
  });

  it('of a channel that broke down again and again is ten minutes at most', () => {
    expect([0, 1, 2, 50].map(breakdownPauseMs)).toEqual([15_000, 30_000, 60_000, 600_000]);
  });

  it('knows days and weeks of Shanghai', () => {
    const noon = at('2026-11-22T12:00:00');
    expect(dayBegan(noon)).toBe(at('2026-11-22T00:00:00'));
    expect(nextDayBegins(noon)).toBe(at('2026-11-23T00:00:00'));
    // A Sunday; its week began on Monday the 16th.
    expect(weekBegan(noon)).toBe(at('2026-11-16T00:00:00'));
    expect(weekBegan(at('2026-11-23T00:00:00'))).toBe(at('2026-11-23T00:00:00'));
    expect(dayBegan(at('2026-11-22T00:00:00'))).toBe(at('2026-11-22T00:00:00'));
  });
});
