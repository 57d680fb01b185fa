import type { CalendarDate, Deadline } from '../kernel';
import { type ClosingGround, type Complaint, closingGrounds } from './complaint';
import { duesOf, isLate } from './complaint-dues';
import type { ComplaintEvent } from './complaint-event';
import { replay } from './complaint-history';
import type { LimitProfile } from './limit-profile';

/** What one complaint says in statistics; nothing of who, and no text. */
export interface ComplaintOutcome {
  /** Null while it is neither answered nor late. The first answer counts, held against its limit with pauses and extension. */
  readonly isOnTime: boolean | null;
  readonly isReturned: boolean;
  readonly ground: ClosingGround | null;
  readonly reopenings: number;
  /** A limit is over today. */
  readonly isLate: boolean;
}

/** @throws RangeError without a filing at the beginning */
export function outcomeOf(
  events: readonly ComplaintEvent[],
  profile: LimitProfile,
  today: CalendarDate,
): ComplaintOutcome {
  const complaint = replay(events);
  return {
    isOnTime: wasOnTime(events, profile, today),
    isReturned: complaint.status === 'returned',
    ground: complaint.ground,
    reopenings: events.filter(({ kind }) => kind === 'reopened').length,
    isLate: isLate(complaint, profile, today),
  };
}

function wasOnTime(
  events: readonly ComplaintEvent[],
  profile: LimitProfile,
  today: CalendarDate,
): boolean | null {
  const answer = events.find(({ kind }) => kind === 'answered');
  const before = replay(answer === undefined ? events : events.slice(0, events.indexOf(answer)));
  if (answer !== undefined) return isAnsweredOnTime(before, profile, answer.on);
  const due = solveDueOf(before, profile)?.date;
  return due !== undefined && today > due ? false : null;
}

/** The last day of the answer, which is never earlier than the first reply's; null while the clock stands or none is owed. */
export function solveDueOf(complaint: Complaint, profile: LimitProfile): Deadline | null {
  return duesOf(complaint, profile).find(({ limit }) => limit === 'solve')?.due ?? null;
}

/** Whether an answer of that day to the complaint as it stood before it came within its limit; while the clock stood it did. */
export function isAnsweredOnTime(before: Complaint, profile: LimitProfile, on: CalendarDate): boolean {
  const due = solveDueOf(before, profile);
  return due === null || on <= due.date;
}

/** Counts alone: whoever shows them divides, and says of how many. */
export interface ComplaintFigures {
  readonly filed: number;
  readonly returned: number;
  readonly onTime: number;
  readonly notOnTime: number;
  readonly closed: Readonly<Record<ClosingGround, number>>;
  /** Complaints that were reopened at least once. */
  readonly reopened: number;
  readonly late: number;
}

export function figuresOf(outcomes: readonly ComplaintOutcome[]): ComplaintFigures {
  const count = (is: (one: ComplaintOutcome) => boolean) => outcomes.filter(is).length;
  const grounds = closingGrounds.map((ground) => [ground, count((one) => one.ground === ground)]);
  return {
    filed: outcomes.length,
    returned: count(({ isReturned }) => isReturned),
    onTime: count(({ isOnTime }) => isOnTime === true),
    notOnTime: count(({ isOnTime }) => isOnTime === false),
    closed: Object.fromEntries(grounds) as Record<ClosingGround, number>, // one entry for each ground
    reopened: count(({ reopenings }) => reopenings > 0),
    late: count((one) => one.isLate),
  };
}

/** By unit, topic or district: whatever the key says. A complaint without a key (no unit yet) is in none. */
export function figuresBy<One extends ComplaintOutcome>(
  outcomes: readonly One[],
  keyOf: (one: One) => string | null,
): Map<string, ComplaintFigures> {
  const groups = new Map<string, One[]>();
  for (const one of outcomes) {
    const key = keyOf(one);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return new Map([...groups].map(([key, group]) => [key, figuresOf(group)]));
}
