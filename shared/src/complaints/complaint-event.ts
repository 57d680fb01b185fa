import type { CalendarDate } from '../kernel';
import type { ClosingGround, ComplaintLimit, LimitTold, ReturnGround } from './complaint';

/** What happened, without what was written: texts lie sealed beside, since events stand on the public ledger as hashes. */
type Happening =
  | { readonly kind: 'filed'; readonly unitId: string | null }
  | { readonly kind: 'returned'; readonly ground: ReturnGround }
  | { readonly kind: 'accepted' }
  /** To a unit (转办). */
  | { readonly kind: 'directed'; readonly unitId: string }
  /** To somebody in the unit. */
  | { readonly kind: 'assigned'; readonly handlerId: string }
  | { readonly kind: 'handed-back'; readonly unitId: string }
  | { readonly kind: 'replied' }
  | { readonly kind: 'asked' }
  | { readonly kind: 'clarified' }
  /** A question that nobody answered no longer holds the clock. */
  | { readonly kind: 'question-lapsed' }
  | { readonly kind: 'extended' }
  | { readonly kind: 'drafted' }
  | { readonly kind: 'draft-sent-back' }
  | { readonly kind: 'answered' }
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'denied' }
  | { readonly kind: 'revisit-due' }
  | { readonly kind: 'revisited'; readonly result: RevisitResult }
  | { readonly kind: 'reopened' }
  | { readonly kind: 'disputed' }
  | { readonly kind: 'decided'; readonly result: DisputeResult }
  | { readonly kind: 'pressed' }
  | { readonly kind: 'urged' }
  | { readonly kind: 'limit-told'; readonly limit: ComplaintLimit; readonly told: LimitTold }
  | { readonly kind: 'closed'; readonly ground: ClosingGround };

export type ComplaintEvent = Happening & { readonly on: CalendarDate };
export type ComplaintEventKind = ComplaintEvent['kind'];

export type RevisitResult = 'satisfied' | 'dissatisfied' | 'unreached';
/** `again`: the unit has to answer once more. */
export type DisputeResult = 'settled' | 'again';
