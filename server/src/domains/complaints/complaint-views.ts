import { urgencyOf } from '@yingshang/shared/case-clock';
import {
  type Complaint,
  type ComplaintActor,
  type ComplaintEvent,
  type ComplaintEventKind,
  type ComplaintRole,
  type ComplaintViewer,
  commandsOpenTo,
  complaintEventWords,
  duesOf,
  isOnTimeline,
  type LimitProfile,
  type UnitName,
} from '@yingshang/shared/complaints';
import {
  type ComplaintDue,
  type ComplaintStepKind,
  type ComplaintTimelineLine,
  type ComplaintUrgency,
  complaintStepKind,
  type DeskComplaint,
  type OwnComplaintRow,
} from '@yingshang/shared/contracts/complaints';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { ComplaintRow } from './complaint-row';

/** What is looked up for a complaint: how everything is called that it names by an id. */
export interface ComplaintNames {
  readonly unit: string | null;
  readonly officer: string | null;
  readonly topic: string | null;
  readonly district: string | null;
  readonly handler: string | null;
}

export interface NamedComplaint {
  readonly row: ComplaintRow;
  readonly names: ComplaintNames;
}

/** What happened, with what was written with it. */
export interface ToldEvent {
  readonly number: number;
  readonly event: ComplaintEvent;
  readonly by: ComplaintRole;
  readonly statementId: string | null;
}

/** A joiner follows somebody else's complaint, and reads nothing that this person wrote. */
export type StoryReader = 'complainant' | 'joiner' | 'office' | 'supervisor' | 'public';

/**
 * How a text is read. `whole`: as it was written. `unless-blocked`: the same, if its check found nothing against it.
 * `checked`: once it passed its check, and masked. `hidden`: not at all.
 */
export type Reading = 'whole' | 'unless-blocked' | 'checked' | 'hidden';

/** What this reader may read, by the statement's id. */
export type Words = ReadonlyMap<string, string | null>;

export function ownRowView(ticket: string, complaint: NamedComplaint, today: CalendarDate): OwnComplaintRow {
  return { ticket, ...standingOf(complaint, today) };
}

/** `me`: the member of staff who looks. Nothing in it leads to the complainant. */
export function deskView(
  complaint: NamedComplaint,
  {
    me,
    today,
    opening,
  }: { readonly me: string; readonly today: CalendarDate; readonly opening: string | null },
): DeskComplaint {
  const { row, names } = complaint;
  return {
    id: row.id,
    ...standingOf(complaint, today),
    opening,
    handlerName: names.handler,
    mine: row.handlerId === me,
    pressed: row.pressedOn !== null && isOwed(row),
  };
}

function standingOf({ row, names }: NamedComplaint, today: CalendarDate) {
  const { number, status, ground, unitId, filedOn, dueOn, dueLimit, provisional, reopenings } = row;
  return {
    number,
    class: row.class,
    status,
    ground,
    unit: unitId === null ? null : { id: unitId, name: names.unit ?? '' },
    officerName: names.officer,
    topicName: names.topic,
    districtName: names.district,
    filedOn,
    due: dueOn === null || dueLimit === null ? null : { limit: dueLimit, date: dueOn, provisional },
    urgency: urgencyOfRow(row, today),
    reopenings,
  };
}

/** A limit that was over before a question was asked stays over. */
function urgencyOfRow(row: NamedComplaint['row'], today: CalendarDate): ComplaintUrgency {
  if (!isOwed(row)) return 'none';
  if (row.dueOn !== null) return urgencyOf(row.dueOn, today);
  return row.paused ? 'paused' : 'none';
}

const isOwed = ({ status }: NamedComplaint['row']) =>
  status !== 'answered' && status !== 'returned' && status !== 'closed';

/** Every limit that runs; `standing.due` is the one that ends first. */
export function duesShown(complaint: Complaint, limits: LimitProfile): ComplaintDue[] {
  return duesOf(complaint, limits).flatMap(({ limit, due }) =>
    due === null ? [] : [{ limit, date: due.date, provisional: due.provisional }],
  );
}

/** What somebody may do who has several roles: what any of them may. In the order of the contract. */
export function stepsOpenTo(
  actors: readonly ComplaintActor[],
  complaint: Complaint,
  limits: LimitProfile,
  today: CalendarDate,
): ComplaintStepKind[] {
  const open = new Set<string>(actors.flatMap((actor) => commandsOpenTo(actor, complaint, limits, today)));
  return complaintStepKind.options.filter((kind) => open.has(kind));
}

/** Notes between members of an office, and what the supervisor tells it. */
const AMONG_STAFF: ReadonlySet<ComplaintEventKind> = new Set(['drafted', 'draft-sent-back', 'urged']);

/**
 * How this reader reads what was written with an event. An office reads its own words as they are; those of the
 * complainant, and those of a supervisor who may have spoken with them, once they passed their check, and masked.
 */
export function readingOf({ event, by }: Pick<ToldEvent, 'event' | 'by'>, reader: StoryReader): Reading {
  const isComplainants = by === 'complainant' || by === 'assisted';
  switch (reader) {
    case 'complainant':
      if (isComplainants) return 'whole';
      return AMONG_STAFF.has(event.kind) ? 'hidden' : 'unless-blocked';
    case 'joiner':
      return isComplainants || AMONG_STAFF.has(event.kind) || event.kind === 'revisited'
        ? 'hidden'
        : 'checked';
    case 'office':
      return by === 'handler' || by === 'lead' ? 'unless-blocked' : 'checked';
    case 'supervisor':
      return isComplainants ? 'whole' : 'unless-blocked';
    case 'public':
      return 'hidden';
  }
}

/** The statements of a story, each with how this reader reads it. */
export function readingsOf(told: readonly ToldEvent[], reader: StoryReader): ReadonlyMap<string, Reading> {
  const readings = new Map<string, Reading>();
  for (const [at, one] of told.entries()) {
    const id = statementOf(told, at);
    const reading = readingOf(one, reader);
    // The draft is hidden from the complainant until it is the answer.
    if (id !== null && (reading !== 'hidden' || !readings.has(id))) readings.set(id, reading);
  }
  return readings;
}

export function timelineOf(
  told: readonly ToldEvent[],
  reader: StoryReader,
  { unitName, words }: { readonly unitName: UnitName; readonly words: Words },
): ComplaintTimelineLine[] {
  const viewer = viewerOf(reader);
  return told.flatMap((one, at) => {
    const { number, event } = one;
    if (!isOnTimeline(event, viewer)) return [];
    const id = readingOf(one, reader) === 'hidden' ? null : statementOf(told, at);
    const text = id === null ? null : (words.get(id) ?? null);
    return [
      { number, kind: event.kind, on: event.on, line: complaintEventWords(event, viewer, unitName), text },
    ];
  });
}

/** To a joiner 「您」 would be somebody else. */
function viewerOf(reader: StoryReader): ComplaintViewer {
  if (reader === 'complainant') return 'complainant';
  return reader === 'office' || reader === 'supervisor' ? 'office' : 'public';
}

/** What the lead approved is the handler's draft: its words are the answer. */
function statementOf(told: readonly ToldEvent[], at: number): string | null {
  const one = told[at];
  if (one === undefined || one.statementId !== null || one.event.kind !== 'answered')
    return one?.statementId ?? null;
  return told.slice(0, at).findLast(({ event }) => event.kind === 'drafted')?.statementId ?? null;
}

/** Names of units that a story mentions. */
export function unitsOfStory(told: readonly ToldEvent[]): string[] {
  const ids = told.flatMap(({ event }) => ('unitId' in event ? (event.unitId ?? []) : []));
  return [...new Set(ids)];
}
