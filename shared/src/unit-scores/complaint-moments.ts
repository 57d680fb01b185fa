import {
  type Complaint,
  type ComplaintEvent,
  evolve,
  type LimitProfile,
  replay,
  solveDueOf,
} from '../complaints';
import type { CalendarDate } from '../kernel';
import type { ScoreMoment } from './score-moment';

/** An event, and the complaint as it stood before it. */
interface Step {
  readonly before: Complaint;
  readonly event: ComplaintEvent;
}

/**
 * What a complaint has said of units until the end of a day, in the order in which it happened. The same day's moments
 * stay what they are whatever happens later. Source of what is counted: DOMAIN, "Scores".
 * @throws RangeError without a filing at the beginning
 */
export function complaintMoments(
  events: readonly ComplaintEvent[],
  profile: LimitProfile,
  day: CalendarDate,
): ScoreMoment[] {
  const known = events.filter(({ on }) => on <= day);
  if (known.length === 0) return [];
  const steps = stepsOf(known);
  const first = firstAnswer(steps, replay(known), profile, day);
  return [...(first === null ? [] : [first]), ...steps.flatMap(momentsIn)];
}

function stepsOf([filed, ...rest]: readonly ComplaintEvent[]): Step[] {
  let before = replay(filed === undefined ? [] : [filed]);
  return rest.map((event) => {
    const step = { before, event };
    before = evolve(before, event);
    return step;
  });
}

/**
 * The first answer: in time, on the day it was given; late, on the last day of its limit, to the unit that had it then.
 * Of a limit that ran out while no unit had the complaint nobody is blamed, and nothing is counted.
 */
function firstAnswer(
  steps: readonly Step[],
  last: Complaint,
  profile: LimitProfile,
  day: CalendarDate,
): ScoreMoment | null {
  for (const { before, event } of steps) {
    const due = missed(before, profile, event.on);
    if (due !== null) return moment('late', before, due, true);
    if (event.kind === 'answered') return moment('late', before, event.on, false);
  }
  const due = missed(last, profile, day);
  return due === null ? null : moment('late', last, due, true);
}

/** The last day of the limit, where it was over on that day. */
function missed(complaint: Complaint, profile: LimitProfile, on: CalendarDate): CalendarDate | null {
  const due = solveDueOf(complaint, profile);
  return due !== null && on > due.date ? due.date : null;
}

function momentsIn({ before, event }: Step): ScoreMoment[] {
  const { on } = event;
  const found = [wordOf(event), endOf(before, event), receiptOf(before, event)];
  return found.flatMap((one) => {
    const said =
      one === null ? null : moment(one.cause, { unitId: one.unitId ?? before.unitId }, on, one.faulty);
    return said === null ? [] : [said];
  });
}

type Found = Pick<ScoreMoment, 'cause' | 'faulty'> & { readonly unitId?: string };

/** The complainant said whether they are content, themselves or when somebody asked. */
function wordOf(event: ComplaintEvent): Found | null {
  if (event.kind === 'confirmed') return { cause: 'dissatisfied', faulty: false };
  if (event.kind === 'denied') return { cause: 'dissatisfied', faulty: true };
  if (event.kind !== 'revisited' || event.result === 'unreached') return null;
  return { cause: 'dissatisfied', faulty: event.result === 'dissatisfied' };
}

/** An answer either held, or was not the end. What the supervisor then decides is not counted once more. */
function endOf({ status }: Complaint, { kind }: ComplaintEvent): Found | null {
  if (status !== 'answered') return null;
  if (kind === 'closed') return { cause: 'reopened', faulty: false };
  return kind === 'reopened' || kind === 'disputed' ? { cause: 'reopened', faulty: true } : null;
}

/** A unit got the complaint; it was at fault to hand back what the supervisor gives to it all the same. */
function receiptOf({ status, handedBackBy }: Complaint, event: ComplaintEvent): Found | null {
  if (event.kind === 'accepted') return { cause: 'transfers', faulty: false };
  // Before the check it is only pointed elsewhere; its acceptance counts.
  if (event.kind !== 'directed' || status === 'submitted') return null;
  const { unitId } = event;
  return { cause: 'transfers', faulty: handedBackBy.includes(unitId), unitId };
}

function moment(
  cause: ScoreMoment['cause'],
  { unitId }: Pick<Complaint, 'unitId'>,
  on: CalendarDate,
  faulty: boolean,
): ScoreMoment | null {
  return unitId === null ? null : { cause, unitId, on, faulty };
}
