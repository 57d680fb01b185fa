import { SHANGHAI_OFFSET_MS } from '@yingshang/shared/kernel';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The beginnings of an office's half-days, in Shanghai. */
const TOLD_AT = [9, 14].map((hour) => hour * HOUR_MS);

/**
 * When an office is told of what a complainant did, together with all that came since it was told last: the hour of a
 * message would tell the hour of the filing. No limit suffers: each counts from the next working day on, and by then
 * the office was told.
 * @param at milliseconds since the epoch
 */
export function toldCollected(at: number): number {
  const sinceMidnight = (at + SHANGHAI_OFFSET_MS) % DAY_MS;
  const [first = 0] = TOLD_AT;
  const next = TOLD_AT.find((time) => time > sinceMidnight) ?? first + DAY_MS;
  return at - sinceMidnight + next;
}
