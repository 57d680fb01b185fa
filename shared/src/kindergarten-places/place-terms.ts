import { addDays, type CalendarDate, workingDaysAfter } from '../kernel';

/** Working days to show the documents, after the result is out or an offer was taken. */
export const SHOW_WORKING_DAYS = 10;
/** Working days to answer an offer. */
export const OFFER_WORKING_DAYS = 3;
/** Working days to object to a refusal, where the plan's own time for appeals ends earlier. */
export const APPEAL_WORKING_DAYS = 5;
/**
 * Days after the plan's last day of appeals on which seats are still offered. Whoever takes the last of them can show
 * documents, be refused and object before names and numbers are deleted, 90 days after that day.
 */
export const LISTS_LAST_DAYS = 60;

/** What a plan and the calendar say of places on a day. */
export interface PlaceTerms {
  readonly today: CalendarDate;
  /** The plan's last day of appeals. */
  readonly appealsUntil: CalendarDate;
}

export const lastDayToShow = (from: CalendarDate): CalendarDate =>
  workingDaysAfter(from, SHOW_WORKING_DAYS).date;

export const lastDayToAnswer = (from: CalendarDate): CalendarDate =>
  workingDaysAfter(from, OFFER_WORKING_DAYS).date;

/** The later of the two. */
export function lastDayToObject({ today, appealsUntil }: PlaceTerms): CalendarDate {
  const after = workingDaysAfter(today, APPEAL_WORKING_DAYS).date;
  return after > appealsUntil ? after : appealsUntil;
}

export const lastDayOfLists = (appealsUntil: CalendarDate): CalendarDate =>
  addDays(appealsUntil, LISTS_LAST_DAYS);
