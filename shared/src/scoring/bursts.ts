import { addDays, type CalendarDate, isWorkingDay } from '../kernel';
import { poissonTail } from './poisson';

/** `praise`: four and five stars; `blame`: one and two. */
export type BurstDirection = 'praise' | 'blame';

/** What a unit was given on one day (city's time). */
export interface DayOfRatings {
  readonly day: CalendarDate;
  readonly praise: number;
  /** Three stars. */
  readonly middle: number;
  readonly blame: number;
}

export interface Burst {
  readonly direction: BurstDirection;
  /** First and last day, both counted. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly seen: number;
  /** What the 28 days before let expect, already generous; in thousandths of a rating. */
  readonly expected: number;
  /** log10 of how likely chance brings so many, in thousandths: −6,000 is one in a million. */
  readonly tail: number;
}

export const burstRule = {
  /** Days that say what is usual at the unit. */
  before: 28,
  /** How long a burst may take. */
  spans: [1, 2, 3, 4, 5, 6, 7],
  /** log10 of the chance beyond which it is none any more. */
  tail: -6,
  /** Fewer than so many are no burst: clusters and duplicates are found otherwise. */
  least: 10,
  /** Days of ratings that a unit needs before anything is unusual there. */
  history: 14,
} as const;

/**
 * The most unlikely stretch in each direction that ends on a day, if it is beyond the limit. What was usual in the 28
 * days before is told apart for days with and without work, raised by what 28 days cannot rule out, by how much other
 * ratings surely rose meanwhile (a busy week raises all stars alike), and divided by the unit's own unrest. Days without
 * ratings may be left out, but the first day told is taken as the one since which the unit could be rated.
 */
export function burstsOn(to: CalendarDate, days: readonly DayOfRatings[]): Burst[] {
  const calendar = calendarUpTo(to, days);
  return (['praise', 'blame'] as const).flatMap((direction) => {
    const latest = calendar.slice(-LONGEST).reduce((sum, day) => sum + day[direction], 0);
    if (latest < burstRule.least) return [];
    const found = burstRule.spans.flatMap((span) => burstOver(calendar, span, direction) ?? []);
    return found.toSorted((a, b) => a.tail - b.tail).slice(0, 1);
  });
}

interface CalendarDay extends DayOfRatings {
  readonly working: boolean;
}

const LONGEST = Math.max(...burstRule.spans);

/** Every day that the longest look needs and the unit could be rated on, in order. */
function calendarUpTo(to: CalendarDate, days: readonly DayOfRatings[]): CalendarDay[] {
  const byDay = new Map(days.map((day) => [day.day, day]));
  const calendar: CalendarDay[] = [];
  const first = days.reduce((held, { day }) => (day < held ? day : held), to);
  for (let back = LONGEST + burstRule.before - 1; back >= 0; back -= 1) {
    const day = addDays(to, -back);
    if (day < first) continue;
    const counts = byDay.get(day) ?? { day, praise: 0, middle: 0, blame: 0 };
    calendar.push({ ...counts, working: isWorkingDay(day) });
  }
  return calendar;
}

function burstOver(calendar: readonly CalendarDay[], span: number, direction: BurstDirection): Burst | null {
  const stretch = calendar.slice(-span);
  const usual = calendar.slice(0, -span).slice(-burstRule.before);
  const [first, last] = [stretch[0], stretch.at(-1)];
  const own: Count = (day) => day[direction];
  const seen = sumOf(stretch, own);
  if (!first || !last || seen < burstRule.least || usual.length < burstRule.history) return null;
  const expected = expectedIn(stretch, usual, own) * riseOfOthers(stretch, usual, direction);
  const unrest = unrestOf(usual, own);
  const tail = poissonTail(Math.floor(seen / unrest), expected / unrest);
  if (tail > burstRule.tail) return null;
  return {
    direction,
    from: first.day,
    to: last.day,
    seen,
    expected: Math.ceil(expected * 1000),
    tail: Math.ceil(tail * 1000),
  };
}

type Count = (day: DayOfRatings) => number;
type Days = readonly CalendarDay[];

/**
 * What 28 days cannot rule out though they saw none. Less raises false alarms, more hides small bursts:
 * `pnpm accept fairness` says how many.
 */
const UNKNOWN = 1.5;

function expectedIn(stretch: Days, usual: Days, count: Count): number {
  return [true, false].reduce((sum, working) => {
    const days = stretch.filter((day) => day.working === working).length;
    const alike = usual.filter((day) => day.working === working);
    // Where there was no such day (a long holiday) all days say what is usual.
    const base = alike.length === 0 ? usual : alike;
    const unknown = UNKNOWN * (base.length / usual.length);
    return sum + ((sumOf(base, count) + unknown) / base.length) * days;
  }, 0);
}

const MOST_RISE = 4;

/** How far the other stars surely rose against what was usual; never below 1, which a few of them cannot disprove. */
function riseOfOthers(stretch: Days, usual: Days, direction: BurstDirection): number {
  const count: Count = ({ praise, middle, blame }) => middle + (direction === 'praise' ? blame : praise);
  const others = sumOf(stretch, count);
  const surely = others - Math.sqrt(others);
  return Math.min(Math.max(surely / expectedIn(stretch, usual, count), 1), MOST_RISE);
}

/** How much more than chance the unit's own days differ from each other: variance over mean, less its own error. */
function unrestOf(usual: Days, count: Count): number {
  let [squares, expected, free] = [0, 0, 0];
  for (const working of [true, false]) {
    const alike = usual.filter((day) => day.working === working);
    const mean = sumOf(alike, count) / Math.max(alike.length, 1);
    if (mean === 0 || alike.length < 2) continue;
    squares += alike.reduce((sum, day) => sum + (count(day) - mean) ** 2, 0);
    expected += mean * (alike.length - 1);
    free += alike.length - 1;
  }
  return free === 0 ? 1 : Math.max(squares / expected - Math.sqrt(2 / free), 1);
}

function sumOf(days: Days, count: Count): number {
  return days.reduce((sum, day) => sum + count(day), 0);
}
