import { poissonTail } from '../scoring';

/** By what a supervisor is told to look at something: defaults of the product. */
export const signalRule = {
  /** How far a total lies below the mean of the months before, in 1/100 point. */
  fall: 300,
  /** Months that the mean is of; each must be measured. */
  monthsBefore: 3,
  /** Weeks that say how often a topic is complained of. */
  weeksBefore: 8,
  /** log10 of the chance beyond which a week is none: one in a thousand, since a topic is only looked at. */
  tail: -3,
  /** Fewer complaints in a week are no rise. */
  least: 5,
} as const;

/** Both in the unit of what was measured. */
interface Signal {
  readonly now: number;
  readonly before: number;
}

/**
 * A total (1/100 point) that is 3.00 points or more below the mean of those of the three months before; null for
 * another, and where one of them was not measured. Compared exactly; the mean is rounded once, to be shown.
 * @example fallOf(8_000, [8_300, 8_300, 8_300]) // { now: 8000, before: 8300 }
 */
export function fallOf(now: number, before: readonly (number | null)[]): Signal | null {
  const measured = before.filter((one) => one !== null);
  if (before.length !== signalRule.monthsBefore || measured.length !== before.length) return null;
  const sum = measured.reduce((all, one) => all + one, 0);
  const months = signalRule.monthsBefore;
  return sum - months * now >= months * signalRule.fall ? { now, before: Math.round(sum / months) } : null;
}

/** What eight weeks without a complaint cannot rule out, in complaints; as for bursts of ratings. */
const UNKNOWN = 1.5;

/**
 * A topic of which a week brought more complaints than chance does where as many are expected as the eight weeks before
 * had on the mean; null for another. Not stored anywhere, so floating point does.
 * @throws RangeError unless both are counts
 */
export function riseOf(now: number, inWeeksBefore: number): Signal | null {
  if (!Number.isInteger(inWeeksBefore) || inWeeksBefore < 0)
    throw new RangeError(`not a count: ${inWeeksBefore}`);
  const weeks = signalRule.weeksBefore;
  const isRise = poissonTail(now, (inWeeksBefore + UNKNOWN) / weeks) <= signalRule.tail;
  return now >= signalRule.least && isRise ? { now, before: Math.round(inWeeksBefore / weeks) } : null;
}
