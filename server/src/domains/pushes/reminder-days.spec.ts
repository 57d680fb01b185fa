import { windowSources } from '@yingshang/shared/application-windows';
import { addDays, type CalendarDate, calendarDate, daysBetween } from '@yingshang/shared/kernel';
import fc from 'fast-check';
import { type Reminder, type ReminderDates, remindersDue } from './reminder-days';

const date = calendarDate;
const always: ReminderDates = {
  validFrom: null,
  validTo: null,
  windows: [],
  paused: null,
  approximateDates: [],
};
const march = { from: date('2026-03-01'), to: date('2026-03-31'), source: 'notice' as const };

/** What is said when somebody looks every day from one to the other. */
function daily(dates: Partial<ReminderDates>, from: string, to: string): string[] {
  const said: string[] = [];
  for (let day = date(from); day <= to; day = addDays(day, 1))
    for (const { edge, on } of remindersDue({ ...always, ...dates }, addDays(day, -1), day))
      said.push(`${day} ${edge} ${daysBetween(day, on)}`);
  return said;
}

describe('the reminders of a policy', () => {
  it('come before a window opens and before it closes', () =>
    expect(daily({ windows: [march] }, '2026-01-01', '2026-05-01')).toEqual([
      '2026-02-26 opens 3',
      '2026-03-01 opens 0',
      '2026-03-24 closes 7',
      '2026-03-30 closes 1',
    ]));

  it('hurry nobody before a short window has opened', () => {
    const short = { ...march, to: date('2026-03-05') };
    expect(daily({ windows: [short] }, '2026-02-01', '2026-05-01')).toEqual([
      '2026-02-26 opens 3',
      '2026-03-01 opens 0',
      '2026-03-04 closes 1',
    ]);
    expect(daily({ windows: [{ ...march, to: march.from }] }, '2026-02-01', '2026-05-01')).toEqual([
      '2026-02-26 opens 3',
      '2026-03-01 opens 0',
      '2026-03-01 closes 0',
    ]);
  });

  it('come before a validity ends where there are no windows, and its end is certain', () => {
    const dates = { validFrom: date('2026-01-01'), validTo: date('2026-12-31') };
    const said = ['2026-12-24 closes 7', '2026-12-30 closes 1'];
    expect(daily(dates, '2026-01-01', '2027-02-01')).toEqual(said);
    expect(daily({ ...dates, approximateDates: ['validTo'] }, '2026-01-01', '2027-02-01')).toEqual([]);
    expect(daily({ ...dates, approximateDates: ['validFrom'] }, '2026-01-01', '2027-02-01')).toEqual(said);
    const guess = { ...march, source: 'approximate' as const };
    expect(daily({ ...dates, windows: [guess] }, '2026-01-01', '2027-02-01')).toEqual([]);
  });

  it('are none of days on which nothing is granted', () => {
    expect(
      daily({ windows: [march], paused: { since: date('2026-03-10') } }, '2026-01-01', '2026-05-01'),
    ).toEqual(['2026-02-26 opens 3', '2026-03-01 opens 0']);
    expect(daily({ windows: [march], validTo: date('2026-02-28') }, '2026-01-01', '2026-05-01')).toEqual([]);
  });

  it.each([
    ['2026-03-23', '2026-03-25', [{ edge: 'closes', on: '2026-03-31', lead: 7 }]],
    ['2026-03-20', '2026-03-31', [{ edge: 'closes', on: '2026-03-31', lead: 1 }]],
    ['2026-03-20', '2026-04-01', []],
    ['2026-02-01', '2026-03-01', [{ edge: 'opens', on: '2026-03-01', lead: 0 }]],
    ['2026-03-24', '2026-03-25', []],
    ['2026-03-25', '2026-03-25', []],
  ])('of a look after a standstill from %s to %s are %j', (last, day, expected) =>
    expect(remindersDue({ ...always, windows: [march] }, date(last), date(day))).toEqual(expected),
  );

  it('of the very first look are those of that day alone', () => {
    expect(remindersDue({ ...always, windows: [march] }, null, date('2026-03-24'))).toHaveLength(1);
    expect(remindersDue({ ...always, windows: [march] }, null, date('2026-03-25'))).toEqual([]);
  });
});

describe('whatever the dates and whenever somebody looks, reminders', () => {
  const start = date('2026-01-01');
  const anyDay = fc.integer({ min: 0, max: 120 }).map((days) => addDays(start, days));
  const maybe = (day: fc.Arbitrary<CalendarDate>) => fc.option(day, { nil: null, freq: 2 });
  const span = fc.record({
    gap: fc.integer({ min: 1, max: 30 }),
    length: fc.integer({ min: 0, max: 25 }),
    source: fc.constantFrom(...windowSources),
  });
  const anyWindows = fc.array(span, { maxLength: 3 }).map((spans) => {
    let end = start;
    return spans.map(({ gap, length, source }) => {
      const from = addDays(end, gap);
      end = addDays(from, length);
      return { from, to: end, source };
    });
  });
  const anyDates: fc.Arbitrary<ReminderDates> = fc.record({
    validFrom: maybe(anyDay),
    validTo: maybe(anyDay),
    windows: anyWindows,
    paused: fc.option(
      anyDay.map((since) => ({ since })),
      { nil: null, freq: 1 },
    ),
    approximateDates: fc.subarray(['validFrom', 'validTo'] as const),
  });
  const anyLooks = fc
    .uniqueArray(fc.integer({ min: -10, max: 140 }), { minLength: 1, maxLength: 60 })
    .map((days) => days.toSorted((a, b) => a - b).map((offset) => addDays(start, offset)));

  interface Said extends Reminder {
    readonly day: CalendarDate;
  }
  const saidBy = (dates: ReminderDates, looks: readonly CalendarDate[]): Said[] =>
    looks.flatMap((day, at) =>
      remindersDue(dates, looks[at - 1] ?? null, day).map((reminder) => ({ ...reminder, day })),
    );
  const law = (check: (dates: ReminderDates, said: readonly Said[]) => void) =>
    fc.assert(
      fc.property(anyDates, anyLooks, (dates, looks) => check(dates, saidBy(dates, looks))),
      { numRuns: 500 },
    );

  it('are never of an approximate date', () =>
    law((dates, said) => {
      const certain = dates.windows.filter(({ source }) => source !== 'approximate');
      for (const { edge, on } of said) {
        const isOfWindow = certain.some((window) => (edge === 'opens' ? window.from : window.to) === on);
        const isOfValidity =
          edge === 'closes' &&
          dates.windows.length === 0 &&
          dates.validTo === on &&
          !dates.approximateDates.includes('validTo');
        expect(isOfWindow || isOfValidity).toBe(true);
      }
    }));

  it('are never after the day, and never earlier than they are due', () =>
    law((_dates, said) => {
      for (const { day, lead, on } of said) {
        expect(daysBetween(day, on)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(day, on)).toBeLessThanOrEqual(lead);
      }
    }));

  it('come each at most once, and of one day one at a look', () =>
    law((_dates, said) => {
      const once = said.map(({ edge, on, lead }) => `${edge} ${on} ${lead}`);
      expect(new Set(once).size).toBe(once.length);
      const oneALook = said.map(({ edge, on, day }) => `${edge} ${on} ${day}`);
      expect(new Set(oneALook).size).toBe(oneALook.length);
    }));

  it('are missed by nobody who looks between the last of them and the day', () =>
    fc.assert(
      fc.property(span, anyLooks, ({ gap, length }, looks) => {
        const from = addDays(start, gap);
        const to = addDays(from, length);
        const said = saidBy({ ...always, windows: [{ from, to, source: 'notice' }] }, looks);
        const [first = start, ...later] = looks;
        const mustBeSaid = [
          { edge: 'opens', on: from, due: addDays(from, -3) },
          { edge: 'closes', on: to, due: length === 0 ? from : addDays(to, -1) },
        ].filter(({ due, on }) => first < due && later.some((day) => day >= due && day <= on));
        const missed = mustBeSaid.filter(
          ({ edge, on }) => !said.some((one) => one.edge === edge && one.on === on),
        );
        expect(missed).toEqual([]);
      }),
      { numRuns: 500 },
    ));
});
