/** How long a session holds, and when its use is written down. Times are milliseconds since the epoch. */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * A shop owner looks in once a week or so; a phone that was lost or passed on stops being signed in within a week.
 */
export const IDLE_END_MS = 7 * DAY;

/** In any case after a month: a stolen token is worth no more than that. */
export const ABSOLUTE_END_MS = 30 * DAY;

/** Use is written down at most this often, so that reading a page does not cost a write each time. */
const NOTED_EVERY_MS = 5 * MINUTE;

export interface SessionTimes {
  readonly startedAt: Date;
  readonly usedAt: Date;
}

export interface SessionEnds {
  readonly idleEndsAt: Date;
  readonly endsAt: Date;
}

export function sessionEnds({ startedAt, usedAt }: SessionTimes): SessionEnds {
  const endsAt = startedAt.getTime() + ABSOLUTE_END_MS;
  return {
    idleEndsAt: new Date(Math.min(usedAt.getTime() + IDLE_END_MS, endsAt)),
    endsAt: new Date(endsAt),
  };
}

export function isLive(session: SessionTimes, now: number): boolean {
  return now < sessionEnds(session).idleEndsAt.getTime();
}

export function isUseWorthNoting({ usedAt }: SessionTimes, now: number): boolean {
  return now - usedAt.getTime() >= NOTED_EVERY_MS;
}
