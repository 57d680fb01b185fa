import type { MessageTemplate } from '@yingshang/shared/contracts/notices';
import type { LedgerEffect } from '../notices';
import { backOffMs, chanceOf } from './back-off';
import type { Carried, LetterContent } from './channel';
import type { DueMessage, RowChange } from './due-message';

/** What left: a dispatch with the attempt that was noted before. */
export interface Attempt {
  readonly personId: string;
  readonly template: MessageTemplate;
  readonly messages: readonly DueMessage[];
  readonly content: LetterContent;
  readonly again: boolean;
  readonly at: number;
  /** Counted from 1. */
  readonly number: number;
  readonly sole: boolean;
}

/** Not tried at all: the channel rests, or the attempt came too late to be safe from others. */
export type Ended = Carried | { readonly kind: 'not-tried'; readonly until: number };

export interface Recorded {
  readonly changes: readonly RowChange[];
  readonly effect: LedgerEffect;
}

/** How an attempt leaves its rows, and the ledger. */
export function recordOf(attempt: Attempt, ended: Ended, now: number): Recorded {
  return attempt.again ? afterSecond(attempt, ended, now) : afterFirst(attempt, ended, now);
}

function afterFirst(attempt: Attempt, ended: Ended, now: number): Recorded {
  switch (ended.kind) {
    case 'arrived':
      return { changes: rows(attempt, { state: 'sent', reason: null, dueAt: null }), effect: 'used' };
    case 'refused':
      return {
        changes: rows(attempt, { state: 'refused', reason: ended.reason, dueAt: null }),
        effect: ended.allowance === 'kept' ? 'given-back' : 'none-left',
      };
    case 'not-now':
      return { changes: rows(attempt, pendingAt(now + pauseAfter(attempt), null)), effect: 'given-back' };
    case 'not-tried':
      return {
        changes: rows({ ...attempt, number: attempt.number - 1 }, pendingAt(ended.until, null)),
        effect: 'given-back',
      };
    case 'unclear':
      return unclear(attempt, now);
  }
}

/** Whatever it ended with, the earlier attempt may have arrived: only an arrival is certain. */
function afterSecond(attempt: Attempt, ended: Ended, now: number): Recorded {
  switch (ended.kind) {
    case 'arrived':
      return { changes: rows(attempt, { state: 'sent', reason: null, dueAt: null }), effect: 'used' };
    case 'refused':
      return {
        changes: rows(attempt, unanswered),
        effect: ended.allowance === 'kept' ? 'in-doubt' : 'none-left',
      };
    case 'not-tried':
      return {
        changes: rows({ ...attempt, number: attempt.number - 1 }, pendingAt(ended.until, attempt.at)),
        effect: 'in-doubt',
      };
    case 'not-now':
    case 'unclear':
      return unclear(attempt, now);
  }
}

const unanswered = { state: 'unknown', reason: 'unanswered', dueAt: null } as const;

/** Pending with the time of its attempt: it is looked at as if whoever carried it had died. */
function unclear(attempt: Attempt, now: number): Recorded {
  const end = attempt.sole ? pendingAt(now + pauseAfter(attempt), attempt.at) : unanswered;
  return { changes: rows(attempt, end), effect: 'in-doubt' };
}

function pendingAt(dueAt: number, attemptAt: number | null) {
  return { state: 'pending', reason: null, dueAt, attemptAt } as const;
}

function pauseAfter({ number, personId }: Attempt): number {
  return backOffMs(number, chanceOf(personId));
}

type End = Pick<RowChange, 'state' | 'reason' | 'dueAt'> & { readonly attemptAt?: number | null };

function rows({ messages, at, number, sole }: Attempt, end: End): RowChange[] {
  return messages.map(({ personId, noticeId, about }) => ({
    personId,
    noticeId,
    about,
    attemptAt: at,
    attempts: number,
    sole,
    foundAt: at,
    ...end,
  }));
}
