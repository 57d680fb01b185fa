import type { OccasionChannel } from '@yingshang/shared/contracts/occasions';

/** An occasion as other domains see it. */
export interface Occasion {
  readonly id: string;
  readonly channel: OccasionChannel;
  readonly unitId: string;
  readonly officerId: string | null;
  readonly counterName: string | null;
  /** A visit stands behind it. */
  readonly proof: boolean;
  readonly endsAt: Date;
}

/** Who asks: the device, and whoever is signed in on it. */
export interface OccasionUser {
  readonly personId: string | null;
  readonly visitorId: string;
}

export interface HeldOccasion {
  readonly personId: string | null;
  readonly visitorId: string | null;
  readonly endsAt: Date;
  readonly used: boolean;
}

/** A day to think it over, whether it is kept for the evening or rated at the counter. */
export const VISIT_MS = 24 * 3_600_000;
/** Stars on the display are given at once; the minutes are for a line that breaks. */
export const AT_DISPLAY_MS = 10 * 60_000;
/** A case's answer may lie unread for a while. */
export const CASE_MS = 30 * 86_400_000;

/**
 * Why nobody, or not this one, may use it; null when they may. What was used knows its holder no more, so whoever
 * names it is told that it was: its id is nobody's to guess.
 */
export function whyUnusable(
  occasion: HeldOccasion | null,
  user: OccasionUser,
  now: number,
): 'unknown' | 'used' | 'ended' | null {
  if (occasion === null) return 'unknown';
  if (occasion.used) return 'used';
  if (!isHeldBy(occasion, user)) return 'unknown';
  return now >= occasion.endsAt.getTime() ? 'ended' : null;
}

/** What a signed-in person opened is theirs on any device, and nobody's who merely picks the device up. */
function isHeldBy({ personId, visitorId }: HeldOccasion, user: OccasionUser): boolean {
  return personId === null ? visitorId === user.visitorId : personId === user.personId;
}

/** Whose a new occasion becomes. */
export function holderOf({ personId, visitorId }: OccasionUser) {
  return personId === null ? { personId, visitorId } : { personId, visitorId: null };
}
