import type { CalendarDate } from '../kernel';
import type { ScoreMoment } from './score-moment';

/** As much of the case of a bad rating as is counted: its first round. */
export interface CountedFollowUp {
  readonly unitId: string;
  /** Null while the clock stands. */
  readonly firstDueOn: CalendarDate | null;
  readonly putRightOn: CalendarDate | null;
  /** The rating was removed: it asked nothing of the unit. */
  readonly isRemoved: boolean;
}

/**
 * Put right within the limit, on that day; not, on the limit's last day. Nothing while the limit runs or stands.
 * Source: DOMAIN, "Scores", follow-up of bad ratings.
 */
export function followUpMoments(
  { unitId, firstDueOn, putRightOn, isRemoved }: CountedFollowUp,
  day: CalendarDate,
): ScoreMoment[] {
  if (isRemoved || firstDueOn === null) return [];
  if (putRightOn !== null && putRightOn <= firstDueOn)
    return putRightOn <= day ? [{ cause: 'follow-ups', unitId, on: putRightOn, faulty: false }] : [];
  return day > firstDueOn ? [{ cause: 'follow-ups', unitId, on: firstDueOn, faulty: true }] : [];
}
