import {
  type Complaint,
  type ComplaintActor,
  type ComplaintCommand,
  type ComplaintEvent,
  decide,
  duesOf,
  evolve,
  outcomeOf,
  platformOwes,
  replay,
  solveDueOf,
  usualLimits,
} from '@yingshang/shared/complaints';
import { addDays, type CalendarDate, calendarDate } from '@yingshang/shared/kernel';
import fc from 'fast-check';
import { columnsOf, complaintFrom, ERASED_STAFF, eventsFrom, lookOn, rowAfter } from './complaint-row';
import { filedComplaint } from './filed-complaint';

const monday = calendarDate('2026-03-02');
const text = '情况说明';
const [UNIT, OTHER, HANDLER, COLLEAGUE] = ['unit-1', 'unit-2', 'staff-1', 'staff-2'];

const actors: readonly ComplaintActor[] = [
  { role: 'complainant' },
  { role: 'platform' },
  { role: 'supervisor', worksIn: [] },
  ...[UNIT, OTHER].flatMap((unitId): ComplaintActor[] => [
    { role: 'lead', unitId },
    { role: 'handler', unitId, staffId: HANDLER },
    { role: 'handler', unitId, staffId: COLLEAGUE },
  ]),
];
const commands: readonly ComplaintCommand[] = [
  { kind: 'file', unitId: UNIT },
  { kind: 'file', unitId: null },
  { kind: 'return', ground: 'cannot-be-understood', text },
  { kind: 'accept' },
  { kind: 'direct', unitId: UNIT },
  { kind: 'direct', unitId: OTHER },
  { kind: 'assign', handlerId: HANDLER },
  { kind: 'assign', handlerId: COLLEAGUE },
  { kind: 'hand-back', text },
  ...(['reply', 'ask', 'clarify', 'extend', 'draft', 'send-draft-back', 'deny', 'urge'] as const).map(
    (kind): ComplaintCommand => ({ kind, text }),
  ),
  { kind: 'approve' },
  { kind: 'confirm' },
  { kind: 'press' },
  ...(['satisfied', 'dissatisfied', 'unreached'] as const).map(
    (result): ComplaintCommand => ({ kind: 'revisit', result }),
  ),
  { kind: 'decide', result: 'settled', text },
  { kind: 'decide', result: 'again', text },
];

/** Days that pass before a step, and which of all that may be done then. */
const steps = fc.array(
  fc.record({ passed: fc.constantFrom(0, 0, 0, 1, 1, 2, 5, 9), pick: fc.nat(10_000), looks: fc.boolean() }),
  { minLength: 1, maxLength: 40 },
);
type Step = { readonly passed: number; readonly pick: number; readonly looks: boolean };

/** A life as the rules allow it, told after each step. */
function live(wanted: readonly Step[], told: (life: Life) => void): void {
  const filed: ComplaintEvent = { kind: 'filed', unitId: UNIT, on: monday };
  const life: Life = { events: [filed], complaint: replay([filed]), today: monday };
  told(life);
  for (const { passed, pick, looks } of wanted) {
    life.today = addDays(life.today, passed);
    const open = looks ? platformSteps(life) : peopleSteps(life);
    const decided = open[pick % Math.max(1, open.length)] ?? [];
    life.events.push(...decided);
    life.complaint = decided.reduce(evolve, life.complaint);
    told(life);
  }
}

interface Life {
  readonly events: ComplaintEvent[];
  complaint: Complaint;
  today: CalendarDate;
}

function peopleSteps({ complaint, today }: Life): ComplaintEvent[][] {
  return actors.flatMap((actor) =>
    commands.flatMap((command) => {
      const decided = decide(complaint, command, { actor, today, profile: usualLimits });
      return decided.ok ? [decided.value] : [];
    }),
  );
}

function platformSteps({ complaint, today }: Life): ComplaintEvent[][] {
  const actor = { role: 'platform' } as const;
  return platformOwes(complaint, usualLimits, today).flatMap((command) => {
    const decided = decide(complaint, command, { actor, today, profile: usualLimits });
    return decided.ok ? [decided.value] : [];
  });
}

const filed = () =>
  filedComplaint(
    { class: 'unit', unitId: UNIT, officerId: null, policyId: null, topicId: null, regionCode: null },
    {
      id: '00000000-0000-4000-8000-000000000001',
      number: 'TS-7K3M-92QX',
      limits: usualLimits,
      at: new Date('2026-03-02T02:00:00Z'),
      today: monday,
      statement: null,
      place: null,
    },
  );

describe('the row of a complaint', () => {
  it('keeps a history that tells the same complaint again', () => {
    fc.assert(
      fc.property(steps, (wanted) => {
        live(wanted, ({ events, complaint }) => {
          const kept = events.map(columnsOf);
          expect(eventsFrom(kept)).toEqual(events);
          expect(complaintFrom(kept)).toEqual(complaint);
        });
      }),
    );
  });

  it('says what the history says: state, dues, answer, end', () => {
    fc.assert(
      fc.property(steps, (wanted) => {
        let row = filed();
        live(wanted, ({ events, complaint, today }) => {
          row = rowAfter(row, complaint, usualLimits, today);
          const dues = duesOf(complaint, usualLimits).flatMap(({ limit, due }) =>
            due ? [{ limit, ...due }] : [],
          );
          const first = dues.map(({ date }) => date).toSorted()[0] ?? null;
          expect(row).toMatchObject({
            status: complaint.status,
            ground: complaint.ground,
            unitId: complaint.unitId,
            handlerId: complaint.handlerId,
            dueOn: first,
            dueLimit: dues.find(({ date }) => date === first)?.limit ?? null,
            solveDueOn: solveDueOf(complaint, usualLimits)?.date ?? null,
            paused: complaint.pauses.some(({ until }) => until === null),
            reopenings: complaint.reopenings,
            pressedOn: complaint.pressedOn,
            answeredOn: complaint.answeredOn,
            closedOn: events.find(({ kind }) => kind === 'closed')?.on ?? null,
          });
          const answered = events.some(({ kind }) => kind === 'answered');
          expect(row.firstAnswerOnTime).toBe(
            answered ? outcomeOf(events, usualLimits, today).isOnTime : null,
          );
        });
      }),
    );
  });

  it('is looked at on the first day on which the platform owes something, and not before', () => {
    fc.assert(
      fc.property(steps, (wanted) => {
        live(wanted, ({ complaint, today }) => {
          const look = lookOn(complaint, usualLimits, today);
          const end = look ?? addDays(today, 60);
          for (let day = today; day < end; day = addDays(day, 1))
            expect(platformOwes(complaint, usualLimits, day)).toEqual([]);
          expect(platformOwes(complaint, usualLimits, end).length > 0).toBe(look !== null);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('has nobody as its handler once their account is gone, and stands as before', () => {
    const columns = columnsOf({ kind: 'assigned', handlerId: HANDLER, on: monday });
    const [event] = eventsFrom([{ ...columns, handlerId: null }]);
    expect(event).toEqual({ kind: 'assigned', handlerId: ERASED_STAFF, on: monday });
    const complaint = replay([
      { kind: 'filed', unitId: UNIT, on: monday },
      { kind: 'accepted', on: monday },
      { kind: 'assigned', handlerId: ERASED_STAFF, on: monday },
    ]);
    expect(rowAfter(filed(), complaint, usualLimits, monday)).toMatchObject({
      status: 'assigned',
      handlerId: null,
    });
  });

  it.each(['returned', 'closed', 'revisited', 'decided', 'limit-told', 'directed'] as const)(
    'does not read an event %s that says no more',
    (kind) =>
      expect(() => eventsFrom([{ kind, result: null, on: monday, unitId: null, handlerId: null }])).toThrow(
        RangeError,
      ),
  );
});
