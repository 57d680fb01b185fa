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
  spans: [1, 3, 7],
  /** log10 of the chance beyond which it is none any more. */
  tail: -6,
  /** Fewer than so many are no burst: clusters and duplicates are found otherwise. */
  least: 10,
  /** Days of ratings that a unit needs before anything is unusual there. */
  history: 14,
} as const;

/**
 * The most unlikely stretch in each direction that ends on a day, if it is beyond the limit. What was usual in the 28
 * days before is told apart for days with and without work, raised by what 28 days cannot know (3 ratings), by how much
 * other ratings rose meanwhile (a busy week raises all stars alike), and divided by the unit's own unrest. Days without
 * ratings may be left out, but the first day told is taken as the one since which the unit could be rated.
 */
export function burstsOn(to: CalendarDate, days: readonly DayOfRatings[]): Burst[] {
  const byDay = new Map(days.map((day) => [day.day, day]));
  const first = days.reduce<CalendarDate | null>(
    (held, { day }) => (held === null || day < held ? day : held),
    null,
  );
  if (first === null) return [];
  return (['praise', 'blame'] as const).flatMap((direction) => {
    const found = burstRule.spans.flatMap((span) => burstOver({ to, span, first, byDay }, direction) ?? []);
    return found.toSorted((a, b) => a.tail - b.tail).slice(0, 1);
  });
}

interface Stretch {
  readonly to: CalendarDate;
  readonly span: number;
  readonly first: CalendarDate;
  readonly byDay: ReadonlyMap<CalendarDate, DayOfRatings>;
}

function burstOver({ to, span, first, byDay }: Stretch, direction: BurstDirection): Burst | null {
  const from = addDays(to, 1 - span);
  const seen = counted(datesFrom(from, span), byDay, of(direction));
  const earliest = addDays(from, -burstRule.before);
  const usual = datesFrom(earliest, burstRule.before).filter((day) => day >= first);
  if (seen < burstRule.least || usual.length < burstRule.history) return null;
  const window = { from, span, usual, byDay };
  const expected = expectedIn(window, of(direction)) * riseOfOthers(window, direction);
  const unrest = unrestOf(usual, byDay, of(direction));
  const tail = poissonTail(Math.floor(seen / unrest), expected / unrest);
  if (tail > burstRule.tail) return null;
  return { direction, from, to, seen, expected: Math.ceil(expected * 1000), tail: Math.ceil(tail * 1000) };
}

type Count = (day: DayOfRatings) => number;
type ByDay = Stretch['byDay'];

interface Window {
  readonly from: CalendarDate;
  readonly span: number;
  readonly usual: readonly CalendarDate[];
  readonly byDay: ByDay;
}

const of =
  (direction: BurstDirection): Count =>
  (day) =>
    day[direction];
const except =
  (direction: BurstDirection): Count =>
  ({ praise, middle, blame }) =>
    middle + (direction === 'praise' ? blame : praise);

/** None seen in 28 days is still compatible with three: the rule of three. */
const UNKNOWN = 3;

function expectedIn({ from, span, usual, byDay }: Window, count: Count): number {
  return [true, false].reduce((sum, working) => {
    const alike = usual.filter((day) => isWorkingDay(day) === working);
    const days = datesFrom(from, span).filter((day) => isWorkingDay(day) === working).length;
    // A stretch without one such day (a long holiday) is judged by all days.
    const base = alike.length === 0 ? usual : alike;
    return (
      sum + ((counted(base, byDay, count) + UNKNOWN * (base.length / usual.length)) / base.length) * days
    );
  }, 0);
}

/** How far the other stars rose against what was usual, never below 1; a unit few rate otherwise cannot say. */
function riseOfOthers(window: Window, direction: BurstDirection): number {
  const others = counted(datesFrom(window.from, window.span), window.byDay, except(direction));
  return Math.min(Math.max(others / expectedIn(window, except(direction)), 1), MOST_RISE);
}

const MOST_RISE = 4;

/** How much more than chance the unit's own days differ from each other: variance over mean, at least 1. */
function unrestOf(usual: readonly CalendarDate[], byDay: ByDay, count: Count): number {
  const excess = [true, false].map((working) => {
    const counts = usual
      .filter((day) => isWorkingDay(day) === working)
      .map((day) => counted([day], byDay, count));
    const mean = counts.reduce((sum, each) => sum + each, 0) / counts.length;
    const squares = counts.reduce((sum, each) => sum + (each - mean) ** 2, 0);
    return { squares, expected: counts.length > 1 ? mean * (counts.length - 1) : 0 };
  });
  const expected = excess.reduce((sum, each) => sum + each.expected, 0);
  const squares = excess.reduce((sum, each) => sum + (each.expected > 0 ? each.squares : 0), 0);
  return expected > 0 ? Math.max(squares / expected, 1) : 1;
}

function counted(dates: readonly CalendarDate[], byDay: ByDay, count: Count): number {
  return dates.reduce((sum, date) => {
    const day = byDay.get(date);
    return day === undefined ? sum : sum + count(day);
  }, 0);
}

function datesFrom(from: CalendarDate, days: number): CalendarDate[] {
  return Array.from({ length: days }, (_, at) => addDays(from, at));
}
