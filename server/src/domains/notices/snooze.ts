import type { SnoozeFor } from '@yingshang/shared/contracts/notices';

const DAY_MS = 86_400_000;
const lengths: Readonly<Record<SnoozeFor, number | null>> = {
  'a-day': DAY_MS,
  'a-week': 7 * DAY_MS,
  'no-longer': null,
};

/** When a rest that begins now is over; null for none. */
export function snoozeEnd(length: SnoozeFor, now: number): string | null {
  const ms = lengths[length];
  return ms === null ? null : new Date(now + ms).toISOString();
}

/** A rest that is over is none. */
export function snoozeLeft(until: string | null, now: number): string | null {
  return until !== null && now < Date.parse(until) ? until : null;
}
