/**
 * A date without a time, `YYYY-MM-DD`, in the calendar of Asia/Shanghai.
 * Plain strings of this form compare in date order.
 */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;
/** China has one zone and no daylight saving since 1991, so a fixed offset is exact for every date kept here. */
export const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** True for a date that exists: `2024-02-29` yes, `2023-02-29` no. */
export function isCalendarDate(text: unknown): text is CalendarDate {
  if (typeof text !== 'string') return false;
  const match = SHAPE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month);
}

/** @throws RangeError for text that is no existing date; use it on values already checked. */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`not a calendar date: ${text}`);
  return text;
}

/** The date on the wall in Shanghai at an instant (milliseconds since the epoch). */
export function dateInShanghai(epochMs: number): CalendarDate {
  return fromDayNumber(Math.floor((epochMs + SHANGHAI_OFFSET_MS) / DAY_MS));
}

/** `addDays('2026-02-27', 2)` is `2026-03-01`. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** As a sentence names it: `dateInWords('2026-02-07')` is 「2026年2月7日」. */
export function dateInWords(date: CalendarDate): string {
  const [year, month, day] = parts(date);
  return `${year}年${month}月${day}日`;
}

/** Without the year, for what comes round every year: `dayOfYearInWords('2026-02-07')` is 「2月7日」. */
export function dayOfYearInWords(date: CalendarDate): string {
  const [, month, day] = parts(date);
  return `${month}月${day}日`;
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Whole months from one date to another: (years × 12 + months), less one when the day of the month
 * has not been reached. 2024-01-31 → 2024-02-29 is 0. Source: `ageMonths` of the rule language.
 */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const [fromYear, fromMonth, fromDay] = parts(from);
  const [toYear, toMonth, toDay] = parts(to);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
}

function parts(date: CalendarDate): [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function dayNumber(date: CalendarDate): number {
  const [year, month, day] = parts(date);
  // setUTCFullYear, because Date.UTC reads the years 0 to 99 as 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS;
}

function fromDayNumber(days: number): CalendarDate {
  // ISO text begins with an existing date, as long as its year has four digits.
  return new Date(days * DAY_MS).toISOString().slice(0, 10) as CalendarDate;
}
