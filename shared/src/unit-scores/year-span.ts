import { monthsAfter, type ScoreMonth } from './score-month';

/** Months of a year that is assessed. `rolling`: no year of the calendar; in a demo alone, and called so. */
export interface YearSpan {
  /** `2026`; of a rolling one the year of its last month. */
  readonly year: string;
  readonly kind: 'calendar' | 'rolling';
  readonly from: ScoreMonth;
  readonly to: ScoreMonth;
}

export function calendarYear(year: string): YearSpan {
  return { year, kind: 'calendar', from: `${year}-01`, to: `${year}-12` };
}

/** The twelve months that end with one. */
export function rollingYear(to: ScoreMonth): YearSpan {
  return { year: to.slice(0, 4), kind: 'rolling', from: monthsAfter(to, -11), to };
}

/** The twelve months in their order. */
export function monthsOf({ from }: Pick<YearSpan, 'from'>): readonly ScoreMonth[] {
  return Array.from({ length: 12 }, (_, at) => monthsAfter(from, at));
}

/**
 * Years that may be opened now, the newest first: those of the calendar whose December is frozen. A demo that has not
 * frozen all months of one gets its last twelve.
 */
export function spansToOpen(frozen: readonly ScoreMonth[], isDemo: boolean): readonly YearSpan[] {
  const sorted = [...new Set(frozen)].toSorted();
  const ended = sorted
    .filter((month) => month.endsWith('-12'))
    .map((month) => calendarYear(month.slice(0, 4)));
  if (!isDemo) return ended.toReversed();
  const known = new Set(sorted);
  const whole = ended.filter((span) => monthsOf(span).every((month) => known.has(month)));
  const last = sorted.at(-1);
  if (whole.length > 0 || last === undefined) return whole.toReversed();
  return monthsOf(rollingYear(last)).every((month) => known.has(month)) ? [rollingYear(last)] : [];
}
