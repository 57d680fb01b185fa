import type { CalendarDate } from '@yingshang/shared/kernel';
import { type ClosingRating, type NewRow, planClosing } from './closing-plan';

/** A rating with the day on which it was given. */
export interface DatedRating extends ClosingRating {
  readonly day: CalendarDate;
}

export interface PastBatch {
  readonly closedOn: CalendarDate;
  readonly rows: readonly NewRow[];
}

/** The batches of one unit as they would have been closed, day after day. */
export function pastBatches(
  ratings: readonly DatedRating[],
  texts: ReadonlyMap<string, string>,
): readonly PastBatch[] {
  const days = [...new Set(ratings.map(({ day }) => day))].sort();
  const batches: PastBatch[] = [];
  let waiting: DatedRating[] = [];
  for (const day of days) {
    waiting = [...waiting, ...ratings.filter((rating) => rating.day === day)];
    const rows = planClosing(waiting, [], texts)?.batch ?? null;
    if (rows === null) continue;
    batches.push({ closedOn: day, rows });
    waiting = waiting.filter(({ standing }) => standing !== 'counted');
  }
  return batches;
}
