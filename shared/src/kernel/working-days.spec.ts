import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { addDays, calendarDate, daysBetween } from './calendar-date';
import { holidayYears } from './holidays';
import { isProvisional, isWorkingDay, workingDayFrom, workingDaysAfter } from './working-days';

const first = calendarDate('2019-01-01');
const anyDay = fc
  .integer({ min: 0, max: daysBetween(first, calendarDate('2026-12-31')) })
  .map((days) => addDays(first, days));

/** 春节, 端午 and 中秋 by the lunar calendar. */
const FESTIVALS = new Set(['1/1', '5/5', '8/15']);

describe('working days', () => {
  it('are those of a kept holiday library on every day from 2019 to 2026', () => {
    const different: string[] = [];
    let seen = 0;
    for (let day = first; day <= '2026-12-31'; day = addDays(day, 1)) {
      seen += 1;
      if (isWorkingDay(day) !== chineseDays.isWorkday(day)) different.push(day);
    }
    expect(different).toEqual([]);
    expect(seen).toBe(2922);
  });

  it.each([
    ['2026-10-01', false, 'a holiday on a Thursday'],
    ['2026-10-10', true, 'a Saturday that is made up for'],
    ['2026-10-11', false, 'a Sunday'],
    ['2020-01-31', false, 'the longer spring festival of 2020'],
  ] as const)('%s: %s (%s)', (day, works, _why) => expect(isWorkingDay(calendarDate(day))).toBe(works));

  it.each([2027, 2028])(
    'of %i, which is not announced, leave out the statutory dates and are provisional',
    (year) => {
      const festivals: string[] = [];
      for (let day = calendarDate(`${year}-01-01`); day.startsWith(`${year}`); day = addDays(day, 1)) {
        const { lunarMon, lunarDay, isLeap } = chineseDays.getLunarDate(day);
        if (!isLeap && FESTIVALS.has(`${lunarMon}/${lunarDay}`)) festivals.push(day);
      }
      expect(festivals).toHaveLength(3);
      const dates = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map((date) => `${year}-${date}`);
      for (const day of [...festivals, ...dates].map(calendarDate))
        expect([day, isWorkingDay(day), isProvisional(day)]).toEqual([day, false, true]);
    },
  );

  it('beyond the table are Monday to Friday, provisionally', () => {
    expect(isWorkingDay(calendarDate('2040-10-01'))).toBe(true);
    expect(isProvisional(calendarDate('2040-10-01'))).toBe(true);
  });

  it('have a notice for every year that is not provisional, and only make-up days on weekends', () => {
    for (const [year, { notice, work }] of Object.entries(holidayYears)) {
      expect(notice === null).toBe(Number(year) > 2026);
      for (const day of work.split(' ').filter(Boolean))
        expect([0, 6]).toContain(new Date(`${year}-${day}`).getUTCDay());
    }
  });
});

describe('a limit in working days', () => {
  it.each([
    ['2026-11-20', 1, '2026-11-23', 'a Friday: the first day is Monday'],
    ['2026-11-21', 1, '2026-11-24', 'a Saturday counts as Monday'],
    ['2026-09-30', 1, '2026-10-08', 'over the National Day'],
    ['2026-09-30', 3, '2026-10-10', 'with a make-up Saturday'],
    ['2026-11-23', 0, '2026-11-23', 'none: the day itself'],
  ] as const)('of %s + %i ends on %s (%s)', (event, days, end, _why) =>
    expect(workingDaysAfter(calendarDate(event), days)).toEqual({ date: end, provisional: false }),
  );

  it('that reaches into a year that is not announced is provisional', () =>
    expect(workingDaysAfter(calendarDate('2026-12-31'), 1)).toEqual({
      date: '2027-01-04',
      provisional: true,
    }));

  it('has exactly so many working days in it, and ends on one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 40 }), (event, days) => {
        const { date } = workingDaysAfter(event, days);
        let counted = 0;
        for (let at = addDays(workingDayFrom(event), 1); at <= date; at = addDays(at, 1))
          if (isWorkingDay(at)) counted += 1;
        return counted === days && isWorkingDay(date);
      }),
    );
  });

  it.each([-1, 1.5, Number.NaN])('of %s days is refused', (days) =>
    expect(() => workingDaysAfter(first, days)).toThrow(RangeError),
  );
});
