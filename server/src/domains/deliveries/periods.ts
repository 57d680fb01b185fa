import { SHANGHAI_OFFSET_MS } from '@yingshang/shared/kernel';

const DAY_MS = 86_400_000;
/** The first day of the epoch was a Thursday. */
const FIRST_MONDAY_MS = 4 * DAY_MS;

export function dayBegan(at: number): number {
  return at - ((at + SHANGHAI_OFFSET_MS) % DAY_MS);
}

/** On Monday. */
export function weekBegan(at: number): number {
  return at - ((at + SHANGHAI_OFFSET_MS - FIRST_MONDAY_MS) % (7 * DAY_MS));
}

/** When a quota of the day is full again. */
export function nextDayBegins(at: number): number {
  return dayBegan(at) + DAY_MS;
}
