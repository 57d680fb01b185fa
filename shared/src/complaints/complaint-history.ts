import type { Pause } from '../case-clock';
import type { CalendarDate } from '../kernel';
import type { Complaint } from './complaint';
import type { ComplaintEvent } from './complaint-event';

type Filed = Extract<ComplaintEvent, { kind: 'filed' }>;

/** What a new filing begins with, and a reopening takes up again. */
const freshRound = {
  handlerId: null,
  repliedOn: null,
  pauses: [],
  isRoundExtended: false,
  isDrafted: false,
  answeredOn: null,
  disputedOn: null,
  isRevisitDue: false,
  unreachedOn: [],
  told: [],
} as const;

/** The complaint after its events, in their order. @throws RangeError without a filing at the beginning */
export function replay(events: readonly ComplaintEvent[]): Complaint {
  const [first, ...rest] = events;
  if (first?.kind !== 'filed') throw new RangeError('a complaint begins with its filing');
  return rest.reduce(evolve, begin(first));
}

/** The complaint after one event more; it asks no longer whether it may be. */
export function evolve(complaint: Complaint, event: ComplaintEvent): Complaint {
  const { on } = event;
  switch (event.kind) {
    case 'filed':
      return { ...begin(event), handedBackBy: complaint.handedBackBy };
    case 'returned':
      return { ...complaint, status: 'returned' };
    case 'accepted':
      return { ...complaint, ...freshRound, status: 'accepted', roundFrom: on, receivedOn: on };
    case 'directed':
      return directed(complaint, event.unitId, on);
    case 'assigned':
      return { ...complaint, status: 'assigned', handlerId: event.handlerId, isDrafted: false };
    case 'handed-back':
      return handedBack(complaint, event.unitId, on);
    case 'replied':
      return { ...complaint, status: 'handling', repliedOn: complaint.repliedOn ?? on };
    case 'asked':
      return { ...complaint, pauses: [...complaint.pauses, { from: on, until: null }] };
    case 'clarified':
    case 'question-lapsed':
      return { ...complaint, pauses: ended(complaint.pauses, on) };
    case 'extended':
      return { ...complaint, isExtended: true, isRoundExtended: true };
    case 'drafted':
      return { ...complaint, status: 'handling', isDrafted: true };
    case 'draft-sent-back':
      return { ...complaint, isDrafted: false };
    case 'answered':
      return { ...complaint, status: 'answered', answeredOn: on, pauses: ended(complaint.pauses, on) };
    case 'revisit-due':
      return { ...complaint, isRevisitDue: true };
    case 'revisited':
      return event.result === 'unreached'
        ? { ...complaint, unreachedOn: [...complaint.unreachedOn, on] }
        : complaint;
    case 'reopened':
      return reopened(complaint, on);
    case 'disputed':
      return { ...complaint, status: 'disputed', disputedOn: on, told: [] };
    case 'pressed':
      return { ...complaint, pressedOn: on };
    case 'limit-told':
      return { ...complaint, told: [...complaint.told, `${event.limit} ${event.told}`] };
    case 'closed':
      return { ...complaint, status: 'closed', ground: event.ground };
    // They change nothing by themselves: what follows from them is told by the event that comes with them.
    case 'confirmed':
    case 'denied':
    case 'decided':
    case 'urged':
      return complaint;
  }
}

function begin({ unitId, on }: Filed): Complaint {
  return {
    ...freshRound,
    status: 'submitted',
    ground: null,
    unitId,
    filedOn: on,
    roundFrom: null,
    receivedOn: null,
    isExtended: false,
    reopenings: 0,
    pressedOn: null,
    handedBackBy: [],
  };
}

/** The clock runs on: whose it is is the offices' business, not the complainant's. */
function directed(complaint: Complaint, unitId: string, on: CalendarDate): Complaint {
  const isChecked = complaint.status !== 'submitted';
  return {
    ...complaint,
    status: isChecked ? 'accepted' : 'submitted',
    unitId,
    handlerId: null,
    isDrafted: false,
    receivedOn: on,
    pauses: ended(complaint.pauses, on),
  };
}

function handedBack(complaint: Complaint, unitId: string, on: CalendarDate): Complaint {
  return {
    ...complaint,
    status: 'accepted',
    unitId: null,
    handlerId: null,
    isDrafted: false,
    pauses: ended(complaint.pauses, on),
    handedBackBy: [...complaint.handedBackBy, unitId],
  };
}

/** A reopened complaint has its limits again. Beyond the reopenings that count, the supervisor asked for it. */
function reopened(complaint: Complaint, on: CalendarDate): Complaint {
  const isSupervisors = complaint.status === 'disputed';
  return {
    ...complaint,
    ...freshRound,
    status: 'reopened',
    roundFrom: on,
    // Who has answered once does not say that it is not theirs.
    receivedOn: null,
    reopenings: complaint.reopenings + (isSupervisors ? 0 : 1),
  };
}

function ended(pauses: readonly Pause[], on: CalendarDate): readonly Pause[] {
  return pauses.map((pause) => (pause.until === null ? { ...pause, until: on } : pause));
}
