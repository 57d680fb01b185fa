import {
  addDays,
  type CalendarDate,
  type Deadline,
  isProvisional,
  isWorkingDay,
  workingDayFrom,
} from '../kernel';

/** The clock stands from the day after `from` to `until` inclusive; `until` is null while it still stands. */
export interface Pause {
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
}

/** What a limit of working days is counted from, and what held it up. Days are those of Asia/Shanghai. */
export interface CaseClock {
  /** The day of the event is not counted; one on a day without work counts as one on the next working day. */
  readonly event: CalendarDate;
  readonly limitDays: number;
  /** Working days more, counted from the original due; 0 without an extension. */
  readonly extensionDays: number;
  readonly pauses: readonly Pause[];
}

/** How much an office has to hurry. `soon`: at most two working days are left. `paused`: the clock stands. */
export type Urgency = 'overdue' | 'today' | 'soon' | 'later' | 'paused';

const SOON_DAYS = 2;

export function startClock(event: CalendarDate, limitDays: number): CaseClock {
  return { event, limitDays, extensionDays: 0, pauses: [] };
}

/**
 * The last day of the limit: due at 24:00 of it. Null while the clock stands and the limit was not reached before.
 * `dueOf(startClock('2026-11-20', 5))` is 27 November: Friday the 20th is not counted. Source: DOMAIN, "Complaints".
 * @throws RangeError for a limit that is not a whole number ≥ 0
 */
export function dueOf({ event, limitDays, extensionDays, pauses }: CaseClock): Deadline | null {
  const days = limitDays + extensionDays;
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`not a number of working days: ${days}`);
  const standsForGood = pauses.find(({ until }) => until === null)?.from ?? null;
  let at = workingDayFrom(event);
  for (let left = days; left > 0; ) {
    at = workingDayFrom(addDays(at, 1));
    if (standsForGood !== null && at > standsForGood) return null;
    if (!isPaused(at, pauses)) left -= 1;
  }
  return { date: at, provisional: isProvisional(event) || isProvisional(at) };
}

/** Null: it does not stand. */
export function pausedAt({ pauses }: CaseClock): CalendarDate | null {
  return pauses.find(({ until }) => until === null)?.from ?? null;
}

export function isOverdue(due: CalendarDate, today: CalendarDate): boolean {
  return today > due;
}

/** Working days after today up to the due day; 0 on the due day and after it. */
export function workingDaysLeft(due: CalendarDate, today: CalendarDate): number {
  let left = 0;
  for (let day = addDays(today, 1); day <= due; day = addDays(day, 1)) if (isWorkingDay(day)) left += 1;
  return left;
}

/** `due` null: the clock stands. */
export function urgencyOf(due: CalendarDate | null, today: CalendarDate): Urgency {
  if (due === null) return 'paused';
  if (isOverdue(due, today)) return 'overdue';
  if (due === today) return 'today';
  return workingDaysLeft(due, today) <= SOON_DAYS ? 'soon' : 'later';
}

function isPaused(day: CalendarDate, pauses: readonly Pause[]): boolean {
  return pauses.some(({ from, until }) => day > from && (until === null || day <= until));
}
