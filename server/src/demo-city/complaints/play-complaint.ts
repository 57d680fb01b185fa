import {
  type Complaint,
  type ComplaintActor,
  type ComplaintCommand,
  type ComplaintEvent,
  type ComplaintRole,
  decide,
  evolve,
  type LimitProfile,
  platformOwes,
  replay,
} from '@yingshang/shared/complaints';
import { addDays, type CalendarDate, daysBetween, workingDaysAfter } from '@yingshang/shared/kernel';
import { MADE_HANDLER, type Move } from './complaint-courses';

/** What happened, by whom, and what was written with it. */
export interface MadeEvent {
  readonly event: ComplaintEvent;
  readonly role: ComplaintRole;
  readonly words: string | null;
}

export interface MadeFiling {
  readonly unitId: string | null;
  readonly on: CalendarDate;
  /** On and after this day nothing has happened yet. */
  readonly until: CalendarDate;
  readonly profile: LimitProfile;
}

/** A complaint's events by the rules of every other one; the platform does on each day what it owes. */
export function playComplaint(filing: MadeFiling, moves: readonly Move[]): MadeEvent[] {
  const told: MadeEvent[] = [filedEvent(filing)];
  const waiting = datedMoves(filing.on, moves);
  let complaint = replay(told.map(({ event }) => event));
  const take = (role: ComplaintRole, command: ComplaintCommand, today: CalendarDate) => {
    const actor = actorOf(role, complaint.unitId);
    const decided = decide(complaint, command, { actor, today, profile: filing.profile });
    if (!decided.ok) throw new Error(`a made-up complaint: ${command.kind} ${decided.refusal.code}`);
    const words = 'text' in command ? command.text : null;
    told.push(...decided.value.map((event, at) => ({ event, role, words: at === 0 ? words : null })));
    complaint = decided.value.reduce(evolve, complaint);
  };
  let day = filing.on;
  const actUntil = (last: CalendarDate) => {
    for (let owed = firstOwed(complaint, filing.profile, day, last); owed !== null; ) {
      for (const command of platformOwes(complaint, filing.profile, owed)) take('platform', command, owed);
      day = owed;
      owed = firstOwed(complaint, filing.profile, day, last);
    }
    day = last;
  };
  for (const [on, moved] of waiting) {
    if (on >= filing.until) break;
    actUntil(on);
    for (const { by, command } of moved) take(by, command, on);
  }
  actUntil(addDays(filing.until, -1));
  return told;
}

/** The first day on which the platform owes something, if nothing happens before. What is owed once is owed until it is done. */
function firstOwed(
  complaint: Complaint,
  profile: LimitProfile,
  from: CalendarDate,
  last: CalendarDate,
): CalendarDate | null {
  const isOwed = (days: number) => platformOwes(complaint, profile, addDays(from, days)).length > 0;
  let [before, by] = [-1, daysBetween(from, last)];
  if (by < 0 || !isOwed(by)) return null;
  while (by - before > 1) {
    const middle = Math.floor((before + by) / 2);
    if (isOwed(middle)) by = middle;
    else before = middle;
  }
  return addDays(from, by);
}

function filedEvent({ unitId, on }: MadeFiling): MadeEvent {
  return { event: { kind: 'filed', unitId, on }, role: 'complainant', words: null };
}

function datedMoves(from: CalendarDate, moves: readonly Move[]): Map<CalendarDate, Move[]> {
  const dated = new Map<CalendarDate, Move[]>();
  let on = from;
  for (const move of moves) {
    on = move.after === 0 ? on : workingDaysAfter(on, move.after).date;
    dated.set(on, [...(dated.get(on) ?? []), move]);
  }
  return dated;
}

function actorOf(role: ComplaintRole, unitId: string | null): ComplaintActor {
  switch (role) {
    case 'handler':
      return { role, staffId: MADE_HANDLER, unitId: unitId ?? '' };
    case 'lead':
      return { role, unitId: unitId ?? '' };
    case 'supervisor':
      return { role, worksIn: [] };
    default:
      return { role };
  }
}
