import type { ComplaintEvent, LimitProfile } from '@yingshang/shared/complaints';
import { addDays, type CalendarDate } from '@yingshang/shared/kernel';
import {
  type CountedFollowUp,
  complaintMoments,
  followUpMoments,
  type ScoreMoment,
} from '@yingshang/shared/unit-scores';

/**
 * As they stand when the day is over: a limit that ended with it, unmet, was missed, although nothing happened on the
 * day after yet. Else a month would be frozen without the limits of its last day.
 */
export function complaintMomentsThrough(
  events: readonly ComplaintEvent[],
  limits: LimitProfile,
  day: CalendarDate,
): ScoreMoment[] {
  const known = events.filter(({ on }) => on <= day);
  return complaintMoments(known, limits, addDays(day, 1));
}

/** The same of the case of a bad rating. */
export function followUpMomentsThrough(counted: CountedFollowUp, day: CalendarDate): ScoreMoment[] {
  return followUpMoments(counted, addDays(day, 1)).filter(({ on }) => on <= day);
}
