/**
 * Numbers that nobody can have: a local number in China never begins with 0, so `024-0…` reaches no one.
 * Units and officers draw from separate ranges, so no number is given twice.
 */
const AREA_CODE = '024';
const FIRST_OF_OFFICERS = 10_001;
const LAST = 99_999;

export function unitPhone(position: number): string {
  return phone(position + 1, FIRST_OF_OFFICERS - 1);
}

export function officerPhone(position: number): string {
  return phone(FIRST_OF_OFFICERS + position, LAST);
}

export function isFictitiousPhone(text: string): boolean {
  return /^024-000\d{5}$/.test(text);
}

function phone(number: number, last: number): string {
  if (number > last) throw new RangeError(`no fictitious number left after ${last}`);
  return `${AREA_CODE}-${String(number).padStart(8, '0')}`;
}
