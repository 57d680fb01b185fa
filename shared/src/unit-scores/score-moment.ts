import type { CalendarDate } from '../kernel';
import type { ComplaintCause } from './unit-score-settings';

/**
 * A moment in which something could go wrong at a unit, and did or did not: what its complaint part counts. It belongs
 * to the month of its own day, so that no later moment changes the counts of an earlier month.
 */
export interface ScoreMoment {
  readonly cause: ComplaintCause;
  /** The unit that had it in hand. */
  readonly unitId: string;
  readonly on: CalendarDate;
  readonly faulty: boolean;
}
