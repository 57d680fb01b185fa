import { isOverdue } from '../case-clock';
import { type CalendarDate, type Outcome, ok, workingDaysAfter } from '../kernel';
import { type ClosingGround, type Complaint, isAsked, MOST_REOPENINGS, UNREACHED_DAYS } from './complaint';
import type { ComplaintActor } from './complaint-command';
import { duesOf, type PlatformCommand, platformOwes } from './complaint-dues';
import type { ComplaintEvent, RevisitResult } from './complaint-event';
import * as refusals from './complaints.refusals';
import type { LimitProfile } from './limit-profile';

export interface ComplaintContext {
  readonly actor: ComplaintActor;
  readonly today: CalendarDate;
  readonly profile: LimitProfile;
}

export type Decision = Outcome<ComplaintEvent[]>;

export type Happening = WithoutDay<ComplaintEvent>;
type WithoutDay<Event> = Event extends unknown ? Omit<Event, 'on'> : never;

export const filed = (unitId: string | null, on: CalendarDate): Decision =>
  ok([{ kind: 'filed', unitId, on }]);
export const closed = (ground: ClosingGround): Happening => ({ kind: 'closed', ground });

/** Before it was accepted, or while it is nobody's; what somebody answered once is never turned away. */
export function mayReturn({ status, unitId, reopenings }: Complaint): boolean {
  return status === 'submitted' || (unitId === null && reopenings === 0);
}

/** After two reopenings nobody goes round once more by themselves: the supervisor decides. */
export function dissatisfied({ reopenings }: Complaint): Happening {
  return { kind: reopenings < MOST_REOPENINGS ? 'reopened' : 'disputed' };
}

export function handBack(complaint: Complaint, { today, profile }: ComplaintContext): Decision {
  const { unitId, receivedOn, handedBackBy } = complaint;
  if (unitId === null) return refusals.noUnitYet();
  if (handedBackBy.includes(unitId)) return refusals.handBackRefused();
  const { handBackDays } = profile;
  if (receivedOn === null || today > workingDaysAfter(receivedOn, handBackDays).date)
    return refusals.handBackOver(handBackDays);
  return ok([{ kind: 'handed-back', unitId, on: today }]);
}

/** So many a round: questions do not make a limit longer and longer. */
export function ask(complaint: Complaint, { today, profile }: ComplaintContext): Decision {
  if (isAsked(complaint)) return refusals.askedAlready();
  if (complaint.pauses.length >= profile.mostQuestions) return refusals.askedEnough(profile.mostQuestions);
  return ok([{ kind: 'asked', on: today }]);
}

/** An extension is asked for in time: what is late stays late. */
export function extend(complaint: Complaint, { today, profile }: ComplaintContext): Decision {
  if (complaint.isExtended) return refusals.extendedAlready();
  if (profile.extendToDays <= profile.solveDays) return refusals.noExtension();
  const due = duesOf(complaint, profile).find(({ limit }) => limit === 'solve')?.due ?? null;
  if (due !== null && isOverdue(due.date, today)) return refusals.tooLateToExtend();
  return ok([{ kind: 'extended', on: today }]);
}

export function revisit(
  complaint: Complaint,
  result: RevisitResult,
  { today, profile }: ComplaintContext,
): Decision {
  if (!complaint.isRevisitDue) return refusals.tooSoonToRevisit(profile.silenceDays);
  if (result === 'unreached' && complaint.unreachedOn.includes(today)) return refusals.triedToday();
  const then = afterRevisit(complaint, result);
  const revisited: ComplaintEvent = { kind: 'revisited', result, on: today };
  return ok(then === null ? [revisited] : [revisited, { ...then, on: today }]);
}

function afterRevisit(complaint: Complaint, result: RevisitResult): Happening | null {
  if (result === 'satisfied') return closed('revisit-satisfied');
  if (result === 'dissatisfied') return dissatisfied(complaint);
  return complaint.unreachedOn.length + 1 < UNREACHED_DAYS ? null : closed('unreachable');
}

/** The platform does what is owed, and once: two servers that look at the same time do not tell it twice. */
export function byPlatform(
  complaint: Complaint,
  command: PlatformCommand,
  { profile, today }: ComplaintContext,
): Decision {
  const isOwed = platformOwes(complaint, profile, today).some((one) => isSame(one, command));
  if (!isOwed) return refusals.notDue();
  if (command.kind === 'lapse-question') return ok([{ kind: 'question-lapsed', on: today }]);
  if (command.kind === 'call-for-revisit') return ok([{ kind: 'revisit-due', on: today }]);
  return ok([{ kind: 'limit-told', limit: command.limit, told: command.told, on: today }]);
}

function isSame(one: PlatformCommand, other: PlatformCommand): boolean {
  if (one.kind !== 'tell-limit' || other.kind !== 'tell-limit') return one.kind === other.kind;
  return one.limit === other.limit && one.told === other.told;
}
