import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { addDays, type CalendarDate, calendarDate, daysBetween } from '../kernel';
import { type CaseClock, dueOf, startClock, urgencyOf, workingDaysLeft } from './index';

const first = calendarDate('2019-01-01');
const last = calendarDate('2026-12-31');
const day = fc.integer({ min: 0, max: daysBetween(first, last) - 200 }).map((days) => addDays(first, days));
const clocks: fc.Arbitrary<CaseClock> = fc
  .record({
    event: day,
    limitDays: fc.integer({ min: 0, max: 30 }),
    extensionDays: fc.integer({ min: 0, max: 15 }),
    stops: fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 20 })), {
      maxLength: 3,
    }),
    standsStill: fc.boolean(),
  })
  .map(({ event, limitDays, extensionDays, stops, standsStill }) => ({
    event,
    limitDays,
    extensionDays,
    pauses: stops.map(([after, days], index) => {
      const from = addDays(event, after);
      return { from, until: standsStill && index === stops.length - 1 ? null : addDays(from, days) };
    }),
  }));

const everyWorkingDay = Array.from({ length: daysBetween(first, last) + 1 }, (_, index) =>
  addDays(first, index),
).filter((one) => chineseDays.isWorkday(one));

/** Another way to the same day: all working days as a kept holiday library has them; null where the clock stands. */
function oracle({ event, limitDays, extensionDays, pauses }: CaseClock): CalendarDate | null {
  const index = everyWorkingDay.findIndex((one) => one >= event);
  // Enough for the longest limit with all pauses.
  const [start, ...after] = everyWorkingDay.slice(index, index + 150);
  const counted = after.filter((one) =>
    pauses.every(({ from, until }) => one <= from || (until !== null && one > until)),
  );
  const wanted = limitDays + extensionDays;
  return (wanted === 0 ? start : counted[wanted - 1]) ?? null;
}

describe('the clock of a case', () => {
  it('ends on the day that an independent count finds, whatever pauses and extends it', () => {
    fc.assert(
      fc.property(clocks, (clock) => {
        expect(dueOf(clock)?.date ?? null).toBe(oracle(clock));
      }),
      { numRuns: 10_000 },
    );
  });

  it('never ends earlier for a pause, an extension or a longer limit', () => {
    fc.assert(
      fc.property(clocks, (clock) => {
        const due = dueOf(clock)?.date ?? '9999';
        expect((dueOf({ ...clock, pauses: [] })?.date ?? '9999') <= due).toBe(true);
        expect((dueOf({ ...clock, extensionDays: clock.extensionDays + 1 })?.date ?? '9999') >= due).toBe(
          true,
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['2026-11-20', '2026-11-27', 'a Friday is not counted'],
    ['2026-11-21', '2026-11-30', 'a Saturday counts as Monday'],
    ['2026-09-24', '2026-10-09', 'over Mid-Autumn and National Day'],
    ['2026-02-13', '2026-02-27', 'over spring festival, with its make-up Saturday as the event counted from'],
  ] as const)('of five working days from %s ends on %s (%s)', (event, due, _why) =>
    expect(dueOf(startClock(calendarDate(event), 5))).toEqual({ date: due, provisional: false }),
  );

  it('stands from the day after a question to the day of its answer', () => {
    const clock = startClock(calendarDate('2026-11-23'), 5);
    const asked = calendarDate('2026-11-24');
    const pause = (until: string | null) => ({
      ...clock,
      pauses: [{ from: asked, until: until === null ? null : calendarDate(until) }],
    });
    expect(dueOf(clock)?.date).toBe('2026-11-30');
    expect(dueOf(pause('2026-11-24'))?.date).toBe('2026-11-30');
    expect(dueOf(pause('2026-11-26'))?.date).toBe('2026-12-02');
    expect(dueOf(pause(null))).toBeNull();
  });

  it('is not healed by a pause that begins after it ran out', () => {
    const clock = startClock(calendarDate('2026-11-23'), 5);
    expect(dueOf({ ...clock, pauses: [{ from: calendarDate('2026-11-30'), until: null }] })?.date).toBe(
      '2026-11-30',
    );
  });

  it('that reaches into a year that is not announced is provisional', () =>
    expect(dueOf(startClock(calendarDate('2026-12-30'), 5))?.provisional).toBe(true));

  it.each([
    ['2026-11-26', 'later', 3],
    ['2026-11-27', 'soon', 2],
    ['2026-11-29', 'soon', 2],
    ['2026-11-30', 'soon', 1],
    ['2026-12-01', 'today', 0],
    ['2026-12-02', 'overdue', 0],
  ] as const)('due on 1 December is on %s: %s', (today, urgency, left) => {
    const due = calendarDate('2026-12-01');
    expect(urgencyOf(due, calendarDate(today))).toBe(urgency);
    expect(workingDaysLeft(due, calendarDate(today))).toBe(left);
  });
});
