import { CODE_LIFE_SECONDS, CODE_SHOWN_SECONDS } from '@yingshang/shared/contracts/occasions';

export interface IssuedCode {
  readonly counterId: string;
  readonly issuedAt: Date;
  readonly spent: boolean;
}

const HOUR_MS = 3_600_000;

/** What a scanned address says of its counter, so that one counter's code does not pass under another's address. */
export const counterMark = (counterId: string): string => counterId.slice(0, 8);

/**
 * Why this scan proves no visit; null when it does. Age is the server's time of the scan less the server's time of
 * issue: no clock of a phone or a tablet has a say.
 */
export function whyNoVisit(
  code: IssuedCode,
  mark: string,
  now: number,
): 'other-counter' | 'used' | 'ended' | null {
  if (counterMark(code.counterId) !== mark) return 'other-counter';
  if (code.spent) return 'used';
  return now - code.issuedAt.getTime() > CODE_LIFE_SECONDS * 1_000 ? 'ended' : null;
}

/** Whole seconds for which a display should go on showing this code; 0: it should ask for another. */
export function secondsToShow(code: IssuedCode | null, counterId: string, now: number): number {
  if (code === null || code.spent || code.counterId !== counterId) return 0;
  return wholeSeconds(code.issuedAt.getTime() + CODE_SHOWN_SECONDS * 1_000 - now);
}

/** Rounded up, so that what still stands is never said to be over. */
export function wholeSeconds(milliseconds: number): number {
  return Math.max(0, Math.ceil(milliseconds / 1_000));
}

/** Seconds until a counter that is full proves a visit again. `inLastHour`: the earliest first. */
export function secondsUntilRoom(inLastHour: readonly Date[], cap: number, now: number): number {
  const leaving = inLastHour[inLastHour.length - cap];
  return leaving === undefined ? 0 : Math.max(1, wholeSeconds(leaving.getTime() + HOUR_MS - now));
}

export const anHourBefore = (now: number): Date => new Date(now - HOUR_MS);
