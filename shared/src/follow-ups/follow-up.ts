import { type CaseClock, startClock } from '../case-clock';
import { addDays, type CalendarDate, workingDayFrom } from '../kernel';

/**
 * `opened`: the unit owes an answer. `taken`: somebody there has it in hand. `answered`: putting right is still owed.
 * `put-right`: the rater's word, or a revisit, is owed. `disputed`: the rater was not satisfied three times, and the
 * supervisor decides.
 */
export type FollowUpState = 'opened' | 'taken' | 'answered' | 'put-right' | 'disputed' | 'closed';

/** Without one of these nothing is closed. */
export type ClosingGround =
  | 'rater-confirmed'
  | 'revisit-satisfied'
  | 'unreachable'
  | 'supervisor-decided'
  | 'rating-removed';

/** The case of one bad rating (差评). */
export interface FollowUp {
  readonly state: FollowUpState;
  readonly ground: ClosingGround | null;
  /** The rater asked to be named to the unit. */
  readonly named: boolean;
  /** The day of the rating. */
  readonly openedOn: CalendarDate;
  /** Of the present round: a reopened case has the whole limit again. */
  readonly clock: CaseClock;
  readonly reopenings: number;
  /** Days of this round on which somebody tried to reach the rater, and did not. */
  readonly unreachedOn: readonly CalendarDate[];
  /** The supervisor was told that it is overdue, in this round. */
  readonly escalated: boolean;
}

export type FollowUpStep =
  | { readonly kind: 'take' | 'answer' | 'put-right' }
  /** The rater: it is put right, or it is not. */
  | { readonly kind: 'confirm' | 'deny' }
  | { readonly kind: 'revisit'; readonly result: 'satisfied' | 'dissatisfied' | 'unreached' }
  /** In a dispute. `again`: the unit has to put it right once more. */
  | { readonly kind: 'decide'; readonly result: 'settled' | 'again' }
  /** The supervisor presses (督办). */
  | { readonly kind: 'urge' }
  /** The platform: the limit ran out. */
  | { readonly kind: 'escalate' }
  /** The platform: the rating is held back, counts again, or is removed. */
  | { readonly kind: 'pause' | 'resume' | 'remove' };

/** `unit`: lead or handler of the rated unit. `outside`: a supervisor who does not belong to it. */
export type FollowUpActor = 'rater' | 'unit' | 'outside' | 'platform';

/** Working days to put right: 5 unless the city says otherwise. Source: DOMAIN, "Ratings". */
export const LIMIT_DAYS = { usual: 5, least: 5, most: 15 } as const;
export const MOST_REOPENINGS = 2;
/** As many attempts, each on a day of its own, make somebody unreachable. */
export const UNREACHED_DAYS = 3;
const WORST_GOOD_STARS = 3;

export interface OpenedFollowUp {
  readonly openedOn: CalendarDate;
  readonly named: boolean;
  readonly limitDays: number;
}

/** 不满意 and 非常不满意. */
export function isBadRating(stars: number): boolean {
  return stars < WORST_GOOD_STARS;
}

/** @throws RangeError for a limit outside 5 to 15 working days */
export function openFollowUp({ openedOn, named, limitDays }: OpenedFollowUp): FollowUp {
  if (!Number.isInteger(limitDays) || limitDays < LIMIT_DAYS.least || limitDays > LIMIT_DAYS.most)
    throw new RangeError(`not a limit for putting right: ${limitDays}`);
  return {
    state: 'opened',
    ground: null,
    named,
    openedOn,
    clock: startClock(openedOn, limitDays),
    reopenings: 0,
    unreachedOn: [],
    escalated: false,
  };
}

/**
 * The first day on which the rated unit sees it: a named rater's at once, an anonymous one's on the next working day,
 * so that nobody there can tell by the hour who it was.
 */
export function shownToOfficeFrom({ named, openedOn }: Pick<FollowUp, 'named' | 'openedOn'>): CalendarDate {
  return named ? openedOn : workingDayFrom(addDays(openedOn, 1));
}

export function isOpenToOffice(followUp: Pick<FollowUp, 'named' | 'openedOn'>, today: CalendarDate): boolean {
  return today >= shownToOfficeFrom(followUp);
}
