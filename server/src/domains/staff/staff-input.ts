import { LONGEST_NAME } from '@yingshang/shared/contracts/staff';
import { isMobileNumber, normalizeMobileNumber } from '@yingshang/shared/identifiers';
import { type CalendarDate, isCalendarDate, type Outcome, ok } from '@yingshang/shared/kernel';
import { badEndDate, badName, badPhone } from './staff.refusals';

export function readPhone(text: string): Outcome<string> {
  const phone = normalizeMobileNumber(text);
  return isMobileNumber(phone) ? ok(phone) : badPhone();
}

/** Letters of any script, with the dot and the space that some names have; a number is no name. */
export function readName(text: string): Outcome<string> {
  const name = text.normalize('NFKC').trim().replace(/\s+/g, ' ');
  const length = Array.from(name).length;
  return length >= 2 && length <= LONGEST_NAME && /^[\p{L}\p{M}·• ]+$/u.test(name) ? ok(name) : badName();
}

/** Null: until revoked. */
export function readEndDate(text: string | null, today: CalendarDate): Outcome<CalendarDate | null> {
  if (text === null) return ok(null);
  return isCalendarDate(text) && text > today ? ok(text) : badEndDate();
}
