import type { Pause } from '../case-clock';
import type { CalendarDate } from '../kernel';

/**
 * `submitted`: it is owed to be checked. `returned`: it was not accepted, with a reason; it may be filed again.
 * `accepted`: the unit has to give it to somebody. `assigned`: a handler owes a first reply. `handling`: an answer is
 * owed. `answered`: the complainant's word, or a revisit, is owed. `reopened`: another answer is owed. `disputed`: the
 * complainant was not satisfied three times, and the supervisor decides. Source: DOMAIN, "Complaints".
 */
export type ComplaintStatus =
  | 'submitted'
  | 'returned'
  | 'accepted'
  | 'assigned'
  | 'handling'
  | 'answered'
  | 'reopened'
  | 'disputed'
  | 'closed';

/** Without one of these nothing is closed. Source: DOMAIN, "Complaints". */
export const closingGrounds = [
  'complainant-confirmed',
  'revisit-satisfied',
  'unreachable',
  'supervisor-decided',
] as const;
export type ClosingGround = (typeof closingGrounds)[number];

/** Why a complaint is not accepted. The reason itself is written beside it, in words. */
export const returnGrounds = [
  'not-for-this-platform',
  'another-way-by-law',
  'cannot-be-understood',
  'same-as-another',
  'asked-back',
] as const;
export type ReturnGround = (typeof returnGrounds)[number];

/** What is owed within a limit: the check, the first reply, the answer, the supervisor's decision. */
export const complaintLimits = ['check', 'reply', 'solve', 'decide'] as const;
export type ComplaintLimit = (typeof complaintLimits)[number];

/** Who was told of a limit: the handler and the lead before it, the lead after it, then the supervisor. */
export type LimitTold = 'warned' | 'lead' | 'supervisor';

/** As much of a complaint as decides what may happen next. No texts and nobody's name: those lie sealed beside it. */
export interface Complaint {
  readonly status: ComplaintStatus;
  /** Null unless closed. */
  readonly ground: ClosingGround | null;
  /** The unit that owes the answer; null while nobody knows whose it is. */
  readonly unitId: string | null;
  readonly handlerId: string | null;
  /** The day of the present filing: a returned complaint that is filed again is checked anew. */
  readonly filedOn: CalendarDate;
  /** From when the present round is counted: the acceptance, or the reopening. */
  readonly roundFrom: CalendarDate | null;
  /** The day on which the present unit got it; it may hand back a few days from then. */
  readonly receivedOn: CalendarDate | null;
  /** The first reply of this round. */
  readonly repliedOn: CalendarDate | null;
  /** Of this round. The last one has no end while the complainant is asked something. */
  readonly pauses: readonly Pause[];
  /** An extension was had; there is one a complaint. */
  readonly isExtended: boolean;
  /** It was had in this round. */
  readonly isRoundExtended: boolean;
  /** An answer waits for the lead's word. */
  readonly isDrafted: boolean;
  readonly answeredOn: CalendarDate | null;
  readonly disputedOn: CalendarDate | null;
  /** The complainant said nothing for as long as they had; somebody outside has to ask. */
  readonly isRevisitDue: boolean;
  /** Days of this round on which somebody tried to reach the complainant, and did not. */
  readonly unreachedOn: readonly CalendarDate[];
  readonly reopenings: number;
  readonly pressedOn: CalendarDate | null;
  /** Units that said it is not theirs. One that is given it all the same keeps it. */
  readonly handedBackBy: readonly string[];
  /** Who was told of which limit, in this round: `solve lead`. */
  readonly told: readonly `${ComplaintLimit} ${LimitTold}`[];
}

/** After so many the supervisor decides. */
export const MOST_REOPENINGS = 2;
/** As many attempts, each on a day of its own, make somebody unreachable. */
export const UNREACHED_DAYS = 3;

export function isOver({ status }: Pick<Complaint, 'status'>): boolean {
  return status === 'closed' || status === 'returned';
}

/** The complainant is asked something, and the clock stands. */
export function isAsked({ pauses }: Pick<Complaint, 'pauses'>): boolean {
  return pauses.at(-1)?.until === null;
}
