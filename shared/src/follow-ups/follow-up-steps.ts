import { dueOf, isOverdue, pausedAt, startClock } from '../case-clock';
import { type CalendarDate, type Outcome, ok } from '../kernel';
import {
  type ClosingGround,
  type FollowUp,
  type FollowUpActor,
  type FollowUpState,
  type FollowUpStep,
  isOpenToOffice,
  MOST_REOPENINGS,
  UNREACHED_DAYS,
} from './follow-up';
import { isOver, isPaused, notDue, notNow, notShownYet, notYours, triedToday } from './follow-ups.refusals';

type Kind = FollowUpStep['kind'];

/** Who takes a step, and in which states it can be taken. */
const rules: Readonly<Record<Kind, { readonly by: FollowUpActor; readonly from: readonly FollowUpState[] }>> =
  {
    take: { by: 'unit', from: ['opened'] },
    answer: { by: 'unit', from: ['opened', 'taken'] },
    'put-right': { by: 'unit', from: ['answered'] },
    confirm: { by: 'rater', from: ['answered', 'put-right', 'disputed'] },
    deny: { by: 'rater', from: ['put-right'] },
    revisit: { by: 'outside', from: ['put-right'] },
    decide: { by: 'outside', from: ['disputed'] },
    urge: { by: 'outside', from: ['opened', 'taken', 'answered'] },
    escalate: { by: 'platform', from: ['opened', 'taken', 'answered'] },
    pause: { by: 'platform', from: ['opened', 'taken', 'answered', 'put-right', 'disputed'] },
    resume: { by: 'platform', from: ['opened', 'taken', 'answered', 'put-right', 'disputed'] },
    remove: { by: 'platform', from: ['opened', 'taken', 'answered', 'put-right', 'disputed'] },
  };

/**
 * The case after a step, or why it cannot be taken: by the wrong one, in the wrong state, before the unit may know of
 * it, while the rating is looked into. The order of the checks says nothing to who may not know: a unit learns first
 * that there is nothing.
 */
export function takeStep(
  followUp: FollowUp,
  step: FollowUpStep,
  by: FollowUpActor,
  today: CalendarDate,
): Outcome<FollowUp> {
  const rule = rules[step.kind];
  if (rule.by !== by) return notYours();
  if (by === 'unit' && !isOpenToOffice(followUp, today)) return notShownYet();
  if (followUp.state === 'closed') return isOver();
  const paused = pausedAt(followUp.clock) !== null;
  if (paused && step.kind !== 'resume' && step.kind !== 'remove') return isPaused();
  if (!rule.from.includes(followUp.state) || (step.kind === 'resume' && !paused))
    return notNow(followUp.state);
  if (step.kind === 'escalate' && !mayEscalate(followUp, today)) return notDue();
  if (step.kind === 'revisit' && step.result === 'unreached' && followUp.unreachedOn.includes(today))
    return triedToday();
  return ok(applyStep(followUp, step, today));
}

/** Without asking whether it may be: also how a case is told again from its kept steps. */
export function applyStep(followUp: FollowUp, step: FollowUpStep, today: CalendarDate): FollowUp {
  switch (step.kind) {
    case 'take':
      return { ...followUp, state: 'taken' };
    case 'answer':
      return { ...followUp, state: 'answered' };
    case 'put-right':
      return { ...followUp, state: 'put-right' };
    case 'confirm':
      return close(followUp, 'rater-confirmed');
    case 'deny':
      return reopen(followUp, today);
    case 'revisit':
      return afterRevisit(followUp, step.result, today);
    case 'decide':
      return step.result === 'settled' ? close(followUp, 'supervisor-decided') : newRound(followUp, today);
    case 'urge':
      return followUp;
    case 'escalate':
      return { ...followUp, escalated: true };
    case 'pause':
      return withPauses(followUp, [...followUp.clock.pauses, { from: today, until: null }]);
    case 'resume':
      return withPauses(
        followUp,
        followUp.clock.pauses.map((pause) => (pause.until === null ? { ...pause, until: today } : pause)),
      );
    case 'remove':
      return close(followUp, 'rating-removed');
  }
}

function mayEscalate({ clock, escalated }: FollowUp, today: CalendarDate): boolean {
  const due = dueOf(clock);
  return !escalated && due !== null && isOverdue(due.date, today);
}

function afterRevisit(
  followUp: FollowUp,
  result: 'satisfied' | 'dissatisfied' | 'unreached',
  today: CalendarDate,
): FollowUp {
  if (result === 'satisfied') return close(followUp, 'revisit-satisfied');
  if (result === 'dissatisfied') return reopen(followUp, today);
  const unreachedOn = [...followUp.unreachedOn, today];
  const tried = { ...followUp, unreachedOn };
  return unreachedOn.length < UNREACHED_DAYS ? tried : close(tried, 'unreachable');
}

/** After two reopenings nobody goes round once more: the supervisor decides. */
function reopen(followUp: FollowUp, today: CalendarDate): FollowUp {
  if (followUp.reopenings >= MOST_REOPENINGS) return { ...followUp, state: 'disputed' };
  return { ...newRound(followUp, today), reopenings: followUp.reopenings + 1 };
}

function newRound(followUp: FollowUp, today: CalendarDate): FollowUp {
  const clock = startClock(today, followUp.clock.limitDays);
  return { ...followUp, state: 'opened', clock, unreachedOn: [], escalated: false };
}

/** Nothing runs any more; a pause that still stood ends with it. */
function close(followUp: FollowUp, ground: ClosingGround): FollowUp {
  return { ...followUp, state: 'closed', ground };
}

function withPauses(followUp: FollowUp, pauses: FollowUp['clock']['pauses']): FollowUp {
  return { ...followUp, clock: { ...followUp.clock, pauses } };
}
