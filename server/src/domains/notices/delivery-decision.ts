import type {
  DeliveryReason,
  DeliveryState,
  NoticeKind,
  NoticePreferences,
} from '@yingshang/shared/contracts/notices';
import { dateInShanghai } from '@yingshang/shared/kernel';
import { afterQuiet, digestAfter } from './delivery-hours';

/** What is known when a message outside the app comes up. Times are milliseconds since the epoch. */
export interface DeliveryCase {
  readonly kind: NoticeKind;
  readonly topics: readonly string[];
  readonly madeAt: number;
  /** The day on which a window opens or closes; null for what is no reminder. */
  readonly windowDay: string | null;
  readonly now: number;
  readonly preferences: NoticePreferences;
  /** Messages about policies (all kinds but `case`) that left, or may have left, today and in this week. */
  readonly sent: { readonly today: number; readonly thisWeek: number };
}

export type DeliveryDecision =
  | { readonly do: 'send' }
  /** Not yet: looked at again then. */
  | { readonly do: 'wait'; readonly until: number }
  | {
      readonly do: 'settle';
      readonly state: Extract<DeliveryState, 'muted' | 'capped' | 'expired'>;
      readonly reason: DeliveryReason;
    };

const DAY_MS = 86_400_000;
/** A week's digest that quiet hours put off is less than eight days old. */
const NEWS_FOR_MS = 8 * DAY_MS;
/** Somebody waits for a case, so its message is of use for longer. */
const CASE_FOR_MS = 14 * DAY_MS;

/**
 * Whether a message may leave now. First what its reader wants at all, then whether it is still of use, then the hour;
 * caps come last, so that they count on the day on which it would leave. Cases ignore caps, digest and snooze, and
 * respect quiet hours: somebody waits for them. Days and weeks (from Monday) are those of Shanghai.
 */
export function decideDelivery(message: DeliveryCase): DeliveryDecision {
  const unwanted = whyUnwanted(message);
  if (unwanted !== null) return { do: 'settle', state: 'muted', reason: unwanted };
  if (comesTooLate(message, message.now)) return { do: 'settle', state: 'expired', reason: 'too-late' };
  const until = earliest(message);
  if (until > message.now) return { do: 'wait', until };
  const cap = capReached(message);
  return cap === null ? { do: 'send' } : { do: 'settle', state: 'capped', reason: cap };
}

function whyUnwanted({ kind, topics, preferences, now }: DeliveryCase): DeliveryReason | null {
  if (!preferences.wechat) return 'switched-off';
  if (topics.some((topic) => preferences.muted.includes(topic))) return 'muted-topic';
  const { snoozedUntil } = preferences;
  return kind !== 'case' && snoozedUntil !== null && now < Date.parse(snoozedUntil) ? 'snoozed' : null;
}

function comesTooLate({ kind, madeAt, windowDay }: DeliveryCase, at: number): boolean {
  if (windowDay !== null && dateInShanghai(at) > windowDay) return true;
  return at - madeAt > (kind === 'case' ? CASE_FOR_MS : NEWS_FOR_MS);
}

/** A reminder does not wait for a digest that would come after its day. */
function earliest(message: DeliveryCase): number {
  const { preferences, now } = message;
  const atOnce = afterQuiet(preferences, now);
  const digest = digestOf(message);
  if (digest === null || digest <= now) return atOnce;
  const together = afterQuiet(preferences, digest);
  return message.windowDay !== null && comesTooLate(message, together) ? atOnce : together;
}

function digestOf({ kind, preferences: { rhythm }, madeAt }: DeliveryCase): number | null {
  return kind === 'case' || rhythm === 'at-once' ? null : digestAfter(rhythm, madeAt);
}

function capReached({ kind, preferences, sent }: DeliveryCase): DeliveryReason | null {
  if (kind === 'case') return null;
  if (sent.today >= preferences.mostADay) return 'daily-cap';
  return sent.thisWeek >= preferences.mostAWeek ? 'weekly-cap' : null;
}
