import type { CalendarDate } from '../kernel';

const AFTER_EVERY_DAY = '9999-99-99';
const BEFORE_EVERY_DAY = '0000-00-00';

/**
 * The last day on which something can have begun to be `months` whole months old on `asOf`: an age of at least
 * `months` is the same as a beginning ≤ this. The answer compares as text with dates but need not be one: a year
 * and nine months before 2026-11-30 is `2025-02-30`, and every day of that February had come by then.
 */
export function lastDayOfAge(months: number, asOf: CalendarDate): string {
  const index = Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7)) - 1 - months;
  const year = Math.floor(index / 12);
  if (year < 1) return BEFORE_EVERY_DAY;
  if (year > 9999) return AFTER_EVERY_DAY;
  const month = index - year * 12 + 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}${asOf.slice(7)}`;
}
