import fc from 'fast-check';
import {
  addDays,
  calendarDate,
  dateInShanghai,
  dateInWords,
  daysBetween,
  isCalendarDate,
  monthsBetween,
} from './index';

const anyDate = fc.integer({ min: -20_000, max: 40_000 }).map((n) => addDays(calendarDate('1970-01-01'), n));

describe('calendar dates', () => {
  it.each(['2024-02-29', '2000-02-29', '1999-12-31'])('%s exists', (text) =>
    expect(isCalendarDate(text)).toBe(true),
  );

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-4-1',
    '2026-04-31',
    '',
    null,
    20260101,
  ])('%s is no date', (text) => expect(isCalendarDate(text)).toBe(false));

  it('takes the date from the wall clock in Shanghai, not from UTC', () => {
    expect(dateInShanghai(Date.UTC(2026, 10, 20, 15, 59))).toBe('2026-11-20');
    expect(dateInShanghai(Date.UTC(2026, 10, 20, 16, 0))).toBe('2026-11-21');
  });

  it('names a day as a sentence does, without leading zeros', () => {
    expect(dateInWords(calendarDate('2026-02-07'))).toBe('2026年2月7日');
    expect(dateInWords(calendarDate('0099-12-31'))).toBe('99年12月31日');
  });

  it('counts a month only when its day has been reached', () => {
    const months = (from: string, to: string) => monthsBetween(calendarDate(from), calendarDate(to));
    expect(months('2024-01-31', '2024-02-29')).toBe(0);
    expect(months('2024-01-31', '2024-03-31')).toBe(2);
    expect(months('2020-11-21', '2026-11-21')).toBe(72);
    expect(months('2020-11-22', '2026-11-21')).toBe(71);
    expect(months('2027-01-01', '2026-11-21')).toBe(-2);
  });

  it('adding the days between two dates leads from one to the other', () => {
    fc.assert(fc.property(anyDate, anyDate, (a, b) => addDays(a, daysBetween(a, b)) === b));
  });
});
