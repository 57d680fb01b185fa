import type { CalendarDate, JsonObject } from '@yingshang/shared/kernel';
import type { PlaceEvent } from '@yingshang/shared/kindergarten-places';

/** What happened to a line, as it is kept. */
export interface KeptPlaceEvent extends PlaceEvent {
  readonly planId: string;
  /** From 1, over the whole plan. */
  readonly number: number;
  readonly on: CalendarDate;
  /** Of its entry on the ledger. */
  readonly subject: string;
}

/** What the public ledger holds of it: a line of the roll, and nothing of whom. */
export function placeRecord({ planId, number, seq, kind, at, until, on }: KeptPlaceEvent): JsonObject {
  return { v: 1, plan: planId, number, line: seq, kind, at, until, on };
}
