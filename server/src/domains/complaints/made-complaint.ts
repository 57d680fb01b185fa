import { randomUUID } from 'node:crypto';
import type { LimitProfile } from '@yingshang/shared/complaints';
import { type CalendarDate, SHANGHAI_OFFSET_MS } from '@yingshang/shared/kernel';
import type { DemoComplaint } from '../../demo-city/complaints';
import type { PreparedStatement } from '../statements';
import type { ComplaintEventEntity } from './complaint-event.entity';
import { type ComplaintRow, complaintFrom, rowAfter } from './complaint-row';
import { filedComplaint } from './filed-complaint';
import { takenEvents } from './taken-events';

const NOON_MS = 12 * 3_600_000;

/** What is drawn and sealed for a made-up complaint before it is kept. */
export interface MadeWith {
  readonly number: string;
  readonly limits: LimitProfile;
  readonly regionCode: string | null;
  readonly statement: PreparedStatement | null;
  readonly place: PreparedStatement | null;
  /** What was written with each event, in their order. */
  readonly words: readonly (PreparedStatement | null)[];
  readonly terms: readonly number[];
  /** How it stands is counted from this day on. */
  readonly today: CalendarDate;
}

/** Row and history, as if every step had been taken on its day. Nobody complained, and nobody is the handler. */
export function madeComplaint(
  { class: about, topicId, told }: DemoComplaint,
  made: MadeWith,
): { row: ComplaintRow; events: ComplaintEventEntity[] } {
  const id = randomUUID();
  const filed = told[0]?.event;
  if (filed?.kind !== 'filed') throw new RangeError('a made-up complaint begins with its filing');
  const events = told.flatMap(({ event, role }, at) =>
    takenEvents([event], {
      complaintId: id,
      after: at,
      role,
      actorId: null,
      words: made.words[at] ?? null,
    }).map((one) => Object.assign(one, { handlerId: null })),
  );
  const matter = { class: about, unitId: filed.unitId, officerId: null, policyId: null, topicId };
  const first = filedComplaint(
    { ...matter, regionCode: made.regionCode },
    { ...made, id, at: new Date(Date.parse(filed.on) - SHANGHAI_OFFSET_MS + NOON_MS), today: filed.on },
  );
  const row = Object.assign(first, { terms: [...made.terms], seeded: true });
  return { row: stood(row, events, made), events };
}

/** The row follows the history; the days of the first answer and of the end are its own, the rest is as of today. */
function stood(
  filed: ComplaintRow,
  events: readonly ComplaintEventEntity[],
  { limits, today }: MadeWith,
): ComplaintRow {
  let row = filed;
  for (const [at, { kind, on }] of events.entries())
    if (kind === 'answered' || kind === 'closed')
      row = rowAfter(row, complaintFrom(events.slice(0, at + 1)), limits, on);
  const draft = events.findLast(({ kind }) => kind === 'drafted')?.statementId ?? null;
  const counted = { ...row, events: events.length, draftStatementId: draft };
  return rowAfter(counted, complaintFrom(events), limits, today);
}
