import fc from 'fast-check';
import {
  type Complaint,
  type ComplaintActor,
  type ComplaintCommand,
  type ComplaintEvent,
  decide,
  evolve,
  outcomeOf,
  replay,
  usualLimits,
} from '../complaints';
import { addDays, type CalendarDate, calendarDate } from '../kernel';
import { type CountedFollowUp, complaintMoments, followUpMoments, type ScoreMoment } from './index';

const monday = calendarDate('2026-03-02');
/** 15 working days after it. */
const due = calendarDate('2026-03-23');
const UNITS = ['unit-1', 'unit-2'] as const;

const text = '情况说明';
const staffId = 'staff';
const byAnyUnit = UNITS.flatMap((unitId): (readonly [ComplaintActor, ComplaintCommand])[] => [
  [
    { role: 'lead', unitId },
    { kind: 'assign', handlerId: staffId },
  ],
  [
    { role: 'lead', unitId },
    { kind: 'hand-back', text },
  ],
  [
    { role: 'lead', unitId },
    { kind: 'extend', text },
  ],
  [{ role: 'lead', unitId }, { kind: 'approve' }],
  [
    { role: 'handler', staffId, unitId },
    { kind: 'ask', text },
  ],
  [
    { role: 'handler', staffId, unitId },
    { kind: 'draft', text },
  ],
  [
    { role: 'supervisor', worksIn: [] },
    { kind: 'direct', unitId },
  ],
]);
const outside: ComplaintActor = { role: 'supervisor', worksIn: [] };
const complainant: ComplaintActor = { role: 'complainant' };
const tries: readonly (readonly [ComplaintActor, ComplaintCommand])[] = [
  ...byAnyUnit,
  [outside, { kind: 'accept' }],
  [outside, { kind: 'revisit', result: 'satisfied' }],
  [outside, { kind: 'revisit', result: 'dissatisfied' }],
  [outside, { kind: 'revisit', result: 'unreached' }],
  [outside, { kind: 'decide', result: 'again', text }],
  [outside, { kind: 'decide', result: 'settled', text }],
  [complainant, { kind: 'clarify', text }],
  [complainant, { kind: 'confirm' }],
  [complainant, { kind: 'deny', text }],
  [{ role: 'platform' }, { kind: 'call-for-revisit' }],
];

interface Life {
  readonly events: readonly ComplaintEvent[];
  readonly today: CalendarDate;
}

/** Whatever may happen, one step after another. */
function lived(first: (typeof UNITS)[number] | null, picks: readonly (readonly [number, number])[]): Life {
  const events: ComplaintEvent[] = [{ kind: 'filed', unitId: first, on: monday }];
  let complaint: Complaint = replay(events);
  let today = monday;
  for (const [pick, days] of picks) {
    today = addDays(today, days);
    const allowed = tries.flatMap(([actor, command]) => {
      const decided = decide(complaint, command, { actor, today, profile: usualLimits });
      return decided.ok ? [decided.value] : [];
    });
    const happened = allowed[pick % Math.max(1, allowed.length)] ?? [];
    events.push(...happened);
    complaint = happened.reduce(evolve, complaint);
  }
  return { events, today };
}

const lives = fc
  .tuple(
    fc.constantFrom(null, ...UNITS),
    fc.array(fc.tuple(fc.nat(10_000), fc.constantFrom(0, 0, 1, 1, 3, 9)), { minLength: 4, maxLength: 40 }),
  )
  .map(([first, picks]) => lived(first, picks));

const momentsOf = ({ events }: Life, day: CalendarDate) => complaintMoments(events, usualLimits, day);
const told = (moments: readonly ScoreMoment[]) => moments.map((one) => JSON.stringify(one));

describe('what a complaint says of units', () => {
  const counted = { faulty: 0, all: 0 };

  it('stays as it is: a later day only adds moments, and none to a day that was over', () =>
    fc.assert(
      fc.property(lives, fc.nat(60), (life, days) => {
        const earlier = addDays(monday, days);
        const before = told(momentsOf(life, earlier));
        const after = momentsOf(life, addDays(monday, 500));
        expect(told(after)).toEqual(expect.arrayContaining(before));
        const added = after.filter((one) => !before.includes(JSON.stringify(one)));
        expect(added.every(({ on }) => on >= earlier)).toBe(true);
        counted.all += after.length;
        counted.faulty += after.filter(({ faulty }) => faulty).length;
      }),
      { numRuns: 600 },
    ));

  it('was tried on lives in which much went wrong and much went well', () => {
    expect(counted.faulty).toBeGreaterThan(150);
    expect(counted.all - counted.faulty).toBeGreaterThan(150);
  });

  it('counts one first answer at most, and never against what statistics say of it', () =>
    fc.assert(
      fc.property(lives, (life) => {
        const first = momentsOf(life, life.today).filter(({ cause }) => cause === 'late');
        const { isOnTime } = outcomeOf(life.events, usualLimits, life.today);
        expect(first.length).toBeLessThanOrEqual(1);
        // Nobody had it when the limit ran out: statistics call it late, and no unit is blamed.
        const agreeing = first.length === 0 ? [false, null] : [first[0]?.faulty === false];
        expect(agreeing).toContain(isOnTime);
      }),
      { numRuns: 600 },
    ));
});

const accepted: readonly ComplaintEvent[] = [
  { kind: 'filed', unitId: 'unit-1', on: monday },
  { kind: 'accepted', on: monday },
];
const answer = (on: CalendarDate): readonly ComplaintEvent[] => [
  { kind: 'assigned', handlerId: staffId, on },
  { kind: 'drafted', on },
  { kind: 'answered', on },
];
const after = (...events: readonly ComplaintEvent[]) =>
  complaintMoments([...accepted, ...events], usualLimits, addDays(due, 30));
const of = (moments: readonly ScoreMoment[], wanted: ScoreMoment['cause']) =>
  moments.filter(({ cause }) => cause === wanted).map(({ on, faulty, unitId }) => [unitId, on, faulty]);

describe('a first answer', () => {
  it('in time counts on its day; late, on the last day of the limit, whenever it comes', () => {
    expect(of(after(...answer(due)), 'late')).toEqual([['unit-1', due, false]]);
    expect(of(after(...answer(addDays(due, 9))), 'late')).toEqual([['unit-1', due, true]]);
    expect(of(after(), 'late')).toEqual([['unit-1', due, true]]);
  });

  it('is not yet counted while its limit runs', () =>
    expect(of(complaintMoments(accepted, usualLimits, due), 'late')).toEqual([]));

  it('is owed by the unit that has the complaint when the limit ends, not by the one that gets it late', () => {
    const early = addDays(monday, 2);
    const moved = after({ kind: 'directed', unitId: 'unit-2', on: early });
    expect(of(moved, 'late')).toEqual([['unit-2', due, true]]);
    const late = addDays(due, 3);
    const movedLate = after({ kind: 'directed', unitId: 'unit-2', on: late }, ...answer(late));
    expect(of(movedLate, 'late')).toEqual([['unit-1', due, true]]);
  });

  it('is owed by nobody where the limit ended while no unit had the complaint', () => {
    const early = addDays(monday, 1);
    const nobodys = after(
      { kind: 'handed-back', unitId: 'unit-1', on: early },
      { kind: 'directed', unitId: 'unit-2', on: addDays(due, 1) },
      ...answer(addDays(due, 2)),
    );
    expect(of(nobodys, 'late')).toEqual([]);
  });
});

describe('after an answer', () => {
  it('each that did not hold counts, and the last that did; a dispute once', () => {
    const denied: readonly ComplaintEvent[] = [
      ...answer(monday),
      { kind: 'denied', on: monday },
      { kind: 'reopened', on: monday },
      ...answer(due),
      { kind: 'denied', on: due },
      { kind: 'disputed', on: due },
      { kind: 'decided', result: 'settled', on: due },
      { kind: 'closed', ground: 'supervisor-decided', on: due },
    ];
    expect(of(after(...denied), 'reopened')).toEqual([
      ['unit-1', monday, true],
      ['unit-1', due, true],
    ]);
    expect(of(after(...denied), 'dissatisfied')).toHaveLength(2);
  });

  it('somebody who was not reached said nothing', () => {
    const unreached: readonly ComplaintEvent[] = [
      ...answer(monday),
      { kind: 'revisited', result: 'unreached', on: due },
      { kind: 'closed', ground: 'unreachable', on: due },
    ];
    expect(of(after(...unreached), 'dissatisfied')).toEqual([]);
    expect(of(after(...unreached), 'reopened')).toEqual([['unit-1', due, false]]);
  });
});

describe('a complaint that is moved', () => {
  it('counts for whoever gets it, and against who handed it back and is given it all the same', () => {
    const on = addDays(monday, 1);
    const moments = after(
      { kind: 'handed-back', unitId: 'unit-1', on },
      { kind: 'directed', unitId: 'unit-1', on },
    );
    expect(of(moments, 'transfers')).toEqual([
      ['unit-1', monday, false],
      ['unit-1', on, true],
    ]);
    const elsewhere = after(
      { kind: 'handed-back', unitId: 'unit-1', on },
      { kind: 'directed', unitId: 'unit-2', on },
    );
    expect(of(elsewhere, 'transfers')).toEqual([
      ['unit-1', monday, false],
      ['unit-2', on, false],
    ]);
  });
});

describe('the case of a bad rating', () => {
  const one = { unitId: 'unit-1', firstDueOn: due, putRightOn: null, isRemoved: false };
  const faults = (change: Partial<CountedFollowUp>, day = addDays(due, 1)) =>
    followUpMoments({ ...one, ...change }, day).map(({ on, faulty }) => [on, faulty]);

  it('counts when it is put right, or when its limit ends without', () => {
    expect(faults({ putRightOn: monday })).toEqual([[monday, false]]);
    expect(faults({ putRightOn: addDays(due, 1) })).toEqual([[due, true]]);
    expect(faults({})).toEqual([[due, true]]);
  });

  it('says nothing while the limit runs or stands, and once the rating is removed', () => {
    expect(faults({}, due)).toEqual([]);
    expect(faults({ firstDueOn: null })).toEqual([]); // null: the clock stands
    expect(faults({ isRemoved: true })).toEqual([]);
  });
});
