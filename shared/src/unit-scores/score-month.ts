import { addDays, type CalendarDate, calendarDate } from '../kernel';

/** `2026-10`. Plain strings of this form compare in their order. */
export type ScoreMonth = string;

/** The month that a day lies in. */
export function monthOf(day: CalendarDate): ScoreMonth {
  return day.slice(0, 7);
}

/** @throws RangeError for text that is no month */
export function firstDayOf(month: ScoreMonth): CalendarDate {
  return calendarDate(`${month}-01`);
}

/** @throws RangeError for text that is no month */
export function lastDayOf(month: ScoreMonth): CalendarDate {
  return addDays(firstDayOf(monthsAfter(month, 1)), -1);
}

/** `monthsAfter('2026-11', 2)` is `2027-01`; below 0 earlier ones. */
export function monthsAfter(month: ScoreMonth, more: number): ScoreMonth {
  const [year, nth] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  const months = year * 12 + nth - 1 + more;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}
