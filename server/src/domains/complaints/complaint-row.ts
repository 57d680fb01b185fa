import { workingDaysLeft } from '@yingshang/shared/case-clock';
import {
  type ClosingGround,
  type Complaint,
  type ComplaintEvent,
  type ComplaintLimit,
  type DisputeResult,
  duesOf,
  isAnsweredOnTime,
  isAsked,
  type LimitProfile,
  type LimitTold,
  platformOwes,
  type ReturnGround,
  type RevisitResult,
  replay,
  solveDueOf,
  warnDaysOf,
} from '@yingshang/shared/complaints';
import { addDays, type CalendarDate, daysBetween, workingDaysAfter } from '@yingshang/shared/kernel';
import type { ComplaintEntity } from './complaint.entity';
import type { ComplaintEventEntity } from './complaint-event.entity';

/** A row that is looked at, or made anew from another. */
export type ComplaintRow = Readonly<ComplaintEntity>;

/** In the history, the place of a handler whose account was erased. Nobody has this id. */
export const ERASED_STAFF = '00000000-0000-0000-0000-000000000000';

export type EventColumns = Pick<ComplaintEventEntity, 'kind' | 'result' | 'on' | 'unitId' | 'handlerId'>;

/** What a row of the history keeps of an event. */
export function columnsOf(event: ComplaintEvent): EventColumns {
  return {
    kind: event.kind,
    result: resultOf(event),
    on: event.on,
    unitId: 'unitId' in event ? event.unitId : null,
    handlerId: 'handlerId' in event ? event.handlerId : null,
  };
}

function resultOf(event: ComplaintEvent): string | null {
  if ('ground' in event) return event.ground;
  if ('result' in event) return event.result;
  return event.kind === 'limit-told' ? `${event.limit} ${event.told}` : null;
}

/** Of rows in the order of their numbers. @throws RangeError for a row that no event is kept as */
export function eventsFrom(rows: readonly EventColumns[]): ComplaintEvent[] {
  return rows.map(eventFrom);
}

function eventFrom({ kind, result, on, unitId, handlerId }: EventColumns): ComplaintEvent {
  switch (kind) {
    case 'filed':
      return { kind, unitId, on };
    case 'directed':
    case 'handed-back':
      return { kind, unitId: kept(unitId, kind), on };
    case 'assigned':
      return { kind, handlerId: handlerId ?? ERASED_STAFF, on };
    // What `columnsOf` wrote is read: nothing else writes this column, and no row of it is changed.
    case 'returned':
      return { kind, ground: kept(result, kind) as ReturnGround, on };
    case 'closed':
      return { kind, ground: kept(result, kind) as ClosingGround, on };
    case 'revisited':
      return { kind, result: kept(result, kind) as RevisitResult, on };
    case 'decided':
      return { kind, result: kept(result, kind) as DisputeResult, on };
    case 'limit-told': {
      const [limit, told] = kept(result, kind).split(' ') as [ComplaintLimit, LimitTold];
      return { kind, limit, told, on };
    }
    default:
      return { kind, on };
  }
}

function kept(value: string | null, kind: string): string {
  if (value === null) throw new RangeError(`an event ${kind} says no more than its kind`);
  return value;
}

/** @throws RangeError without a filing at the beginning */
export function complaintFrom(rows: readonly EventColumns[]): Complaint {
  return replay(eventsFrom(rows));
}

/** The row once the complaint stands so: everything that follows from its history. */
export function rowAfter<Row extends ComplaintRow>(
  row: Row,
  complaint: Complaint,
  limits: LimitProfile,
  today: CalendarDate,
): Row {
  const { status, ground, unitId, handlerId, pressedOn, answeredOn, reopenings } = complaint;
  const isDrafted = complaint.isDrafted && status === 'handling';
  const first = firstDue(complaint, limits);
  const [asked] = complaint.pauses.slice(-1);
  return {
    ...row,
    status,
    ground,
    unitId,
    handlerId: handlerId === ERASED_STAFF ? null : handlerId,
    dueOn: first?.date ?? null,
    dueLimit: first?.limit ?? null,
    solveDueOn: solveDueOf(complaint, limits)?.date ?? null,
    provisional: isAsked(complaint)
      ? workingDaysAfter(asked?.from ?? today, limits.questionDays).provisional
      : (first?.provisional ?? false),
    paused: isAsked(complaint),
    drafted: isDrafted,
    draftStatementId: isDrafted ? row.draftStatementId : null,
    revisitDue: complaint.isRevisitDue && status === 'answered',
    reopenings,
    pressedOn,
    answeredOn,
    firstAnswerOnTime: row.firstAnswerOnTime ?? answeredOnTime(complaint, limits),
    closedOn: status === 'closed' ? (row.closedOn ?? today) : null,
    lookOn: lookOn(complaint, limits, today),
    handedBackBy: [...complaint.handedBackBy],
  };
}

/** Null unless an answer waits for the complainant's word. */
function answeredOnTime(complaint: Complaint, limits: LimitProfile): boolean | null {
  const { status, answeredOn } = complaint;
  if (status !== 'answered' || answeredOn === null) return null;
  return isAnsweredOnTime({ ...complaint, status: 'handling' }, limits, answeredOn);
}

/** The limit that ends first; of two on one day the one that comes first in a complaint's life. */
function firstDue(complaint: Complaint, limits: LimitProfile) {
  const running = duesOf(complaint, limits).flatMap(({ limit, due }) =>
    due === null ? [] : { limit, ...due },
  );
  const isProvisional = running.some(({ provisional }) => provisional);
  const [first] = running.toSorted((a, b) => daysBetween(b.date, a.date));
  return first && { ...first, provisional: isProvisional };
}

/** The first day, today or later, on which the platform owes something if nothing happens; null for none. */
export function lookOn(complaint: Complaint, limits: LimitProfile, today: CalendarDate): CalendarDate | null {
  const days = [today, ...turningDays(complaint, limits, today)].filter((day) => day >= today);
  return days.toSorted().find((day) => platformOwes(complaint, limits, day).length > 0) ?? null;
}

/** Days on which what is owed may change; between them it does not. */
function turningDays(complaint: Complaint, limits: LimitProfile, today: CalendarDate): CalendarDate[] {
  const { answeredOn, pauses } = complaint;
  const asked = isAsked(complaint) ? pauses.at(-1)?.from : undefined;
  return [
    ...(asked === undefined ? [] : [nextDay(workingDaysAfter(asked, limits.questionDays).date)]),
    ...(answeredOn === null ? [] : [nextDay(addDays(answeredOn, limits.silenceDays))]),
    ...duesOf(complaint, limits).flatMap(({ limit, due }) =>
      due === null
        ? []
        : [
            warnedOn(due.date, warnDaysOf(limit, limits), today),
            nextDay(due.date),
            nextDay(workingDaysAfter(due.date, limits.supervisorAfterDays).date),
          ],
    ),
  ];
}

const nextDay = (day: CalendarDate) => addDays(day, 1);

/** The first day from today on with at most so many working days left. */
function warnedOn(due: CalendarDate, warnDays: number, today: CalendarDate): CalendarDate {
  let [before, by] = [-1, Math.max(0, daysBetween(today, due))];
  while (by - before > 1) {
    const middle = Math.floor((before + by) / 2);
    if (workingDaysLeft(due, addDays(today, middle)) <= warnDays) by = middle;
    else before = middle;
  }
  return addDays(today, by);
}
