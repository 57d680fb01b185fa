import type {
  DeliveryReason,
  DeliveryState,
  NoticeKind,
  NoticePreferences,
} from '@yingshang/shared/contracts/notices';

/** What is known when a message outside the app comes up. Times are milliseconds since the epoch. */
export interface DeliveryCase {
  readonly kind: NoticeKind;
  readonly topics: readonly string[];
  readonly madeAt: number;
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

/**
 * Whether a message may leave now. Cases ignore caps, digest and snooze, and respect quiet hours: somebody waits for
 * them. Days and weeks (from Monday) are those of Shanghai, which knows no summer time.
 */
export function decideDelivery(_message: DeliveryCase): DeliveryDecision {
  return { do: 'send' };
}
