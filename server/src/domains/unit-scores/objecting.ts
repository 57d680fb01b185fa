import type { RoleGrant, UnitPlace } from '@yingshang/shared/access';
import {
  LONGEST_OBJECTION,
  OBJECTION_DAYS,
  OBJECTION_DECISION_DAYS,
} from '@yingshang/shared/contracts/unit-scores';
import { isOutside } from '@yingshang/shared/follow-ups';
import { type CalendarDate, workingDaysAfter } from '@yingshang/shared/kernel';
import { wordsChecker } from './objection-words';
import { nothingSaid, tooLong } from './score-objections.refusals';

/**
 * The last day on which a unit may object to a month that was frozen on a day. Counted anew each time, by the table of
 * holidays that holds: a year whose holidays were not announced moves it later.
 */
export function objectionsUntil(frozenOn: CalendarDate): CalendarDate {
  return workingDaysAfter(frozenOn, OBJECTION_DAYS).date;
}

/** By when an objection is to be decided, counted likewise. */
export function decisionDueOn(filedOn: CalendarDate): CalendarDate {
  return workingDaysAfter(filedOn, OBJECTION_DECISION_DAYS).date;
}

/**
 * A supervisor above the unit who has no role in it, whatever else they are. A unit with nothing above it is judged by
 * its supervisors who do not work there.
 */
export function mayDecideFor(roles: readonly RoleGrant[], place: UnitPlace): boolean {
  const atTheTop = place.path.every((unitId) => unitId === place.unitId);
  const within = roles.filter(({ unitId }) => unitId === place.unitId);
  if (within.some(({ role }) => !atTheTop || role !== 'supervisor')) return false;
  return isOutside(roles, place);
}

export const checkedWords = wordsChecker({ most: LONGEST_OBJECTION, nothingSaid, tooLong });
