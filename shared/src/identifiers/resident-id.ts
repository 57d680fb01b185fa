import { type CalendarDate, isCalendarDate } from '../kernel';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';
const EARLIEST = '1900-01-01';

/** Folds what people type: full-width digits, a small x, spaces. */
export function normalizeResidentId(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
}

/**
 * True for a well-formed resident ID number (公民身份号码, GB 11643-1999): 17 digits and a check character, born on a
 * date that exists, not before 1900 and not after `today`. The region digits are not looked up.
 * @example isResidentId('210199190001010005', calendarDate('2026-11-21')) // true
 */
export function isResidentId(text: string, today: CalendarDate): boolean {
  if (!/^\d{17}[\dX]$/.test(text)) return false;
  const born = residentIdBirthDate(text);
  if (born === null || born < EARLIEST || born > today) return false;
  return residentIdCheck(text.slice(0, 17)) === text[17];
}

/** The check character (GB 11643-1999) after 17 digits. @example residentIdCheck('21019919000101000') // '5' */
export function residentIdCheck(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/** The date of birth inside a number of 18 characters; null where there is no such date. */
export function residentIdBirthDate(text: string): CalendarDate | null {
  const date = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  return isCalendarDate(date) ? date : null;
}
