import type { CalendarDate } from '../kernel';

export interface Validity {
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
}

/** Both ends belong to the validity; null is an open end. */
export function isInForce(validity: Validity, asOf: CalendarDate): boolean {
  if (validity.validFrom !== null && asOf < validity.validFrom) return false;
  return validity.validTo === null || asOf <= validity.validTo;
}
