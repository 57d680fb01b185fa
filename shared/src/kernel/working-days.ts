import { addDays, type CalendarDate, calendarDate } from './calendar-date';
import { type HolidayYear, holidayYears } from './holidays';

/** How a stretch of days was judged: `provisional` where a year's arrangement is not announced yet. */
export interface Deadline {
  readonly date: CalendarDate;
  /** It will be worked out anew when the arrangement is known. */
  readonly provisional: boolean;
}

/**
 * Whether offices work on a day: the national arrangement with its make-up days (调休). For a year that is not
 * announced, weekends and statutory dates; for one beyond the table, weekends alone.
 */
export function isWorkingDay(day: CalendarDate): boolean {
  const { off, work } = daysOf(Number(day.slice(0, 4)));
  if (work.has(day)) return true;
  return !isWeekend(day) && !off.has(day);
}

/** Whether the year's arrangement is still to be announced, so that the answer may change. */
export function isProvisional(day: CalendarDate): boolean {
  return (holidayYears[Number(day.slice(0, 4))]?.notice ?? null) === null;
}

/** The day itself if offices work then, else the next day on which they do. */
export function workingDayFrom(day: CalendarDate): CalendarDate {
  let at = day;
  while (!isWorkingDay(at)) at = addDays(at, 1);
  return at;
}

/**
 * The last day of a limit of so many working days: due at 24:00 of it. The day of the event is not counted; an event on
 * a day without work counts as one on the next working day.
 * @throws RangeError for a limit that is not a whole number ≥ 0
 */
export function workingDaysAfter(event: CalendarDate, days: number): Deadline {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`not a number of working days: ${days}`);
  let at = workingDayFrom(event);
  for (let left = days; left > 0; left -= 1) at = workingDayFrom(addDays(at, 1));
  return { date: at, provisional: isProvisional(event) || isProvisional(at) };
}

interface Days {
  readonly off: ReadonlySet<string>;
  readonly work: ReadonlySet<string>;
}

const known = new Map<number, Days>();

function daysOf(year: number): Days {
  const days = known.get(year) ?? readYear(year, holidayYears[year]);
  known.set(year, days);
  return days;
}

function readYear(year: number, arrangement: HolidayYear | undefined): Days {
  const days = (text: string) => new Set(text.split(' ').flatMap((run) => (run ? runOf(year, run) : [])));
  return { off: days(arrangement?.off ?? ''), work: days(arrangement?.work ?? '') };
}

function runOf(year: number, run: string): CalendarDate[] {
  const [first = '', last = first] = run.split('~');
  const days: CalendarDate[] = [];
  const end = calendarDate(`${year}-${last}`);
  for (let day = calendarDate(`${year}-${first}`); day <= end; day = addDays(day, 1)) days.push(day);
  return days;
}

/** `Date` reads the text as midnight UTC, so the weekday is the date's own. */
function isWeekend(day: CalendarDate): boolean {
  return [0, 6].includes(new Date(day).getUTCDay());
}
