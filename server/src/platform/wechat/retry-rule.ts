import type { Ending } from './ending';

const MOST_ATTEMPTS = 3;
const FIRST_PAUSE_MS = 200;
const BUSY = -1;

export interface Attempt {
  /** Counted from 1. */
  readonly number: number;
  readonly harmless: boolean;
  /** 0 to 1: so that many who were turned away together do not come back together. */
  readonly chance: number;
}

/**
 * How long to wait before asking again; undefined: the ending stands.
 * Asked again is only what certainly had no effect: WeChat was busy, or was not reached. After an unclear ending only
 * what does no harm twice. Never after a time-out: whoever waits has waited enough.
 */
export function pauseBeforeRetry(ending: Ending<unknown>, attempt: Attempt): number | undefined {
  if (attempt.number >= MOST_ATTEMPTS || !mayAskAgain(ending, attempt.harmless)) return undefined;
  const longest = FIRST_PAUSE_MS * 2 ** attempt.number;
  return Math.round(longest / 2 + (longest / 2) * attempt.chance);
}

function mayAskAgain(ending: Ending<unknown>, harmless: boolean): boolean {
  if (ending.kind === 'errcode') return ending.errcode === BUSY;
  if (ending.kind === 'unreachable') return true;
  return harmless && (ending.kind === 'cut-off' || ending.kind === 'bad-answer');
}
